import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { isPublished } from '#portal/portal.ts';
import { homeView } from '#views/home.ts';
import { document, portalOf, viewContext } from '../../support/portal.ts';

const home = (documents: readonly PortalDocument[], asOf = '2026-03-20') =>
  homeView(documents, viewContext(portalOf(documents), isoDate(asOf)));

describe('the counts', () => {
  const documents = [
    document(4, { kind: 'normative', effectiveUntil: isoDate('2026-03-19') }),
    document(3, { kind: 'normative', effectiveUntil: isoDate('2026-03-20') }),
    document(2),
    document(1, { publishedAt: '2025-12-31 23:59' as never }),
  ];
  const values = home(documents).counts.map(({ value, label }) => `${value} ${label}`);

  test('are of all documents, those in force, those of this year, and the agencies', () => {
    expect(values).toEqual([
      '4 条公开信息',
      '1 件现行有效的规范性文件',
      '3 条 2026 年公开',
      '2 个公开机构',
    ]);
  });
});

describe('consultations', () => {
  const consultation = { opensOn: isoDate('2026-03-01'), closesOn: isoDate('2026-03-31') };
  const documents = [document(1, { kind: 'consultation', consultation })];

  test.each([
    ['2026-02-28', 0],
    ['2026-03-01', 1],
    ['2026-03-31', 1],
    ['2026-04-01', 0],
  ])('on %s %i is open', (asOf, count) => {
    expect(home(documents, asOf).consultations?.items.length ?? 0).toBe(count);
  });
});

describe('the latest', () => {
  const documents = [
    ...Array.from({ length: 12 }, (_, index) => document(index + 1)),
    ...Array.from({ length: 9 }, (_, index) => document(index + 21, { kind: 'normative' })),
  ];

  test('normative documents stand apart from the others', () => {
    const { newest, normative } = home(documents);
    expect(newest.items).toHaveLength(8);
    expect(normative.items).toHaveLength(6);
    expect(newest.items.every(({ type }) => type === '通知公告')).toBe(true);
    expect(normative.more.href).toBe('/disclosure/normative/');
  });

  test('there is no section without documents', () => {
    expect(home(documents)).toMatchObject({ consultations: undefined, interpretations: undefined });
  });
});

test('a document for tomorrow is not out today', () => {
  const scheduled = document(1, { publishedAt: '2026-03-21 00:00' as never });
  expect(isPublished(scheduled, isoDate('2026-03-20'))).toBe(false);
  expect(isPublished(scheduled, isoDate('2026-03-21'))).toBe(true);
  // A draft is held back; what was imported has been public already.
  expect(isPublished(document(2, { publishedAt: undefined }), isoDate('2026-03-20'))).toBe(false);
  const imported = { file: 'old.html', sha256: '0'.repeat(64) };
  expect(
    isPublished(document(3, { publishedAt: undefined, imported }), isoDate('2026-03-20')),
  ).toBe(true);
});
