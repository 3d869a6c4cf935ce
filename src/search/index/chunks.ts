import { compareText } from '#domain/text-order.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Entries } from './entries.ts';

/** A table cut into files: entries by ascending key, and the first key of each file. */
export interface Chunks {
  readonly first: readonly string[];
  readonly files: readonly Uint8Array[];
}

/**
 * Cut a table into chunks of about `size` bytes. An entry that is larger gets a chunk of its own, so
 * that its neighbours stay cheap.
 *
 * Where it is cut depends on the keys near by, so that an entry which is added, dropped or longer than
 * it was moves none but the next few cuts.
 */
export function chunksOf(entries: Entries, size: number): Chunks {
  const [least, most] = [Math.floor(size * LEAST), Math.ceil(size * MOST)];
  const first: string[] = [];
  const files: Uint8Array[] = [];
  const { keys } = entries;
  for (let start = 0; start < keys.length; ) {
    const end = endOf(entries, start, least, most);
    first.push(keys[start] as string);
    files.push(encodeChunk(entries, start, end));
    start = end;
  }
  return { first, files };
}

// The smallest and the largest chunk, by the usual one.
const LEAST = 0.6;
const MOST = 1.4;

/**
 * Where a chunk ends: of all places that make it neither too small nor too large, the one before the
 * key of the least hash.
 */
function endOf({ keys, starts }: Entries, start: number, least: number, most: number): number {
  let filled = 0;
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = start; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const length = (starts[index + 1] as number) - (starts[index] as number);
    if (length > most) return Math.max(index, start + 1);
    const hash = index > start && filled >= least ? hashOf(key) : Number.POSITIVE_INFINITY;
    if (hash < lowest) {
      lowest = hash;
      best = index;
    }
    if (filled + length > most) return best === 0 ? index : best;
    filled += length + key.length * KEY_BYTES;
  }
  return keys.length;
}

// A Han character in UTF-8.
const KEY_BYTES = 3;

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** In which chunk a key stands if it stands anywhere; -1 when it comes before all. */
export function chunkOf(first: readonly string[], key: string): number {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(first[middle] ?? '', key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function encodeChunk({ keys, starts, values }: Entries, from: number, to: number): Uint8Array {
  const writer = new ByteWriter();
  writer.number(to - from);
  for (let index = from; index < to; index += 1) {
    writer.text(keys[index] as string);
    writer.number((starts[index + 1] as number) - (starts[index] as number));
  }
  writer.bytes(values.subarray(starts[from], starts[to]));
  return writer.finish();
}

/** The entries of a chunk; the values are views of its bytes. */
export function decodeChunk(bytes: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  const heads = Array.from({ length: reader.number() }, () => ({
    key: reader.text(),
    length: reader.number(),
  }));
  return new Map(heads.map(({ key, length }) => [key, reader.bytes(length)]));
}
