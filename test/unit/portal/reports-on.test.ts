import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { reportPath, reportsOn } from '#portal/reports.ts';
import { document } from '../../support/portal.ts';
import { report, transport } from '../../support/reports.ts';

test('a report that is scheduled is none that readers see', () => {
  const published = (publishedAt: string) =>
    document(1, { issuer: transport, publishedAt: publishedAt as never });
  const out = report(2024, transport, { document: published('2025-01-20 10:00') });
  const later = report(2025, transport, { document: published('2026-01-20 10:00') });
  expect(reportsOn([out, later], isoDate('2026-01-19'))).toEqual([out]);
  expect(reportsOn([out, later], isoDate('2026-01-20'))).toEqual([out, later]);
});

test.each([
  ['reports/disclosure/2025/education.md', 2025],
  ['reports/disclosure/1999/education.yaml', 1999],
  ['reports/disclosure/0000/education.md', undefined],
  ['reports/disclosure/9999/education.md', undefined],
  ['reports/disclosure/25/education.md', undefined],
  ['reports/unknown/2025/education.md', undefined],
])('%s is of the year %s', (file, year) => {
  expect(reportPath(file)?.year).toBe(year);
});
