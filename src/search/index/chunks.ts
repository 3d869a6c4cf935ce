import { compareText } from '#domain/text-order.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** A table cut into files: entries by ascending key, and the first key of each file. */
export interface Chunks {
  readonly first: readonly string[];
  readonly files: readonly Uint8Array[];
}

/**
 * Cut a table into chunks of about `size` bytes. An entry that is larger gets a chunk of its own, so
 * that its neighbours stay cheap.
 */
export function chunksOf(entries: ReadonlyMap<string, Uint8Array>, size: number): Chunks {
  const first: string[] = [];
  const files: Uint8Array[] = [];
  let open: [string, Uint8Array][] = [];
  let filled = 0;
  const close = () => {
    if (open.length === 0) return;
    first.push(open[0]?.[0] ?? '');
    files.push(encodeChunk(open));
    open = [];
    filled = 0;
  };
  for (const key of [...entries.keys()].sort(compareText)) {
    const value = entries.get(key) as Uint8Array;
    if (filled + value.length > size) close();
    open.push([key, value]);
    filled += value.length + key.length * 3;
  }
  close();
  return { first, files };
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

function encodeChunk(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(entries.length);
  for (const [key, value] of entries) {
    writer.text(key);
    writer.number(value.length);
  }
  for (const [, value] of entries) writer.bytes(value);
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
