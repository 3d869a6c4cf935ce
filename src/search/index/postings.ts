import { ByteReader } from './bytes.ts';

/**
 * In which part of a document a term stands: its head (title and number), its text, its summary, or
 * only in what else is known of it (agency, topic, attachments).
 */
export const ZONE = { head: 1, text: 2, summary: 4 } as const;

export const ALL_ZONES = ZONE.head | ZONE.text | ZONE.summary;

/** The documents that have a term, by their numbers in the index, ascending. */
export interface Postings {
  readonly documents: Uint32Array;
  /** The `ZONE`s of each, as bits. */
  readonly zones: Uint8Array;
  /**
   * Where the term stands in each: bit `p mod 8` is set when it begins at unit `p`. Two terms that
   * follow each other have neighbouring bits, so that nearly all documents that have both but not in
   * a row are told apart without a list of positions.
   */
  readonly places: Uint8Array;
}

export const PLACES = 8;

/** By how many bits a document stands above its zones and places in a packed posting. */
export const DOCUMENT_SHIFT = 11;

/** A posting as it is collected: document (below 2²¹), zones and places in one number of 32 bits. */
export function packPosting(document: number, zones: number, places: number): number {
  return document * (1 << DOCUMENT_SHIFT) + zones * 256 + places;
}

/** How many documents an encoded posting has. */
export function countOfPostings(bytes: Uint8Array): number {
  return new ByteReader(bytes).number();
}

export function decodePostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const documents = new Uint32Array(count);
  const zones = new Uint8Array(count);
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    const value = reader.number();
    last += value >>> 3;
    documents[index] = last;
    zones[index] = value & ALL_ZONES;
  }
  return { documents, zones, places: reader.bytes(count) };
}

export const NO_POSTINGS: Postings = {
  documents: new Uint32Array(),
  zones: new Uint8Array(),
  places: new Uint8Array(),
};
