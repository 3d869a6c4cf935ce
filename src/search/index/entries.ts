import { compareText } from '#domain/text-order.ts';

/** A table of keys, ascending, and their values, end to end. */
export interface Entries {
  readonly keys: readonly string[];
  /** Where each value begins in `values`, and at last where the last one ends. */
  readonly starts: Uint32Array;
  readonly values: Uint8Array;
}

/** The entries of a map, whatever its order. */
export function entriesOf(map: ReadonlyMap<string, Uint8Array>): Entries {
  const keys = [...map.keys()].sort(compareText);
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (map.get(key)?.length ?? 0);
  });
  const values = new Uint8Array(starts.at(-1) ?? 0);
  keys.forEach((key, index) => {
    values.set(map.get(key) ?? [], starts[index]);
  });
  return { keys, starts, values };
}

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** Entries as bytes, to be kept. No key may have a line feed. */
export function writeEntries({ keys, starts, values }: Entries): Uint8Array {
  const text = new TextEncoder().encode(keys.join('\n'));
  const head = Uint32Array.of(keys.length, text.length);
  const bytes = new Uint8Array(head.byteLength + starts.byteLength + text.length + values.length);
  let place = 0;
  for (const part of [head, starts, text, values]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), place);
    place += part.byteLength;
  }
  return bytes;
}

/** What `writeEntries` wrote on a machine with the same order of bytes. The values are a view. */
export function readEntries(bytes: Uint8Array): Entries {
  const numbers = (from: number, count: number) =>
    new Uint32Array(Uint8Array.from(bytes.subarray(from, from + count * WORD)).buffer);
  const [count = 0, textLength = 0] = numbers(0, 2);
  const starts = numbers(2 * WORD, count + 1);
  const textStart = 2 * WORD + starts.byteLength;
  const text = new TextDecoder().decode(bytes.subarray(textStart, textStart + textLength));
  return {
    keys: count === 0 ? [] : text.split('\n'),
    starts,
    values: bytes.subarray(textStart + textLength),
  };
}
