import { expect, test } from 'vitest';
import type { Hit, Results } from '#search/answer.ts';
import { measured } from '#search/browser/measured.ts';
import { searchRecord } from './records.ts';

/** Results that give ten of so many at a time. */
function resultsOf(count: number): Results {
  const hits = Array.from(
    { length: count },
    (_, index): Hit => ({ record: searchRecord({ title: String(index) }), tier: 'body' }),
  );
  return {
    next: async () => hits.splice(0, 10),
    state: () => ({ total: count, approximate: false, more: hits.length > 0 }),
    facets: () => [],
    grown: () => undefined,
    ids: () => [],
  };
}

test('results are taken in any number, in order, and none is lost', async () => {
  const results = measured(resultsOf(25));
  const titles: string[] = [];
  const sizes: number[] = [];
  for (const count of [3, 9, 0, 10, 10]) {
    const hits = await results.take(count);
    sizes.push(hits.length);
    titles.push(...hits.map(({ record }) => record.title));
  }
  expect(sizes).toEqual([3, 9, 0, 10, 3]);
  expect(titles).toEqual(Array.from({ length: 25 }, (_, index) => String(index)));
});

test('there is more as long as some are waiting', async () => {
  const results = measured(resultsOf(10));
  await results.take(9);
  expect(results.state().more).toBe(true);
  await results.take(1);
  expect(results.state().more).toBe(false);
});
