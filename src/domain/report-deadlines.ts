import { type IsoDate, isoDate } from './date.ts';

/** The kinds of yearly report (年度报告). */
export const REPORT_KINDS = ['disclosure', 'ruleOfLaw', 'enforcement', 'other'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** Whose report: that of a government as a whole, or that of one of its departments. */
export type Reporter = 'government' | 'department';

/** Which rule set a deadline; each has its words in `strings`. */
export type DeadlineLaw =
  | 'regulation2007'
  | 'regulation2019'
  | 'outline2015'
  | 'inspection2019'
  | 'enforcement2018';

interface Rule {
  readonly kind: ReportKind;
  readonly reporter: Reporter | 'both';
  /** The first and the last day on which the rule was in force. */
  readonly from: IsoDate;
  readonly until?: IsoDate;
  /** Month and day of the year after the one reported on. */
  readonly monthDay: `${string}-${string}`;
  readonly law: DeadlineLaw;
}

/**
 * By when yearly reports are to be public.
 *
 * - 政府信息公开条例 of 2007, art. 31: every agency by 31 March. Of 2019, art. 49 and 50, in force since
 *   15 May 2019: departments by 31 January, governments by 31 March.
 * - 法治政府建设实施纲要（2015—2020年）: in the first quarter. 法治政府建设与责任落实督察工作规定
 *   （厅字〔2019〕28号）: before 1 April.
 * - 国办发〔2018〕118号: statistics of law enforcement by 31 January.
 */
const RULES: readonly Rule[] = [
  {
    kind: 'disclosure',
    reporter: 'both',
    from: isoDate('2008-05-01'),
    until: isoDate('2019-05-14'),
    monthDay: '03-31',
    law: 'regulation2007',
  },
  {
    kind: 'disclosure',
    reporter: 'department',
    from: isoDate('2019-05-15'),
    monthDay: '01-31',
    law: 'regulation2019',
  },
  {
    kind: 'disclosure',
    reporter: 'government',
    from: isoDate('2019-05-15'),
    monthDay: '03-31',
    law: 'regulation2019',
  },
  {
    kind: 'ruleOfLaw',
    reporter: 'both',
    from: isoDate('2015-12-23'),
    until: isoDate('2019-04-14'),
    monthDay: '03-31',
    law: 'outline2015',
  },
  {
    kind: 'ruleOfLaw',
    reporter: 'both',
    from: isoDate('2019-04-15'),
    monthDay: '03-31',
    law: 'inspection2019',
  },
  {
    kind: 'enforcement',
    reporter: 'department',
    from: isoDate('2018-12-05'),
    monthDay: '01-31',
    law: 'enforcement2018',
  },
];

/** A deadline and the rule that sets it. */
export interface ReportDeadline {
  /** The last day on which the report is in time. */
  readonly day: IsoDate;
  readonly law: DeadlineLaw;
}

/**
 * By when the report on a year is to be public; nothing where no rule says so. Of the rules that changed
 * over the years that one counts which was in force on its own deadline.
 *
 * @example
 * reportDeadline('disclosure', 'department', 2018); // 2019-03-31
 * reportDeadline('disclosure', 'department', 2019); // 2020-01-31
 */
export function reportDeadline(
  kind: ReportKind,
  reporter: Reporter,
  year: number,
): ReportDeadline | undefined {
  for (const { monthDay, law, ...rule } of RULES) {
    if (rule.kind !== kind || (rule.reporter !== 'both' && rule.reporter !== reporter)) continue;
    const day = isoDate(`${year + 1}-${monthDay}`);
    if (rule.from <= day && (rule.until === undefined || day <= rule.until)) return { day, law };
  }
  return undefined;
}
