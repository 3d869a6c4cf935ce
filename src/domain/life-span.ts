import { addDays, type IsoDate } from './date.ts';
import type { Life, LifePeriod } from './life.ts';
import { BEGINNING, isInForce } from './validity.ts';

/** The days in force of a document, as far as they are known. */
export interface LifeSpan {
  /** The first day; nothing when it was in force before anything is known of it. */
  readonly from: IsoDate | undefined;
  /** The last day; nothing when no end is known. */
  readonly to: IsoDate | undefined;
}

/** The period with which a document comes into force, and the one with which it ends, if any. */
export interface Turns {
  readonly start: LifePeriod;
  readonly end: LifePeriod | undefined;
}

/** Nothing for a document that is never in force. */
export function turnsOf({ periods }: Life): Turns | undefined {
  const start = periods.find(({ validity }) => isInForce(validity));
  if (!start) return undefined;
  const end = periods.find(({ from, validity }) => start.from < from && !isInForce(validity));
  return { start, end };
}

/** From when to when a document is in force; nothing for one that never is. */
export function spanOf(life: Life): LifeSpan | undefined {
  const turns = turnsOf(life);
  if (!turns) return undefined;
  const { start, end } = turns;
  return {
    from: start.from === BEGINNING ? undefined : start.from,
    to: end && addDays(end.from, -1),
  };
}
