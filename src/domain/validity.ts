import { addDays, type IsoDate } from './date.ts';

/** 尚未生效, 现行有效, 已修改 (in force as amended), 已废止 (by an act), 已失效 (by time). */
export const VALIDITIES = ['pending', 'inForce', 'amended', 'repealed', 'expired'] as const;

export type Validity = (typeof VALIDITIES)[number];

/** The days on which the validity of a document changes. */
export interface ValidityDates {
  /** 施行日期: the first day in force. Left out: in force from the start. */
  readonly effectiveFrom?: IsoDate | undefined;
  /** 有效期至: the last day in force. */
  readonly effectiveUntil?: IsoDate | undefined;
  /** 废止日期: the first day not in force. */
  readonly repealedOn?: IsoDate | undefined;
  /** The first day on which the text applies as amended. */
  readonly amendedOn?: IsoDate | undefined;
}

/**
 * The validity of a document on the day `asOf`.
 *
 * What ended first decides: a document that had expired is not repealed later. When the repeal takes
 * effect on the day after the last day in force, it is repealed: an act speaks louder than the calendar.
 *
 * @example
 * const dates = { effectiveFrom: isoDate('2021-01-01'), effectiveUntil: isoDate('2025-12-31') };
 * validityOn(isoDate('2025-12-31'), dates); // 'inForce'
 * validityOn(isoDate('2026-01-01'), dates); // 'expired'
 */
export function validityOn(asOf: IsoDate, dates: ValidityDates): Validity {
  const { effectiveFrom, effectiveUntil, repealedOn, amendedOn } = dates;
  const repealed = repealedOn !== undefined && repealedOn <= asOf;
  const expired = effectiveUntil !== undefined && effectiveUntil < asOf;
  if (repealed && !(expired && addDays(effectiveUntil, 1) < repealedOn)) return 'repealed';
  if (expired) return 'expired';
  if (effectiveFrom !== undefined && asOf < effectiveFrom) return 'pending';
  return amendedOn !== undefined && amendedOn <= asOf ? 'amended' : 'inForce';
}

/** Whether the document is law on the day: in force, amended or not. */
export function isInForce(validity: Validity): boolean {
  return validity === 'inForce' || validity === 'amended';
}
