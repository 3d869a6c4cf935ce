import { ByteReader, ByteWriter } from './bytes.ts';

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

/** A posting as it is collected: document, zones and places in one number. */
export function packPosting(document: number, zones: number, places: number): number {
  return document * 2048 + zones * 256 + places;
}

/** @param packed By `packPosting`, by ascending document. */
export function encodePostings(packed: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(packed.length);
  let last = 0;
  for (const posting of packed) {
    const document = Math.floor(posting / 2048);
    writer.number(((document - last) << 3) | ((posting >>> 8) & ALL_ZONES));
    last = document;
  }
  // Apart from the numbers, because like beside like is packed better.
  for (const posting of packed) writer.byte(posting & 0xff);
  return writer.finish();
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
