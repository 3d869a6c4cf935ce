import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkOf, chunksOf, decodeChunk } from '#search/index/chunks.ts';
import { entriesOf } from '#search/index/entries.ts';

const anyKey = fc.oneof(
  fc.string({
    unit: fc.constantFrom('渔', '船', '.', ' ', '𠀀', 'a', '1'),
    minLength: 1,
    maxLength: 4,
  }),
  fc.constantFrom('__proto__', 'constructor', '.__proto__'),
);
const anyTable = fc
  .array(fc.tuple(anyKey, fc.uint8Array({ maxLength: 40 })), { maxLength: 60 })
  .map((entries) => new Map(entries));

test('each key is found in the one chunk in which it must be, and no other key anywhere', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 200 }), anyKey, (table, size, other) => {
      const { first, files } = chunksOf(entriesOf(table), size);
      const chunks = files.map(decodeChunk);
      expect(chunks.reduce((sum, chunk) => sum + chunk.size, 0)).toBe(table.size);
      for (const [key, value] of table) {
        expect(chunks[chunkOf(first, key)]?.get(key)).toEqual(value);
      }
      expect(chunks[chunkOf(first, other)]?.has(other) ?? false).toBe(table.has(other));
    }),
  );
});

test('a chunk holds about as much as it should, and what is too large stands alone', () => {
  const small = (key: string) => [key, new Uint8Array(10)] as const;
  const table = new Map([
    small('a'),
    small('b'),
    ['c', new Uint8Array(500)],
    small('d'),
    small('e'),
  ]);
  const { first, files } = chunksOf(entriesOf(table), 100);
  expect(first).toEqual(['a', 'c', 'd']);
  expect(files.map((file) => [...decodeChunk(file).keys()])).toEqual([
    ['a', 'b'],
    ['c'],
    ['d', 'e'],
  ]);
});

test('the order of entries makes no difference', () => {
  const entries = ['乙', '甲', 'b', 'a', '.甲'].map((key) => [key, new Uint8Array([1])] as const);
  const chunks = (list: typeof entries) => chunksOf(entriesOf(new Map(list)), 20);
  expect(chunks(entries.toReversed())).toEqual(chunks(entries));
});

test('an empty table has no chunks', () => {
  expect(chunksOf(entriesOf(new Map()), 100)).toEqual({ first: [], files: [] });
  expect(chunkOf([], '渔船')).toBe(-1);
  expect(chunkOf(['b'], 'a')).toBe(-1);
});
