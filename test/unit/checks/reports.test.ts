import { describe, expect, test } from 'vitest';
import { checkReports } from '#checks/reports.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { REPORT_SECTIONS } from '#strings/reports.ts';
import { checked } from '../../support/checks.ts';
import { type DocumentFacts, document } from '../../support/portal.ts';
import {
  county,
  office,
  type ReportFacts,
  report,
  tablesOf,
  transport,
} from '../../support/reports.ts';

const NONE = [0, 0, 0, 0, 0, 0] as const;
const tables = (form: FormYear) => tablesOf(form, 1, { in: NONE, out: NONE }, {});
const HEADINGS = (REPORT_SECTIONS.disclosure ?? []).map(({ name }) => name);

/** A report in order. */
const good = (year: number, agency = transport, facts: ReportFacts = {}) =>
  report(year, agency, { figures: tables(year >= 2021 ? 2021 : 2019), lines: HEADINGS, ...facts });

const said = (...reports: readonly AnnualReport[]) =>
  checked(checkReports, [], { reports, agencies: [county, office, transport] });

const FILE = 'reports/disclosure/2025/transport';

/** A document of a report with other facts. */
const given = (facts: DocumentFacts) =>
  document(1, {
    kind: 'annualReport',
    title: '青屿县交通运输局2025年政府信息公开工作年度报告',
    issuedOn: '2026-01-20' as never,
    ...facts,
  });

test.each([2019, 2020, 2021, 2025])('a report on %i in its form, with all its parts', (year) => {
  expect(said(good(year))).toEqual([]);
});

test.each<[string, AnnualReport, readonly string[]]>([
  [
    'a title of another year',
    good(2025, transport, {
      document: given({ title: '青屿县交通运输局2024年政府信息公开工作年度报告' }),
    }),
    [`${FILE}.md:1 report/title-year`],
  ],
  [
    'a title without a year',
    good(2025, transport, { document: given({ title: '政府信息公开工作年度报告' }) }),
    [`${FILE}.md:1 report/title-year`],
  ],
  [
    'issued on the last day of its year',
    good(2025, transport, { document: given({ issuedOn: '2025-12-31' as never }) }),
    [`${FILE}.md:1 report/year-not-over`],
  ],
  [
    'issued on the first day of the next',
    good(2025, transport, { document: given({ issuedOn: '2026-01-01' as never }) }),
    [],
  ],
  [
    'without tables',
    report(2025, transport, { lines: HEADINGS }),
    [`warning ${FILE}.md:1 report/no-tables`],
  ],
  [
    'in the form of 2019',
    good(2025, transport, { form: 2019, figures: tables(2019) }),
    [`warning ${FILE}.yaml:1 report/form`],
  ],
  [
    'without a part',
    good(2025, transport, { lines: HEADINGS.slice(0, 5) }),
    [`warning ${FILE}.md:1 report/sections`],
  ],
  [
    'with a part named in a sentence alone',
    good(2025, transport, { lines: [...HEADINGS.slice(0, 5), '其他需要报告的事项：无。'] }),
    [`warning ${FILE}.md:1 report/sections`],
  ],
  [
    'that gathers its own agency',
    good(2025, transport, { gathers: ['transport'] }),
    [`${FILE}.yaml:1 report/gathers-self`],
  ],
  [
    'that gathers another',
    good(2025, transport, { gathers: ['county-office'], covers: ['transport', 'county-office'] }),
    [],
  ],
])('%s', (_, one, expected) => {
  expect(said(one)).toEqual(expected);
});

test('before there was a form, neither tables nor parts are asked for', () => {
  expect(said(report(2018, transport))).toEqual([]);
});

test('tables that were kept out are not missed', () => {
  const sources = { refused: new Set([`${FILE}.yaml`]) } as never;
  const reports = [report(2025, transport, { lines: HEADINGS })];
  expect(checked(checkReports, [], { reports }, { sources })).toEqual([]);
});

test('the parts of a report on the rule of law', () => {
  const parts = [
    '一、主要举措和成效',
    '二、存在的不足',
    '三、党政主要负责人履行第一责任人职责情况',
    '四、下一年度工作安排',
  ];
  const of = (lines: readonly string[]) =>
    said(
      report(2025, county, {
        kind: 'ruleOfLaw',
        lines,
        covers: [county.id, office.id, transport.id],
      }),
    );
  expect(of(parts)).toEqual([]);
  expect(of(parts.slice(1))).toEqual([
    'warning reports/ruleOfLaw/2025/county-government.md:1 report/sections',
  ]);
});

describe('an agency that is gathered', () => {
  const both = { covers: ['county-office', 'transport'], gathers: ['transport'] };

  test('once by each of two reports', () => {
    const twice = { covers: ['county-government', 'transport'], gathers: ['transport'] };
    expect(said(good(2025, county, twice), good(2025, office, both))).toEqual([
      'reports/disclosure/2025/county-office.yaml:1 report/gathered-twice',
    ]);
  });

  test('by the one that it gathers itself', () => {
    const other = { covers: ['transport', 'county-office'], gathers: ['county-office'] };
    expect(said(good(2025, office, both), good(2025, transport, other))).toEqual([
      'reports/disclosure/2025/transport.yaml:1 report/gathered-twice',
    ]);
  });

  test('and has a report of its own within that', () => {
    expect(said(good(2025, office, both), good(2025, transport))).toEqual([]);
  });

  test('in the whole county and in a part of it', () => {
    const whole = { covers: ['county-government', 'county-office', 'transport'] };
    expect(said(good(2025, county, whole), good(2025, office, both))).toEqual([]);
  });

  test('in the whole county and in a report that gathers all of it', () => {
    const whole = { covers: ['county-government', 'county-office', 'transport'] };
    const all = { ...whole, gathers: ['county-government', 'transport'] };
    expect(said(good(2025, county, whole), good(2025, office, all))).toEqual([]);
  });

  test('in another year by another', () => {
    const other = { covers: ['county-government', 'transport'], gathers: ['transport'] };
    expect(said(good(2024, county, other), good(2025, office, both))).toEqual([]);
  });
});

describe('a report that is written as a notice', () => {
  const notice = (facts: DocumentFacts) =>
    checked(checkReports, [document(1, { title: '2025年政府信息公开工作年度报告', ...facts })]);
  const told = ['warning notices/2026/1.md:1 report/as-notice'];

  test.each<[string, DocumentFacts, readonly string[]]>([
    ['in the time of the forms', { kind: 'annualReport' }, told],
    ['on the rule of law', { kind: 'ruleOfLaw' }, told],
    ['a plain notice', { kind: 'notice' }, []],
    ['published before the forms', { kind: 'annualReport', issuedOn: '2019-03-20' as never }, []],
    [
      'published with the first of them',
      { kind: 'annualReport', issuedOn: '2020-01-20' as never },
      told,
    ],
    ['brought by an import', { kind: 'annualReport', imported: { from: 'x' } as never }, []],
  ])('%s', (_, facts, expected) => {
    expect(notice(facts)).toEqual(expected);
  });
});
