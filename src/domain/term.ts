import { addDays, dayOf, daysInMonth, type IsoDate, yearOf } from './date.ts';

/** How long a document stays in force: a number of years, or without end. */
export type Term = number | 'unlimited';

/**
 * The last day of a term of whole years: the day before the anniversary of its first day.
 *
 * A term that begins on 29 February ends on 28 February, whatever the year.
 *
 * @example
 * lastDayOf(isoDate('2021-01-01'), 5); // '2025-12-31'
 */
export function lastDayOf(from: IsoDate, years: number): IsoDate {
  const month = Number(from.slice(5, 7));
  const day = Number(from.slice(8, 10));
  const year = yearOf(from) + years;
  const anniversary = dayOf(year, month, day);
  if (anniversary && !(month === 2 && day === 29)) return addDays(anniversary, -1);
  return dayOf(year, month, Math.min(28, daysInMonth(year, month))) ?? from;
}

/** Terms for documents that state none, as a province or county has ruled. */
export interface TermRule {
  readonly defaultYears?: number | undefined;
  /** For those called 试行 or 暂行. */
  readonly trialYears?: number | undefined;
  /** The rule is for documents issued on this day or later. */
  readonly since?: IsoDate | undefined;
}

/**
 * The years that a rule gives to a document that states no term; nothing when it gives none.
 *
 * Source: no rule holds for the whole country; provinces and counties have their own, so that this one
 * stands in `site.yaml`.
 */
export function yearsByRule(
  { title, issuedOn }: { readonly title: string; readonly issuedOn: IsoDate | undefined },
  { defaultYears, trialYears, since }: TermRule,
): number | undefined {
  if (issuedOn === undefined || (since !== undefined && issuedOn < since)) return undefined;
  return isTrial(title) ? (trialYears ?? defaultYears) : defaultYears;
}

/** Whether a title says that the document is on trial: 试行, 暂行. */
export function isTrial(title: string): boolean {
  return /试行|暂行/.test(title);
}
