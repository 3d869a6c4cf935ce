import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GONE } from '#search/index/merge-terms.ts';
import { movesBetween } from '#site/part-base.ts';

test.each([
  ['abc', 'abc', [0, 1, 2], 'nothing has changed'],
  ['abc', 'axc', [0, GONE, 2], 'one is another'],
  ['abc', 'xabc', [1, 2, 3], 'one comes first'],
  ['abc', 'ac', [0, GONE, 1], 'one is gone'],
  ['abcd', 'dabc', [1, 2, 3, GONE], 'the last comes first, and the other three stay in order'],
  ['aab', 'ab', [GONE, 0, 1], 'one stood there twice'],
  ['ab', 'xy', [GONE, GONE], 'all are others'],
  ['', 'a', [], 'there was nothing'],
])('from %s to %s old documents go to %j: %s', (old, sources, places) => {
  expect([...movesBetween([...old], [...sources]).places]).toEqual(places);
});

test('what is shared is the same on both sides, in one order', () => {
  const anyList = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 12 });
  fc.assert(
    fc.property(anyList, anyList, (old, sources) => {
      const { places, before, shared } = movesBetween(old, sources);
      const kept = [...places.entries()].filter(([, place]) => place !== GONE);
      expect(kept).toHaveLength(shared);
      expect(kept.map(([from, to]) => [old[from], before[to]])).toEqual(
        kept.map(([from, to]) => [sources[to], from]),
      );
      const ascending = kept.map(([, to]) => to).toSorted((a, b) => a - b);
      expect(kept.map(([, to]) => to)).toEqual(ascending);
      expect([...before].filter((from) => from !== GONE)).toHaveLength(shared);
    }),
  );
});
