import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { catalogueViews } from '#views/catalogue.ts';
import { endedViews } from '#views/catalogue-ended.ts';
import { document, office, portalOf, transport, viewContext } from '../../support/portal.ts';

const normative = (serial: number, facts: Parameters<typeof document>[1] = {}) =>
  document(serial, { kind: 'normative', ...facts });

const views = (documents: readonly PortalDocument[], day = '2026-11-20') =>
  catalogueViews(documents, viewContext(portalOf(documents), isoDate(day)));

describe('the catalogue of the day', () => {
  const documents = [
    normative(5, { issuer: transport, issuedOn: isoDate('2024-02-01') }),
    normative(4, { issuedOn: isoDate('2025-02-01'), effectiveFrom: isoDate('2026-11-21') }),
    normative(3, { issuedOn: isoDate('2025-02-01') }),
    normative(2, { issuedOn: isoDate('2021-02-01') }),
    normative(1, { issuedOn: isoDate('2020-02-01'), effectiveUntil: isoDate('2026-11-19') }),
    document(6, { effectiveFrom: isoDate('2024-01-01') }),
  ];
  const [view, ...more] = views(documents);

  test('has what is in force, by agency and then by day of issue', () => {
    expect(more).toEqual([]);
    expect(view?.count).toBe(3);
    expect(
      view?.groups.map(({ agency, rows }) => [
        agency,
        rows.map(({ number, href }) => [number, href]),
      ]),
    ).toEqual([
      [
        office.name,
        [
          [1, documents[3]?.path],
          [2, documents[2]?.path],
        ],
      ],
      [transport.name, [[3, documents[0]?.path]]],
    ]);
  });

  test('says for which day it speaks', () => {
    expect(view?.summary).toBe('截至 2026 年 11 月 20 日现行有效 3 件');
  });

  test('its badges move on with the reader’s day', () => {
    expect(view?.groups[0]?.rows[0]?.validity).toEqual({
      state: 'inForce',
      label: '现行有效',
      period: 1,
      periods: 'pending 2021-02-01 inForce',
    });
  });

  test('offers the agencies that have issued anything, in the order of the portal', () => {
    expect(view?.agencies.map(({ label }) => label)).toEqual([office.name, transport.name]);
  });

  test('leads to the catalogue of every closed year', () => {
    const older = views([
      normative(1, { issuedOn: isoDate('2023-05-01'), publishedAt: '2023-05-04 09:00' as never }),
    ]);
    expect(older[0]?.years).toEqual([
      { label: '2025 年', href: '/catalogue/2025/' },
      { label: '2024 年', href: '/catalogue/2024/' },
      { label: '2023 年', href: '/catalogue/2023/' },
    ]);
  });
});

test('a long catalogue is paged, and an agency that runs on is named again', () => {
  const many = Array.from({ length: 130 }, (_, index) => normative(index + 1));
  const [first, second, ...rest] = views([...many, normative(1, { issuer: transport })]);
  expect(rest).toEqual([]);
  expect([first?.path, second?.path]).toEqual(['/catalogue/', '/catalogue/2/']);
  expect(first?.groups.map(({ rows }) => rows.length)).toEqual([100]);
  expect(second?.groups.map(({ agency, rows }) => [agency, rows.length, rows[0]?.number])).toEqual([
    [`${office.name}（续）`, 30, 101],
    [transport.name, 1, 131],
  ]);
});

describe('有效期至', () => {
  const until = (facts: Parameters<typeof document>[1]) =>
    views([normative(1, { issuedOn: isoDate('2024-01-10'), ...facts })])[0]?.groups[0]?.rows[0]
      ?.effectiveUntil;

  test('is the last day, or that there is none', () => {
    expect(until({ effectiveUntil: isoDate('2028-12-31') })).toBe('2028-12-31');
    expect(until({ term: 'unlimited' } as never)).toBe('长期');
    expect(until({})).toBe('未规定');
  });

  test('tells of a repeal that is decided and still to come', () => {
    const acts = [
      {
        kind: 'repeal' as const,
        on: isoDate('2027-01-01'),
        decidedOn: isoDate('2026-11-01'),
        by: '',
      },
    ];
    expect(until({ effectiveUntil: isoDate('2028-12-31'), acts })).toBe('2026-12-31');
  });
});

describe('what is no longer in force', () => {
  const acts = [
    { kind: 'lapse' as const, on: isoDate('2026-05-01'), decidedOn: isoDate('2026-05-01'), by: '' },
  ];
  const documents = [
    normative(3, { effectiveUntil: isoDate('2026-06-30') }),
    normative(2, { acts }),
    normative(1, { effectiveUntil: isoDate('2026-12-31') }),
  ];
  const [view] = endedViews(documents, viewContext(portalOf(documents), isoDate('2026-11-20')));

  test('stands there with the day and the reason, the last one first', () => {
    expect(
      view?.rows.map(({ since, why, validity }) => [since, validity?.state, why.text]),
    ).toEqual([
      ['2026-07-01', 'expired', '有效期届满'],
      ['2026-05-01', 'expired', '已被宣布失效'],
    ]);
  });

  test('the page knows when the next one follows', () => {
    expect(view?.nextChange).toBe('2027-01-01');
  });
});
