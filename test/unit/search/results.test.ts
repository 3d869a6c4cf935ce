import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { parseQuery } from '#search/query.ts';
import type { SearchRecord } from '#search/record.ts';
import { type ResultsInput, resultsOf } from '#search/results.ts';
import { searchRecord } from './records.ts';

const numbered = (count: number, text: (number: number) => string) =>
  new Map(
    Array.from({ length: count }, (_, number): [string, SearchRecord] => [
      `id${number}`,
      searchRecord({ url: `/${number}/`, title: '通知', blocks: [{ text: text(number) }] }),
    ]),
  );
const resultsFor = (
  typed: string,
  records: ReadonlyMap<string, SearchRecord>,
  parts: Partial<ResultsInput> = {},
) =>
  resultsOf({
    query: parseQuery(typed),
    retrieved: {
      found: [...records.keys()].map((id, index) => ({ id, score: 1000 - index })),
      strict: true,
    },
    pinned: [],
    record: async (id) => records.get(id) ?? searchRecord(),
    asOf: isoDate('2026-03-01'),
    ...parts,
  });
const urls = (hits: readonly { record: SearchRecord }[]) => hits.map(({ record }) => record.url);

test('results come ten at a time, in the order of the index, to the end', async () => {
  const results = resultsFor(
    '渔船',
    numbered(23, () => '渔船检查'),
  );
  expect(urls(await results.next())[0]).toBe('/0/');
  expect(results.state()).toMatchObject({ total: 23, approximate: false, more: true });
  await results.next();
  expect(await results.next()).toHaveLength(3);
  expect(results.state().more).toBe(false);
  expect(await results.next()).toEqual([]);
});

test('documents that turn out not to have it are left out and not counted', async () => {
  const records = numbered(30, (number) => (number % 2 ? '渔船检查' : '检查渔船'));
  const results = resultsFor('渔船检查', records);
  expect(urls(await results.next())).toEqual(
    Array.from({ length: 10 }, (_, index) => `/${2 * index + 1}/`),
  );
  expect(await results.next()).toHaveLength(5);
  expect(results.state()).toMatchObject({ total: 15, scattered: false });
});

test('when none has it, they are given as scattered', async () => {
  const results = resultsFor(
    '渔船检查',
    numbered(3, () => '检查渔船'),
  );
  expect(await results.next()).toHaveLength(3);
  expect(results.state()).toMatchObject({ total: 3, scattered: true, more: false });
});

test('the document with the number that was typed comes first, once', async () => {
  const records = numbered(5, () => '按照青政发〔2022〕7号执行');
  const results = resultsFor('青政发〔2022〕7号', records, { pinned: ['id3'] });
  const hits = await results.next();
  expect(urls(hits)).toEqual(['/3/', '/0/', '/1/', '/2/', '/4/']);
  expect(hits[0]?.tier).toBe('identifier');
  expect(results.state().total).toBe(5);
});

test('a pinned document must still pass the filters', async () => {
  const results = resultsFor(
    '青政发〔2022〕7号',
    numbered(1, () => ''),
    {
      retrieved: { found: [], strict: true },
      pinned: ['id0'],
      filters: { type: '政策解读' },
    },
  );
  expect(await results.next()).toEqual([]);
});

test('by date, the order of the index is kept', async () => {
  const records = numbered(3, () => '渔船');
  records.set('id2', searchRecord({ url: '/2/', title: '渔船' }));
  expect(urls(await resultsFor('渔船', records).next())).toEqual(['/2/', '/0/', '/1/']);
  expect(urls(await resultsFor('渔船', records, { byDate: true }).next())).toEqual([
    '/0/',
    '/1/',
    '/2/',
  ]);
});
