import { factsOf } from '../match.ts';
import { matterOf } from '../matter.ts';
import { normalise } from '../normalise.ts';
import type { SearchRecord } from '../record.ts';
import { isHan, pairTerm, unitsOf, unitTerm } from '../units.ts';
import { type Chunks, chunksOf } from './chunks.ts';
import { columnsBuilder, type StoredColumns } from './columns.ts';
import { encodePostings, PLACES, packPosting, ZONE } from './postings.ts';

/** One part of the index, in memory. */
export interface BuiltShard {
  readonly columns: StoredColumns;
  readonly terms: Chunks;
  /** Every pair of Han characters that stand side by side, and in how many documents and titles. */
  readonly hanPairs: readonly HanPair[];
  /** Every Han character of the texts. */
  readonly characters: readonly string[];
}

export interface HanPair {
  readonly pair: string;
  readonly df: number;
  readonly titleDf: number;
}

export interface ShardBuilder {
  /** Documents without a date first, the others by ascending date. */
  readonly add: (record: SearchRecord) => void;
  readonly finish: () => BuiltShard;
}

// Of files before they are packed, which takes about a third off. Smaller ones cost more requests,
// larger ones more bytes that nobody asked for.
const CHUNK = 6000;

/**
 * Build the terms of a part of the index: every pair of neighbouring units of every text with its
 * places, and every single unit.
 *
 * Memory grows with the number of documents of this part alone.
 */
export function shardBuilder(): ShardBuilder {
  const postings = new Map<string, number[]>();
  const columns = columnsBuilder();
  let count = 0;
  return {
    add(record) {
      const title = normalise(record.title);
      const { terms, size } = termsOf(record, title);
      for (const [term, bits] of terms) {
        const packed = packPosting(count, bits >>> 8, bits & 0xff);
        const list = postings.get(term);
        if (list) list.push(packed);
        else postings.set(term, [packed]);
      }
      columns.add(record, size, matterOf(title).length);
      count += 1;
    },
    finish() {
      const hanPairs: HanPair[] = [];
      const characters: string[] = [];
      const encoded = new Map<string, Uint8Array>();
      for (const [term, list] of postings) {
        encoded.set(term, encodePostings(list));
        const [first = '', second = '', third] = term;
        if (third !== undefined || !isHan(second)) continue;
        if (isHan(first)) {
          const titleDf = list.filter((posting) => (posting >>> 8) & ZONE.head).length;
          hanPairs.push({ pair: term, df: list.length, titleDf });
        } else if (term === unitTerm(second)) characters.push(second);
      }
      postings.clear();
      return { columns: columns.finish(), terms: chunksOf(encoded, CHUNK), hanPairs, characters };
    },
  };
}

/** The terms of a record with zones and places as bits, and its size in units. */
function termsOf(
  record: SearchRecord,
  title: string,
): { readonly terms: ReadonlyMap<string, number>; readonly size: number } {
  const terms = new Map<string, number>();
  let position = 0;
  const add = (folded: string, zone: number) => {
    const units = unitsOf(folded);
    let before: string | undefined;
    for (const unit of units) {
      // Of single units nobody asks where they stand.
      mark(terms, unitTerm(unit.text), zone << 8);
      if (before !== undefined) {
        const place = 1 << ((position - 1) % PLACES);
        mark(terms, pairTerm(before, unit), (zone << 8) | place);
      }
      before = unit.text;
      position += 1;
    }
  };
  add(title, ZONE.head);
  if (record.docNumber !== undefined) add(normalise(record.docNumber), ZONE.head);
  for (const { text } of record.blocks) add(normalise(text), ZONE.text);
  add(normalise(record.summary), ZONE.summary);
  for (const fact of factsOf({ ...record, summary: '' })) add(normalise(fact), 0);
  for (const { text = '' } of record.attachments) {
    for (const line of text.split('\n')) add(normalise(line), 0);
  }
  return { terms, size: position };
}

function mark(terms: Map<string, number>, term: string, bits: number): void {
  terms.set(term, (terms.get(term) ?? 0) | bits);
}
