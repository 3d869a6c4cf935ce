import { describe, expect, test } from 'vitest';
import {
  REPORT_KINDS,
  type Reporter,
  type ReportKind,
  reportDeadline,
} from '#domain/report-deadlines.ts';

/** Kind, whose report, the year reported on, and by when the law wants it. */
const FACTS: readonly (readonly [ReportKind, Reporter, number, string, string])[] = [
  // 条例（2007）第三十一条: every agency by 31 March, from the reports on 2008 on.
  ['disclosure', 'department', 2008, '2009-03-31', 'regulation2007'],
  ['disclosure', 'government', 2008, '2009-03-31', 'regulation2007'],
  ['disclosure', 'department', 2017, '2018-03-31', 'regulation2007'],
  // The regulation of 2019 came into force on 15 May 2019, after the reports on 2018 were due.
  ['disclosure', 'department', 2018, '2019-03-31', 'regulation2007'],
  ['disclosure', 'government', 2018, '2019-03-31', 'regulation2007'],
  // 条例（2019）第四十九条、第五十条.
  ['disclosure', 'department', 2019, '2020-01-31', 'regulation2019'],
  ['disclosure', 'government', 2019, '2020-03-31', 'regulation2019'],
  ['disclosure', 'department', 2025, '2026-01-31', 'regulation2019'],
  ['disclosure', 'government', 2025, '2026-03-31', 'regulation2019'],
  // 纲要（2015—2020年）: in the first quarter; 厅字〔2019〕28号: before 1 April.
  ['ruleOfLaw', 'government', 2015, '2016-03-31', 'outline2015'],
  ['ruleOfLaw', 'department', 2018, '2019-03-31', 'outline2015'],
  ['ruleOfLaw', 'government', 2019, '2020-03-31', 'inspection2019'],
  ['ruleOfLaw', 'department', 2025, '2026-03-31', 'inspection2019'],
  // 国办发〔2018〕118号, of 5 December 2018.
  ['enforcement', 'department', 2018, '2019-01-31', 'enforcement2018'],
  ['enforcement', 'department', 2025, '2026-01-31', 'enforcement2018'],
];

test.each(FACTS)('%s of a %s on %i is due by %s, says %s', (kind, reporter, year, day, law) => {
  expect(reportDeadline(kind, reporter, year)).toEqual({ day, law });
});

test.each<[ReportKind, Reporter, number]>([
  // The regulation of 2007 came into force on 1 May 2008.
  ['disclosure', 'department', 2007],
  ['disclosure', 'government', 2006],
  ['ruleOfLaw', 'government', 2014],
  ['enforcement', 'department', 2017],
  ['enforcement', 'government', 2025],
  ['other', 'department', 2025],
  ['other', 'government', 2025],
])('no rule sets a day for %s of a %s on %i', (kind, reporter, year) => {
  expect(reportDeadline(kind, reporter, year)).toBeUndefined();
});

describe.each(REPORT_KINDS)('%s', (kind) => {
  test('is due in the year after the one reported on, and a department never later than a government', () => {
    for (let year = 2000; year <= 2040; year += 1) {
      const [department, government] = (['department', 'government'] as const).map((reporter) =>
        reportDeadline(kind, reporter, year),
      );
      for (const one of [department, government]) {
        if (one) expect(one.day).toMatch(new RegExp(`^${year + 1}-`));
      }
      if (department && government) expect(department.day <= government.day).toBe(true);
    }
  });

  test('once it has a day it has one every year', () => {
    const years = Array.from({ length: 41 }, (_, at) => 2000 + at);
    const due = years.filter((year) => reportDeadline(kind, 'department', year));
    expect(due).toEqual(years.slice(years.length - due.length));
  });
});
