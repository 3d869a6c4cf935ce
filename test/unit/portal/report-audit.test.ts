import { describe, expect, test } from 'vitest';
import { auditOf } from '#portal/report-audit.ts';
import { type DocumentFacts, document } from '../../support/portal.ts';
import { report, tablesOf, transport } from '../../support/reports.ts';

const NONE = [0, 0, 0, 0, 0, 0] as const;

/** A 行政规范性文件 of one agency, published on the day of its issue. */
function normative(serial: number, issuedOn: string, facts: object = {}) {
  const dates = { issuedOn, publishedAt: `${issuedOn} 10:00`, ...facts } as DocumentFacts;
  return document(serial, { kind: 'normative', issuer: transport, ...dates });
}

/** Documents, and how many by year were issued, repealed and in force at its end. */
type Story = readonly [
  string,
  readonly ReturnType<typeof normative>[],
  Readonly<Record<number, readonly [issued: number, repealed: number, inForce: number]>>,
];

const OLD = normative(1, '2021-03-01');

describe('what the catalogue says of a year is what its report has to say', () => {
  test.each<Story>([
    [
      'one a year',
      [OLD, normative(2, '2024-05-01')],
      { 2023: [0, 0, 1], 2024: [1, 0, 2], 2025: [0, 0, 2] },
    ],
    [
      'issued in one year, in force in the next',
      [OLD, normative(2, '2023-12-20', { effectiveFrom: '2024-02-01' })],
      { 2023: [1, 0, 1], 2024: [0, 0, 2] },
    ],
    [
      'issued in one year, in force two years later',
      [OLD, normative(2, '2023-12-20', { effectiveFrom: '2025-01-01' })],
      { 2023: [1, 0, 1], 2024: [0, 0, 1], 2025: [0, 0, 2] },
    ],
    [
      'published in the year after its issue',
      [OLD, normative(2, '2023-12-29', { publishedAt: '2024-01-08 10:00' })],
      { 2023: [1, 0, 1], 2024: [0, 0, 2] },
    ],
    [
      'issued and repealed within a year',
      [OLD, normative(2, '2024-02-01', { repealedOn: '2024-09-01' })],
      { 2023: [0, 0, 1], 2024: [1, 1, 1], 2025: [0, 0, 1] },
    ],
    [
      'expired at the end of a year, and out of force from the next',
      [OLD, normative(2, '2022-01-01', { effectiveUntil: '2023-12-31' })],
      { 2022: [1, 0, 2], 2023: [0, 0, 2], 2024: [0, 1, 1] },
    ],
  ])('%s', (_, documents, years) => {
    const reports = Object.entries(years).map(([year, numbers]) =>
      report(Number(year), transport, {
        figures: tablesOf(2021, 1, { in: NONE, out: NONE }, { normative: numbers }),
      }),
    );
    const equations = reports.flatMap(
      (one) => auditOf(one, { documents, reports })?.equations ?? [],
    );
    const tried = equations.filter(({ identity }) => identity === 'I6' || identity === 'I7');
    expect(tried).toHaveLength(2 * reports.length + 2 * (reports.length - 1));
    expect(tried.filter(({ result }) => result !== 'holds')).toEqual([]);
  });
});

test('a report without tables has no audit', () => {
  expect(auditOf(report(2025, transport), { documents: [], reports: [] })).toBeUndefined();
});
