import type { EffectKind } from '#domain/life.ts';
import type { Validity } from '#domain/validity.ts';

/** An act upon the document: decided on a day, taking effect on that or another, known by `by`. */
export interface Act {
  readonly kind: EffectKind;
  readonly decidedOn: string;
  readonly on: string;
  readonly by: string;
  readonly until?: string;
  readonly articles?: readonly string[];
}

/** What is known of a document, and what it then is on each of some days. Ids of acts are unique. */
export interface Story {
  readonly name: string;
  /** On whose word: B… are sections of the standards, A… rows of the requirements. */
  readonly source: string;
  readonly issuedOn?: string;
  readonly effectiveFrom?: string;
  /** Years counted from `effectiveFrom`; never together with `until`. */
  readonly term?: number;
  readonly until?: string;
  readonly effects?: readonly Act[];
  readonly status: Readonly<Record<string, Validity>>;
  /** The acts refused, by id; the rest are accepted. */
  readonly refused?: Readonly<
    Record<string, 'afterEnd' | 'beforeCause' | 'beforeIssue' | 'notLonger' | 'twice'>
  >;
  /** The last day in force at the end of the story, where the calendar has the last word. */
  readonly lastDay?: string;
}

/** The acts of one story are told in the order of their decisions. */
export function act(kind: EffectKind, by: string, decidedOn: string, on = decidedOn): Act {
  return { kind, by, decidedOn, on };
}

export function extend(by: string, decidedOn: string, on: string, until: string): Act {
  return { kind: 'extend', by, decidedOn, on, until };
}

export function repealPart(by: string, decidedOn: string, on: string, ...articles: string[]): Act {
  return { kind: 'repealPart', by, decidedOn, on, articles };
}
