import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PostingWriter } from '#search/index/posting-writer.ts';
import { countOfPostings, decodePostings, packPosting } from '#search/index/postings.ts';

function encodePostings(packed: readonly number[]): Uint8Array {
  const writer = new PostingWriter();
  writer.add('term', Uint32Array.from(packed), 0, packed.length);
  return writer.finish().values;
}

const anyPosting = fc.record({
  document: fc.nat({ max: 1_000_000 }),
  zones: fc.nat({ max: 7 }),
  places: fc.nat({ max: 0xff }),
});

test('documents, zones and places come back as they were', () => {
  const anyList = fc.uniqueArray(anyPosting, { selector: ({ document }) => document });
  fc.assert(
    fc.property(anyList, (list) => {
      const sorted = list.toSorted((a, b) => a.document - b.document);
      const bytes = encodePostings(
        sorted.map((one) => packPosting(one.document, one.zones, one.places)),
      );
      const { documents, zones, places } = decodePostings(bytes);
      expect(countOfPostings(bytes)).toBe(list.length);
      expect([...documents]).toEqual(sorted.map(({ document }) => document));
      expect([...zones]).toEqual(sorted.map((one) => one.zones));
      expect([...places]).toEqual(sorted.map((one) => one.places));
    }),
  );
});

test('a document close to the one before takes two bytes', () => {
  const near = Array.from({ length: 100 }, (_, document) => packPosting(document, 3, 0xff));
  expect(encodePostings(near)).toHaveLength(201);
});
