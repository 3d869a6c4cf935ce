/** What kind of relation between numbers a text states. */
export type StatisticKind =
  /** Parts and their total. */
  | 'sum'
  /** A part that must not be more than its whole. */
  | 'part'
  /** A part of a whole in per cent, or as a rate. */
  | 'share'
  /** By how much something changed. */
  | 'change'
  /** Whether it went up or down. */
  | 'direction'
  /** An equation written out. */
  | 'equation'
  /** Shares of one whole, which are 100 % at most. */
  | 'whole';

/** A number that a text states, and what the other numbers of the text make of it. */
export interface Statistic {
  readonly kind: StatisticKind;
  /** The words that state it, as they stand in the text. */
  readonly text: string;
  /** Where `text` begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The number in question, as it is written: 41%; for a direction the word, 减少. */
  readonly stated: string;
  /** How it is computed: （351－210）÷351. */
  readonly working: string;
  /** The right number, to two decimal places where it is a quotient: 40.17%. */
  readonly computed: string;
  /** Whether the stated number is right, at the precision with which it is written. */
  readonly holds: boolean;
}
