import { addDays, dayOf, daysInMonth, type IsoDate, isoDate, yearOf } from './date.ts';
import { compareText } from './text-order.ts';
import { hasEnded, type Validity } from './validity.ts';

/**
 * What an agency owes a 行政规范性文件 that it issued: to file it with its superior (备案), to go
 * through it (清理), and to evaluate it before its term ends (评估).
 */
export type DutyKind = 'filing' | 'cleanup' | 'evaluation';

/** One thing that is to be done, and by when. */
export interface Duty {
  readonly kind: DutyKind;
  /** The first day on which it can be done, where it cannot be done at any time. */
  readonly from?: IsoDate;
  /** The last day on which it is done in time. */
  readonly due: IsoDate;
  readonly overdue: boolean;
}

/** What is known of a document on the day that is asked about. */
export interface DutyFacts {
  readonly validity: Validity;
  readonly issuedOn?: IsoDate | undefined;
  readonly publishedOn?: IsoDate | undefined;
  /** The first day in force. */
  readonly start?: IsoDate | undefined;
  /** The last day in force, all extensions counted. */
  readonly until?: IsoDate | undefined;
  /** The last time that a cleanup went through it. */
  readonly cleanedOn?: IsoDate | undefined;
  /** The day of its filing, or that it need not be filed. */
  readonly filed?: IsoDate | 'notApplicable' | undefined;
}

/**
 * Days after publication within which a document is filed.
 *
 * Source: 《规章制定程序条例》（国务院令第695号）第三十四条, which local rules follow.
 */
export const FILING_DAYS = 30;
/** Filing is asked of documents since 国办发〔2018〕37号 and 国办发〔2018〕115号 were carried out. */
export const FILING_SINCE = isoDate('2019-01-01');
/** Source: 「规范性文件实施满2年的应当进行清理」, A27 of the requirements. */
const CLEANUP_MONTHS = 24;
/** Source: 有效期届满前6个月内评估, B11 of the standards. */
const EVALUATION_MONTHS = 6;

/**
 * What is to be done next for a document, the most urgent first. A document that has ended owes
 * nothing, one that is not in force yet its filing alone. That a term was evaluated is written nowhere,
 * so that an evaluation is never called overdue.
 *
 * @example
 * // In force since 2025-07-01 for five years, filed:
 * dutiesOf(facts, isoDate('2026-11-20'));
 * // [{ kind: 'cleanup', due: '2027-07-01', overdue: false },
 * //  { kind: 'evaluation', from: '2029-12-30', due: '2030-06-30', overdue: false }]
 */
export function dutiesOf(facts: DutyFacts, asOf: IsoDate): Duty[] {
  const { validity } = facts;
  if (hasEnded(validity)) return [];
  const duties = [filingOf(facts, asOf)];
  if (validity !== 'pending') duties.push(cleanupOf(facts, asOf), evaluationOf(facts));
  return duties.filter((duty) => duty !== undefined).sort((a, b) => compareText(a.due, b.due));
}

function filingOf({ issuedOn, publishedOn, filed }: DutyFacts, asOf: IsoDate): Duty | undefined {
  if (filed !== undefined || issuedOn === undefined || publishedOn === undefined) return undefined;
  if (issuedOn < FILING_SINCE) return undefined;
  const due = addDays(publishedOn, FILING_DAYS);
  return { kind: 'filing', due, overdue: due < asOf };
}

function cleanupOf({ start, cleanedOn, until }: DutyFacts, asOf: IsoDate): Duty | undefined {
  const last = cleanedOn !== undefined && (start ?? '') < cleanedOn ? cleanedOn : start;
  if (last === undefined) return undefined;
  const due = addMonths(last, CLEANUP_MONTHS);
  // What ends before it would be gone through need not be.
  if (until !== undefined && until < due) return undefined;
  return { kind: 'cleanup', due, overdue: due < asOf };
}

function evaluationOf({ until }: DutyFacts): Duty | undefined {
  if (until === undefined) return undefined;
  return {
    kind: 'evaluation',
    from: addMonths(until, -EVALUATION_MONTHS),
    due: until,
    overdue: false,
  };
}

/** The same day of another month, or the last one of a month that is too short. */
function addMonths(date: IsoDate, months: number): IsoDate {
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return dayOf(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month))) ?? date;
}
