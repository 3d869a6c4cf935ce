import type { IsoDate } from '#domain/date.ts';
import type { Facet, Filters } from './facets.ts';
import type { Tier } from './match.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

export interface SearchRequest {
  /** As typed; empty to list everything under the filters. */
  readonly typed: string;
  readonly filters: Filters;
  /** Newest first instead of best first. */
  readonly byDate: boolean;
  /** Look for exactly this: nothing is corrected, widened or replaced. */
  readonly literal: boolean;
  /** The reader's day, for validity. */
  readonly asOf: IsoDate;
}

/** What a reader gets for a query. */
export interface Answer {
  /** What was looked for in the end; what is marked in titles and texts. */
  readonly query: Query;
  /** What was done to the query; the reader is told all of it. */
  readonly notes: readonly Note[];
  readonly results: Results;
}

/** How a corrected query was found: by the sound of characters, of Latin letters, of initials. */
export type Correction = 'homophone' | 'pinyin' | 'initials';

export type Note =
  | {
      readonly kind: 'corrected';
      readonly typed: string;
      readonly used: string;
      readonly how: Correction;
      /** What else sounds so and stands in documents; these come after those of `used`. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'simplified'; readonly typed: string; readonly used: string }
  | {
      readonly kind: 'synonym';
      readonly typed: string;
      readonly used: string;
      /** Why the two are the same, in the words of whoever keeps the synonyms. */
      readonly label: string;
    }
  /** No document has all of it; those that have the most of these words are given. */
  | { readonly kind: 'relaxed'; readonly typed: string; readonly words: readonly string[] };

/** The results of a query, page by page. */
export interface Results {
  /** The next ten; fewer at the end. */
  readonly next: () => Promise<readonly Hit[]>;
  readonly state: () => ResultsState;
  readonly facets: () => readonly Facet[];
  /**
   * Ends when more is known: a further part of the index has been looked through, or the last few
   * documents have been read, so that their number is right. Nothing that was given moves. Undefined
   * when nothing more can be known; to be asked for again when it ends.
   */
  readonly grown: () => Promise<void> | undefined;
  /** `<part>:<number>` of everything that was found, in the order of the index. */
  readonly ids: () => readonly string[];
}

export interface ResultsState {
  readonly total: number;
  /** Whether `total` may turn out smaller when more documents are looked at. */
  readonly approximate: boolean;
  readonly more: boolean;
  /** Documents before this year are still being looked through. */
  readonly pendingBefore?: string | undefined;
}

/** A document that was found. */
export interface Hit {
  readonly record: SearchRecord;
  readonly tier: Tier;
  /** What stands in it instead of what was typed. */
  readonly via?: string | undefined;
}

/** What is offered while a reader types. */
export interface Suggestion {
  readonly title: string;
  readonly url: string;
  readonly docNumber?: string | undefined;
  readonly date?: string | undefined;
}
