import type { Columns } from './index/columns.ts';
import { ALL_ZONES, NO_POSTINGS, PLACES, type Postings, ZONE } from './index/postings.ts';
import type { Tier } from './match.ts';
import type { Key, Query } from './query.ts';
import { isAlone } from './units.ts';

/** A document of a shard that has what was typed, as far as the index can tell. */
export interface Match {
  readonly document: number;
  /** An estimate: the text itself decides. */
  readonly tier: Tier;
  /** Comparable within one search only. */
  readonly score: number;
}

export type Lookup = (terms: readonly string[]) => Promise<ReadonlyMap<string, Postings>>;

/** Documents that have every term of a query, each in a row. */
export async function matchesOf(query: Query, lookup: Lookup, columns: Columns): Promise<Match[]> {
  const keys = query.terms.flatMap((term) => term.keys);
  const found = await lookup([...keys, ...query.joints].map(({ term }) => term));
  const listOf = ({ term }: Key) => found.get(term) ?? NO_POSTINGS;
  const lists = keys.map(listOf);
  const documents = common(lists.map((list) => list.documents));
  if (documents.length === 0) return [];

  const rows = query.terms.map(({ keys }) => ({
    weight: rarity(Math.min(...keys.map((key) => listOf(key).documents.length)), columns.count),
    places: placesOf(documents, keys, keys.map(listOf)),
  }));
  const zones = zonesOf(documents, lists);
  const all = [...query.joints, ...keys.filter(({ term }) => !isAlone(term))];
  const whole = query.terms.length === 1 ? undefined : placesOf(documents, all, all.map(listOf));
  const matches: Match[] = [];
  documents.forEach((document, index) => {
    let score = 0;
    for (const { weight, places } of rows) {
      const times = countBits(places[index] ?? 0);
      if (times === 0) return;
      score += weight * saturated(times, columns.size(document));
    }
    const zone = zones[index] ?? 0;
    const head = (zone & ZONE.head) > 0;
    const inRow = !whole || (whole[index] ?? 0) > 0;
    const tier: Tier = head ? 'title' : !inRow ? 'terms' : zone & ZONE.text ? 'body' : 'about';
    if (head) score *= closeness(query.text.length, columns.titleLength(document));
    matches.push({ document, tier, score });
  });
  return matches;
}

/** A document that has keys in a row. */
export interface Row {
  readonly document: number;
  /** How often, from 0 to about 1: ever less is added by each further time. */
  readonly times: number;
  readonly zone: number;
}

/** Documents that have keys in a row, as far as the index can tell. */
export async function rowsOf(
  keys: readonly Key[],
  lookup: Lookup,
  columns: Columns,
): Promise<Row[]> {
  const found = await lookup(keys.map(({ term }) => term));
  const lists = keys.map(({ term }) => found.get(term) ?? NO_POSTINGS);
  const documents = common(lists.map((list) => list.documents));
  const places = placesOf(documents, keys, lists);
  const zones = zonesOf(documents, lists);
  const rows: Row[] = [];
  documents.forEach((document, index) => {
    const count = countBits(places[index] ?? 0);
    if (count === 0) return;
    const times = saturated(count, columns.size(document)) / (SATURATION + 1);
    rows.push({ document, times, zone: zones[index] ?? 0 });
  });
  return rows;
}

/** How much a term says that `df` of `count` documents have. */
export function rarity(df: number, count: number): number {
  return Math.log(1 + (count - df + 0.5) / (df + 0.5));
}

const USUAL_SIZE = 700;
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.4;

/** The more often the better, but ever less so; in a long text it says less (BM25). */
export function saturated(times: number, size: number): number {
  const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * size) / USUAL_SIZE;
  return (times * (SATURATION + 1)) / (times + SATURATION * length);
}

/** A title that is little more than what was typed is most likely meant. */
function closeness(typed: number, title: number): number {
  return 1 + Math.min(1, typed / Math.max(1, title));
}

/** Numbers that are in all lists; each list ascends. */
function common(lists: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = [...lists].sort((a, b) => a.length - b.length);
  let left = first ?? new Uint32Array();
  for (const list of others) {
    let at = 0;
    left = left.filter((document) => {
      while ((list[at] ?? Number.POSITIVE_INFINITY) < document) at += 1;
      return list[at] === document;
    });
  }
  return left;
}

/**
 * For each document, at which places (modulo `PLACES`) the keys stand in a row, as bits. A single
 * unit has no places: it stands anywhere.
 */
function placesOf(
  documents: Uint32Array,
  keys: readonly Key[],
  lists: readonly Postings[],
): Uint8Array {
  const places = new Uint8Array(documents.length).fill(0xff);
  const start = keys[0]?.offset ?? 0;
  keys.forEach(({ term, offset }, index) => {
    const list = lists[index] ?? NO_POSTINGS;
    const turn = (((offset - start) % PLACES) + PLACES) % PLACES;
    let at = 0;
    documents.forEach((document, number) => {
      while ((list.documents[at] ?? Number.POSITIVE_INFINITY) < document) at += 1;
      const bits = list.documents[at] !== document ? 0 : isAlone(term) ? 1 : (list.places[at] ?? 0);
      places[number] = (places[number] ?? 0) & turned(bits, turn);
    });
  });
  return places;
}

function zonesOf(documents: Uint32Array, lists: readonly Postings[]): Uint8Array {
  const zones = new Uint8Array(documents.length).fill(ALL_ZONES);
  for (const list of lists) {
    let at = 0;
    documents.forEach((document, number) => {
      while ((list.documents[at] ?? 0) < document) at += 1;
      zones[number] = (zones[number] ?? 0) & (list.zones[at] ?? 0);
    });
  }
  return zones;
}

/** The bits of a place `turn` units on, as bits of the place where the row begins. */
function turned(bits: number, turn: number): number {
  return ((bits >>> turn) | (bits << (PLACES - turn))) & 0xff;
}

export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
