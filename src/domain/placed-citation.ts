import type { Citation } from './citations.ts';

/** A citation, and where in a text it stands. */
export interface PlacedCitation extends Omit<Citation, 'start' | 'end'> {
  /** Under which number the text marks it; nothing for one that markup runs through. */
  readonly n?: number | undefined;
  /** The id nearest above it. */
  readonly anchor?: string | undefined;
  /** Line of the text, 1-based. */
  readonly line: number;
  /** The sentence round it, cut short. */
  readonly sentence: string;
  /** Where the citation begins in the sentence, in UTF-16 units. */
  readonly at: number;
}
