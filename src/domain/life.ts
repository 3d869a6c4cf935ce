import { addDays, type IsoDate } from './date.ts';
import { compareText } from './text-order.ts';
import { BEGINNING, type Period, periodIndex, type Validity } from './validity.ts';

/** What one document, or one cleanup decision, does to another document. */
export type EffectKind =
  | 'amend'
  | 'repealPart'
  | 'repeal'
  | 'replace'
  | 'extend'
  /** Declared 失效, or left out of a list beside which nothing holds. */
  | 'lapse'
  /** Gone through and kept. */
  | 'keep';

/** One thing that happens to a document. */
export interface Effect {
  readonly kind: EffectKind;
  /** The first day of the effect; an extension takes effect when it is decided. */
  readonly on: IsoDate;
  /** The day under the seal of the act. */
  readonly decidedOn: IsoDate;
  /** For `extend`: the last day in force after it. */
  readonly until?: IsoDate | undefined;
  /** For `extend`: it may also give a term to a document that had none, as cleanups do. */
  readonly limits?: true | undefined;
  /** For `repealPart`: the articles, as the act names them. */
  readonly articles?: readonly string[] | undefined;
  /** What did it. */
  readonly by: string;
}

/** What a life is computed from. */
export interface LifeFacts {
  /** 成文日期. */
  readonly issuedOn?: IsoDate | undefined;
  /** 施行日期; left out, a document is in force from the day under its seal. */
  readonly effectiveFrom?: IsoDate | undefined;
  /** The last day in force, as first stated. Left out: without end. */
  readonly until?: IsoDate | undefined;
  readonly effects: readonly Effect[];
}

/** Why a period began. */
export interface Cause {
  readonly kind: 'beginning' | 'effective' | 'expiry' | EffectKind;
  /** The effect behind it; entry into force and the end of a term have none. */
  readonly effect?: Effect | undefined;
}

/** A period, and why it began. */
export interface LifePeriod extends Period {
  readonly cause: Cause;
}

/**
 * Why an effect is not possible: the document had ended; the effect comes before the act that causes
 * it, or before the document itself; an extension makes the term no longer; it had been ended by
 * another act.
 */
export type Refusal = 'afterEnd' | 'beforeCause' | 'beforeIssue' | 'notLonger' | 'twice';

/** An effect that did not take place. */
export interface RefusedEffect {
  readonly effect: Effect;
  readonly reason: Refusal;
  /** The effect that it contradicts. */
  readonly against?: Effect | undefined;
}

/** Everything that happens to a document. */
export interface Life {
  /** Sorted, the first from the beginning of time; each day falls into exactly one. */
  readonly periods: readonly LifePeriod[];
  /** The last day in force by the calendar, all extensions counted. */
  readonly until: IsoDate | undefined;
  /** The effects that took place, in order of their days. */
  readonly accepted: readonly Effect[];
  readonly refused: readonly RefusedEffect[];
}

/** Whether an effect of the kind ends a document. */
export function isEnding(kind: EffectKind): boolean {
  return kind === 'repeal' || kind === 'replace' || kind === 'lapse';
}

/** Among effects of one day: an end closes the document to all others. */
const ORDER: readonly EffectKind[] = ['extend', 'repealPart', 'amend', 'keep'];

/**
 * The life of a document from what is known of it.
 *
 * What ends first ends it for good: a document that has expired can be neither extended, nor amended,
 * nor repealed. When a repeal takes effect on the day after the last day in force, it is repealed: an
 * act speaks louder than the calendar. Of amendment and partial repeal the later one names the state.
 */
