import { describe, expect, test } from 'vitest';
import { checkReportDeadlines } from '#checks/report-deadlines.ts';
import { isoDate } from '#domain/date.ts';
import type { Agency } from '#portal/portal.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { checked } from '../../support/checks.ts';
import { document } from '../../support/portal.ts';
import { county, office, type ReportFacts, report, transport } from '../../support/reports.ts';

const AGENCIES = [county, office, transport];

/** A report that was published on a day, or is a draft. */
function published(
  year: number,
  agency: Agency,
  day: string | undefined,
  facts: ReportFacts = {},
): AnnualReport {
  const publishedAt = day === undefined ? undefined : `${day} 10:00`;
  const given = document(year, {
    kind: 'annualReport',
    issuer: agency,
    publishedAt: publishedAt as never,
  });
  return report(year, agency, { document: given, ...facts });
}

/** What is said of reports; what a government owes that has none of a kind is told at its own file. */
const said = (...asked: Parameters<typeof allSaid>): string[] =>
  allSaid(...asked).filter((one) => !one.startsWith('warning agencies/'));

function allSaid(
  asOf: string,
  reports: readonly AnnualReport[],
  refused: readonly string[] = [],
): string[] {
  const sources = { refused: new Set(refused) } as never;
  return checked(
    checkReportDeadlines,
    [],
    { reports, agencies: AGENCIES },
    { asOf: isoDate(asOf), sources },
  );
}

const file = (year: number, agency: string, kind = 'disclosure') =>
  `reports/${kind}/${year}/${agency}.md`;

describe('a government without any report of a kind', () => {
  const owed = 'warning agencies/county-office.yaml:1 report/overdue';
  const ofTransport = published(2024, transport, '2025-01-20');
  const ofCounty = published(2024, county, '2025-03-20');

  test.each<[string, string, readonly AnnualReport[], number]>([
    ['owes both that were due last', '2025-06-01', [ofTransport], 2],
    ['owes those of the year before until the next are due', '2026-03-31', [ofTransport], 2],
    ['owes that of the rule of law alone', '2025-06-01', [ofCounty], 1],
    ['owes nothing on a portal without reports', '2025-06-01', [], 0],
  ])('%s', (_, asOf, reports, count) => {
    expect(allSaid(asOf, reports).filter((one) => one === owed)).toHaveLength(count);
  });
});

describe('late', () => {
  test.each<[string, AnnualReport, readonly string[]]>([
    ['a department on the last day', published(2025, transport, '2026-01-31'), []],
    [
      'a department a day later',
      published(2025, transport, '2026-02-01'),
      [`warning ${file(2025, 'transport')}:1 report/late`],
    ],
    ['the county on the last day', published(2025, county, '2026-03-31'), []],
    [
      'the county a day later',
      published(2025, county, '2026-04-01'),
      [`warning ${file(2025, 'county-government')}:1 report/late`],
    ],
    ['a department under the regulation of 2007', published(2018, transport, '2019-03-31'), []],
    [
      'a department after it',
      published(2018, transport, '2019-04-01'),
      [`warning ${file(2018, 'transport')}:1 report/late`],
    ],
    ['what no rule speaks of', published(2025, transport, '2026-12-01', { kind: 'other' }), []],
    [
      'statistics of enforcement',
      published(2025, transport, '2026-02-02', { kind: 'enforcement' }),
      [`warning ${file(2025, 'transport', 'enforcement')}:1 report/late`],
    ],
  ])('%s', (_, one, expected) => {
    expect(said(`${one.year + 1}-06-01`, [one])).toEqual(expected);
  });

  test('one that is scheduled after its deadline is told as late and not as missing', () => {
    const reports = [
      published(2024, transport, '2025-01-20'),
      published(2025, transport, '2026-05-01'),
    ];
    expect(said('2026-03-01', reports)).toEqual([
      `warning ${file(2025, 'transport')}:1 report/late`,
    ]);
  });
});

describe('missing', () => {
  const last = published(2024, transport, '2025-01-20');
  const told = [`warning ${file(2024, 'transport')}:1 report/overdue`];

  test.each([
    ['2026-01-31', []],
    ['2026-02-01', told],
    ['2027-02-01', [...told, ...told]],
  ])('an agency that has published before, on %s', (asOf, expected) => {
    expect(said(asOf, [last])).toEqual(expected);
  });

  test('the county has until the end of March', () => {
    const one = published(2024, county, '2025-03-20');
    expect(said('2026-03-31', [one])).toEqual([]);
    expect(said('2026-04-01', [one])).toEqual([
      `warning ${file(2024, 'county-government')}:1 report/overdue`,
    ]);
  });

  test('a year between two others', () => {
    const reports = [published(2022, transport, '2023-01-20'), last];
    expect(said('2026-01-15', reports)).toEqual(told);
  });

  test('an agency that never published one, and a portal without any', () => {
    expect(said('2026-02-01', [])).toEqual([]);
    expect(said('2026-02-01', [published(2025, transport, '2026-01-20')])).toEqual([]);
  });

  test('a draft is not there yet', () => {
    expect(said('2026-02-01', [last, published(2025, transport, undefined)])).toEqual([
      `warning ${file(2025, 'transport')}:1 report/overdue`,
    ]);
  });

  test('a report of another kind does not take its place', () => {
    const other = published(2025, transport, '2026-01-20', { kind: 'other' });
    expect(said('2026-02-01', [last, other])).toEqual(told);
  });

  test('one whose file was kept out is not missed', () => {
    expect(said('2026-02-01', [last], [file(2025, 'transport')])).toEqual([]);
  });

  test('an agency that another gathers since need not', () => {
    const gathering = published(2025, office, '2026-01-20', {
      covers: ['county-office', 'transport'],
    });
    expect(said('2026-02-01', [last, gathering])).toEqual([]);
  });

  test('that the county gathers all of them is no excuse', () => {
    const whole = published(2025, county, '2026-01-20', { covers: AGENCIES.map(({ id }) => id) });
    expect(said('2026-02-01', [last, whole])).toEqual(told);
  });
});
