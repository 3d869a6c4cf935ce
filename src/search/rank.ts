import type { IsoDate } from '#domain/date.ts';
import { compareText } from '#domain/text-order.ts';
import { periodIndex, readPeriods, type Validity } from '#domain/validity.ts';
import { TIERS, type Tier } from './match.ts';
import type { SearchRecord } from './record.ts';

/** A document that was found. */
export interface Hit {
  readonly record: SearchRecord;
  readonly tier: Tier;
  /** What the index says; comparable within one search only. */
  readonly score: number;
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

/** Hits in the order in which a reader wants them: by tier, score and validity, then the newest. */
export function ranked(hits: readonly Hit[], asOf: IsoDate): Hit[] {
  const weighted = hits.map((hit) => ({ hit, weight: hit.score * weightOf(hit.record, asOf) }));
  return weighted
    .sort(
      (a, b) =>
        TIERS.indexOf(a.hit.tier) - TIERS.indexOf(b.hit.tier) ||
        b.weight - a.weight ||
        compareText(b.hit.record.date ?? '', a.hit.record.date ?? '') ||
        compareText(a.hit.record.url, b.hit.record.url),
    )
    .map(({ hit }) => hit);
}

/** The validity of a document on a day; nothing for one that no validity is known of. */
export function validityOf(record: SearchRecord, asOf: IsoDate): Validity | undefined {
  const periods = readPeriods(record.validity ?? '');
  return periods.length === 0 ? undefined : periods[periodIndex(periods, asOf)]?.validity;
}

function weightOf(record: SearchRecord, asOf: IsoDate): number {
  const validity = validityOf(record, asOf);
  return validity === undefined ? 1 : VALIDITY_WEIGHT[validity];
}