export function lifeOf(facts: LifeFacts): Life {
  const { issuedOn, effectiveFrom, effects } = facts;
  const start = effectiveFrom ?? issuedOn ?? BEGINNING;
  const accepted: Effect[] = [];
  const refused: RefusedEffect[] = [];
  let until = facts.until;
  let end: Effect | undefined;

  const refusalOf = (effect: Effect): Omit<RefusedEffect, 'effect'> | undefined => {
    const day = dayOfEffect(effect);
    if (effect.on < effect.decidedOn) return { reason: 'beforeCause' };
    if (issuedOn !== undefined && day < issuedOn) return { reason: 'beforeIssue' };
    const isEnd = isEnding(effect.kind);
    if (end && end.on <= day) return { reason: isEnd ? 'twice' : 'afterEnd', against: end };
    if (until !== undefined) {
      const expired = addDays(until, 1);
      if (isEnd ? expired < day : expired <= day) return { reason: 'afterEnd' };
    }
    if (effect.kind === 'extend' && !isLonger(effect, until)) return { reason: 'notLonger' };
    return undefined;
  };
  for (const effect of [...effects].sort(byDay)) {
    const refusal = refusalOf(effect);
    if (refusal) {
      refused.push({ effect, ...refusal });
      continue;
    }
    accepted.push(effect);
    if (effect.kind === 'extend') until = effect.until;
    else if (isEnding(effect.kind)) end = effect;
  }
  return { periods: periodsOf(start, until, end, accepted), until, accepted, refused };
}

function isLonger({ until: to, limits, decidedOn }: Effect, from: IsoDate | undefined): boolean {
  const least = from ?? (limits ? decidedOn : undefined);
  return to !== undefined && least !== undefined && least < to;
}

function dayOfEffect({ kind, on, decidedOn }: Effect): IsoDate {
  return kind === 'extend' ? decidedOn : on;
}

function byDay(a: Effect, b: Effect): number {
  return (
    compareText(dayOfEffect(a), dayOfEffect(b)) ||
    // Ends are no members of the order, so that they come first: of two, the one decided first.
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
    compareText(a.decidedOn, b.decidedOn) ||
    compareText(a.until ?? '', b.until ?? '') ||
    compareText(a.by, b.by)
  );
}

const STATES: Partial<Record<EffectKind, Validity>> = {
  amend: 'amended',
  repealPart: 'partial',
  repeal: 'repealed',
  replace: 'repealed',
  lapse: 'expired',
};

function periodsOf(
  start: IsoDate,
  until: IsoDate | undefined,
  end: Effect | undefined,
  accepted: readonly Effect[],
): LifePeriod[] {
  const byTime = until === undefined ? undefined : addDays(until, 1);
  const last = end?.on ?? byTime;
  const periods = new Map<IsoDate, LifePeriod>();
  const begin = (from: IsoDate, validity: Validity, cause: Cause) =>
    periods.set(from, { from, validity, cause });

  begin(BEGINNING, 'pending', { kind: 'beginning' });
  if (last === undefined || start < last) begin(start, 'inForce', { kind: 'effective' });
  for (const effect of accepted) {
    const validity = STATES[effect.kind];
    if (validity === undefined || isEnding(effect.kind)) continue;
    // A text that is amended before it is in force comes into force as amended.
    const from = effect.on < start ? start : effect.on;
    if (last === undefined || from < last) begin(from, validity, { kind: effect.kind, effect });
  }
  if (end) begin(end.on, STATES[end.kind] ?? 'repealed', { kind: end.kind, effect: end });
  else if (byTime !== undefined) begin(byTime, 'expired', { kind: 'expiry' });
  return [...periods.values()].sort((a, b) => compareText(a.from, b.from));
}

/** The period of a life that holds the day. */
export function periodOn(life: Life, day: IsoDate): LifePeriod {
  const period = life.periods[periodIndex(life.periods, day)];
  if (!period) throw new RangeError(`No period holds ${day}`);
  return period;
}

/**
 * The validity of a document on a day.
 *
 * @example
 * const life = lifeOf({ effectiveFrom: isoDate('2021-01-01'), until: isoDate('2025-12-31'), effects: [] });
 * statusOn(life, isoDate('2025-12-31')); // 'inForce'
 * statusOn(life, isoDate('2026-01-01')); // 'expired'
 */
export function statusOn(life: Life, day: IsoDate): Validity {
  return periodOn(life, day).validity;
}
