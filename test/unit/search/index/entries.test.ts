import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, readEntries, writeEntries } from '#search/index/entries.ts';

const anyKey = fc.string({ unit: fc.constantFrom('渔', '.', ' ', '𠀀', 'a'), minLength: 1 });

test('entries come back from their bytes as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyKey, fc.uint8Array())), (list) => {
      const entries = entriesOf(new Map(list));
      // As a file is read: somewhere in a larger buffer.
      const bytes = Buffer.concat([Buffer.alloc(3), writeEntries(entries)]).subarray(3);
      const { keys, starts, values } = readEntries(bytes);
      expect(keys).toEqual(entries.keys);
      expect(starts).toEqual(entries.starts);
      expect([...values]).toEqual([...entries.values]);
    }),
  );
});
