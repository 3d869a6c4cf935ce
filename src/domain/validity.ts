import { type IsoDate, isIsoDate, isoDate } from './date.ts';

/**
 * 尚未生效, 现行有效, 已修改 (in force, its text changed), 部分失效 (in force but for some articles),
 * 已废止 (by an act), 已失效 (by time, or declared).
 */
export const VALIDITIES = [
  'pending',
  'inForce',
  'amended',
  'partial',
  'repealed',
  'expired',
] as const;

export type Validity = (typeof VALIDITIES)[number];

/** A stretch of days with one validity; it lasts until the next one begins. */
export interface Period {
  readonly from: IsoDate;
  readonly validity: Validity;
}

/** Where the first period of every life begins: no day of the portal is earlier. */
export const BEGINNING: IsoDate = isoDate('1900-01-01');

/**
 * The place of the period that holds the day, in periods sorted by their first day.
 *
 * @throws {RangeError} When the first period begins after the day.
 */
export function periodIndex(periods: readonly Pick<Period, 'from'>[], day: IsoDate): number {
  const index = periods.findLastIndex(({ from }) => from <= day);
  if (index < 0) throw new RangeError(`No period holds ${day}`);
  return index;
}

/** Whether the document is law on the day, whole or in part, as it was made or as amended. */
export function isInForce(validity: Validity): boolean {
  return validity === 'inForce' || validity === 'amended' || validity === 'partial';
}

/** Whether the document is law no more, by an act or by time; one that is pending has not ended. */
export function hasEnded(validity: Validity): validity is 'repealed' | 'expired' {
  return validity === 'repealed' || validity === 'expired';
}

/**
 * Periods as one short text, for pages and files: the first validity, then each day on which it
 * changes and what it changes to.
 *
 * @example
 * writePeriods(life.periods); // 'pending 2025-04-01 inForce 2030-04-01 expired'
 */
export function writePeriods(periods: readonly Period[]): string {
  return periods
    .map(({ from, validity }, index) => (index === 0 ? validity : `${from} ${validity}`))
    .join(' ');
}

/** The periods that `writePeriods` wrote; none when the text is anything else. */
export function readPeriods(text: string): Period[] {
  const [first, ...rest] = text.split(' ');
  const days = rest.filter((_, index) => index % 2 === 0);
  const validities = [first, ...rest.filter((_, index) => index % 2 === 1)];
  const sound =
    days.length === validities.length - 1 &&
    days.every((day, index) => isIsoDate(day) && day > (days[index - 1] ?? BEGINNING)) &&
    validities.every((validity) => (VALIDITIES as readonly unknown[]).includes(validity));
  if (!sound) return [];
  return [BEGINNING, ...days].map((from, index) => ({
    from: from as IsoDate,
    validity: validities[index] as Validity,
  }));
}
