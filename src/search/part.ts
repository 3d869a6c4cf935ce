import type { Lookup } from './evaluate.ts';
import type { Columns } from './index/columns.ts';
import type { SearchRecord } from './record.ts';
import type { PairLookup } from './sounds/pairs.ts';
import type { Readings } from './sounds/readings.ts';

/** A part of the index: the documents of some years. */
export interface Part {
  /** Its folder. */
  readonly name: string;
  /** First and last year; nothing for what has no date. */
  readonly years?: readonly [string, string] | undefined;
  /** Loads what is needed before anything can be looked up; once. */
  readonly open: () => Promise<OpenPart>;
}

export interface OpenPart {
  readonly name: string;
  readonly columns: Columns;
  readonly lookup: Lookup;
  readonly record: (document: number) => Promise<SearchRecord>;
  /** The sounds of the characters of this part. */
  readonly readings: () => Promise<Readings>;
  readonly sounds: PairLookup;
}

/** Terms that mean the same, and why, for the reader. */
export interface SynonymGroup {
  readonly label: string;
  readonly terms: readonly string[];
  /** They mean only nearly the same: for a query that no document has, and never shown. */
  readonly near?: boolean | undefined;
}

/** Everything that can be searched, newest part first. */
export interface SearchIndex {
  readonly parts: readonly Part[];
  readonly synonyms: readonly SynonymGroup[];
  /** The documents under an identifier's key, as `<part>:<document>`, the best first. */
  readonly withIdentifier: (key: string) => Promise<readonly string[]>;
  /** Ends when results of the newest part should wait no longer for the older ones. */
  readonly patience: () => Promise<void>;
}

/** @example idOf('a1b2', 7); // 'a1b2:7' */
export function idOf(part: string, document: number): string {
  return `${part}:${document}`;
}

/** Whether a part may have documents of a year. */
export function mayHave({ years }: Part, year: string): boolean {
  return years !== undefined && years[0] <= year && year <= years[1];
}
