import { matterOf } from '../matter.ts';
import { normalise } from '../normalise.ts';
import type { SearchRecord } from '../record.ts';
import { isHan, isHanPair, unitTerm } from '../units.ts';
import { type Chunks, chunksOf } from './chunks.ts';
import { columnsBuilder, type StoredColumns } from './columns.ts';
import type { Entries } from './entries.ts';
import { countOfPostings } from './postings.ts';
import { termCollector } from './term-collector.ts';

/** One part of the index, in memory. */
export interface BuiltShard extends BuiltTerms {
  readonly columns: StoredColumns;
}

/** What a part has under its terms. */
export interface BuiltTerms {
  readonly terms: Chunks;
  /** Every pair of Han characters that stand side by side, and in how many documents. */
  readonly hanPairs: readonly HanPair[];
  /** Every Han character of the texts. */
  readonly characters: readonly string[];
}

export interface HanPair {
  readonly pair: string;
  readonly df: number;
}

export interface ShardBuilder {
  /** Documents without a date first, the others by ascending date. */
  readonly add: (record: SearchRecord) => void;
  readonly finish: () => BuiltShard;
}

// Of files before they are packed, which takes about a third off. Smaller ones cost more requests,
// larger ones more bytes that nobody asked for.
const CHUNK = 5000;

/** Build a part of the index at one go. */
export function shardBuilder(): ShardBuilder {
  const collector = termCollector();
  const columns = columnsBuilder();
  let count = 0;
  return {
    add(record) {
      const { size } = collector.add(count, record);
      columns.add(record, size, titleLengthOf(record.title));
      count += 1;
    },
    finish: () => ({ columns: columns.finish(), ...builtTerms(collector.finish()) }),
  };
}

/** What a part has under the terms of its documents. */
export function builtTerms(entries: Entries): BuiltTerms {
  const hanPairs: HanPair[] = [];
  const characters: string[] = [];
  const { keys, starts, values } = entries;
  keys.forEach((term, index) => {
    const [, second = '', third] = term;
    if (third !== undefined) return;
    if (isHanPair(term)) {
      hanPairs.push({ pair: term, df: countOfPostings(values.subarray(starts[index])) });
    } else if (isHan(second) && term === unitTerm(second)) characters.push(second);
  });
  return { terms: chunksOf(entries, CHUNK), hanPairs, characters };
}

/** The length of what a title is about. */
export function titleLengthOf(title: string): number {
  return matterOf(normalise(title)).length;
}
