import { daysBetween, type IsoDate } from '#domain/date.ts';
import { compareText } from '#domain/text-order.ts';
import { periodIndex, readPeriods, type Validity } from '#domain/validity.ts';
import { TIERS, type Tier } from './match.ts';
import type { SearchRecord } from './record.ts';

/** What decides the place of a document among the results. */
export interface Ranked {
  readonly tier: Tier;
  /** Score, validity and age in one. */
  readonly weight: number;
  readonly date: IsoDate | undefined;
}

// A repealed document is wanted less often, but it must not fall behind one that fits far worse.
const VALIDITY_WEIGHT: Readonly<Record<Validity, number>> = {
  inForce: 1,
  pending: 1,
  amended: 1,
  partial: 1,
  repealed: 0.5,
  expired: 0.5,
};

const YEARS_TO_HALF = 25;

// What has rules in force is asked for more often than what only speaks of the matter; a row of a list
// or a power has a short title, in which every word seems to say much.
const WITH_RULES = 1.2;
const UNDATED = 0.7;

/**
 * The weight of a document: one in force counts most, a lapsed one half, an old one a little less than
 * a new one, and what is no document less than a document.
 */
export function weightOf(
  score: number,
  validity: Validity | undefined,
  date: IsoDate | undefined,
  asOf: IsoDate,
): number {
  const years = date === undefined ? 0 : Math.max(0, daysBetween(date, asOf) / 365.25);
  const age = YEARS_TO_HALF / (YEARS_TO_HALF + years);
  const kind = date === undefined ? UNDATED : validity === undefined ? 1 : WITH_RULES;
  return score * kind * (validity === undefined ? 1 : VALIDITY_WEIGHT[validity]) * age;
}

/** The order in which a reader wants results: by tier, then weight, then the newest. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    b.weight - a.weight ||
    compareText(b.date ?? '', a.date ?? '')
  );
}

/** The newest first; what has no date comes last. */
export function byNewest(a: Ranked, b: Ranked): number {
  return compareText(b.date ?? '', a.date ?? '') || byRank(a, b);
}

/** The validity of a document on a day; nothing for one that no validity is known of. */
export function validityOf(record: SearchRecord, asOf: IsoDate): Validity | undefined {
  const periods = readPeriods(record.validity ?? '');
  return periods.length === 0 ? undefined : periods[periodIndex(periods, asOf)]?.validity;
}
