import type { IsoDate } from '#domain/date.ts';
import { isEnd } from '#domain/listing.ts';
import type { Power } from '#portal/powers.ts';
import { powerText } from '#strings/powers.ts';
import { ADJUSTMENTS } from '#strings/vocabulary-powers.ts';

/** 状态: whether a power is in the list on a day, and what took it out. */
export function stateText({ listing, adjustments }: Power, asOf: IsoDate): string {
  const { from, until } = listing;
  if (until !== undefined && until <= asOf) {
    const end = adjustments.find(isEnd);
    return powerText.ended(until, ADJUSTMENTS[end?.action ?? 'cancel']);
  }
  return from !== undefined && from > asOf ? powerText.notYet(from) : powerText.listed;
}
