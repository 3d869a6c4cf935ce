import { expect, test } from 'vitest';
import type { Tier } from '#search/match.ts';
import type { OpenPart } from '#search/part.ts';
import { parseQuery } from '#search/query.ts';
import type { SearchRecord } from '#search/record.ts';
import { type Candidate, type ResultList, resultList } from '#search/results.ts';
import { allHits, grown, TODAY } from './asking.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';

async function partOf(records: readonly Partial<SearchRecord>[]): Promise<OpenPart> {
  const { index } = await memoryIndex(searchRecords(records)).open();
  const [part] = index.parts;
  if (!part) throw new Error('no records');
  return part.open();
}
const block = (text: string) => ({ blocks: [{ text }] });

const QUERY = parseQuery('渔船检查');

/** A candidate that the index takes for the better the smaller its number is. */
function candidate(part: OpenPart, document: number, parts: Partial<Candidate> = {}): Candidate {
  const date = part.columns.date(document);
  const weight = 1000 - document;
  return { part, document, tier: 'body', weight, date, query: QUERY, ...parts };
}
const candidates = (part: OpenPart, parts: Partial<Candidate> = {}) =>
  Array.from({ length: part.columns.count }, (_, document) => candidate(part, document, parts));

const list = (parts: Partial<Parameters<typeof resultList>[0]> = {}) =>
  resultList({ filters: {}, byDate: false, asOf: TODAY, ...parts });
const nextUrls = async (results: ResultList) =>
  (await results.next()).map(({ record }) => record.url);
const numbered = (...numbers: readonly number[]) => numbers.map((number) => `/${number}/`);

test('results come ten at a time, in the order of the index, to the end', async () => {
  const results = list();
  results.add(candidates(await partOf(Array.from({ length: 23 }, () => block('渔船检查')))));
  expect(results.state()).toMatchObject({ total: 23, approximate: true, more: true });
  expect(await nextUrls(results)).toEqual(numbered(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
  await results.next();
  expect(await nextUrls(results)).toEqual(numbered(20, 21, 22));
  expect(results.state()).toMatchObject({ total: 23, approximate: false, more: false });
  expect(await results.next()).toEqual([]);
});

test('documents that turn out not to have it are left out, and counted nowhere', async () => {
  const texts = Array.from({ length: 30 }, (_, index) => (index % 2 ? '渔船检查' : '检查渔船'));
  const results = list();
  results.add(candidates(await partOf(texts.map(block))));
  expect(await nextUrls(results)).toEqual(numbered(1, 3, 5, 7, 9, 11, 13, 15, 17, 19));
  expect(await results.next()).toHaveLength(5);
  expect(results.state()).toMatchObject({ total: 15, approximate: false, more: false });
  expect(results.ids()).toHaveLength(15);
  expect(results.facets().find(({ name }) => name === 'type')?.values).toEqual([
    { value: '通知公告', count: 15 },
  ]);
});

test('pages that are asked for at once are as good as one after another', async () => {
  const results = list();
  results.add(candidates(await partOf(Array.from({ length: 15 }, () => block('渔船检查')))));
  const [first, second] = await Promise.all([nextUrls(results), nextUrls(results)]);
  expect([...(first ?? []), ...(second ?? [])]).toEqual(
    numbered(...Array.from({ length: 15 }, (_, number) => number)),
  );
});

test('a document that answers worse than the index said comes after those that answer better', async () => {
  const results = list();
  const texts = ['渔船出海。检查', '检查渔船', '渔船 检查'];
  const query = parseQuery('渔船 检查');
  results.add(candidates(await partOf(texts.map(block)), { query }));
  const hits = await results.next();
  expect(hits.map(({ record, tier }) => [record.url, tier])).toEqual([
    ['/2/', 'body'],
    ['/0/', 'terms'],
    ['/1/', 'terms'],
  ]);
  expect(results.state().total).toBe(3);
});

test('by date the newest comes first, whatever answers better', async () => {
  const part = await partOf([
    { date: '2023-01-01', title: '渔船检查' },
    { date: '2024-01-01', ...block('渔船检查') },
    { date: '2025-01-01', summary: '渔船检查' },
  ]);
  const results = list({ byDate: true });
  results.add(candidates(part));
  expect(await nextUrls(results)).toEqual(numbered(2, 1, 0));
});

test('filters leave out, but counts know what they leave out', async () => {
  const part = await partOf([
    { type: '政策解读', ...block('渔船检查') },
    { type: '通知公告', ...block('渔船检查') },
  ]);
  const results = list({ filters: { type: '政策解读' } });
  results.add(candidates(part));
  expect(results.state().total).toBe(1);
  expect(results.facets().find(({ name }) => name === 'type')?.values).toEqual([
    { value: '政策解读', count: 1 },
    { value: '通知公告', count: 1 },
  ]);
  expect(await nextUrls(results)).toEqual(numbered(0));
});

test('a document is given once, as the best that it is', async () => {
  const part = await partOf([block('渔船检查')]);
  const results = list();
  results.add([candidate(part, 0, { tier: 'identifier', query: undefined })]);
  results.add([candidate(part, 0), candidate(part, 0, { tier: 'synonym', via: '渔业' })]);
  const hits = await allHits(results);
  expect(hits.map(({ tier, via }) => [tier, via])).toEqual([['identifier', undefined]]);
  expect(results.state().total).toBe(1);
});

test('a document that does not have what was typed is tried for its synonym', async () => {
  const part = await partOf([block('检查渔船，捕捞检查')]);
  const results = list();
  results.add([
    candidate(part, 0),
    candidate(part, 0, { tier: 'synonym', via: '捕捞', query: parseQuery('捕捞检查') }),
  ]);
  const hits = await allHits(results);
  expect(hits.map(({ tier, via }) => [tier, via])).toEqual([['synonym', '捕捞']]);
});

test('what is added later comes after what was given, and is not given again', async () => {
  const part = await partOf([{ title: '渔船检查' }, block('渔船检查'), block('渔船检查')]);
  const query = parseQuery('渔船');
  const results = list();
  const wait = Promise.resolve();
  results.add([candidate(part, 1, { query })]);
  results.expect('2024', wait);
  expect(results.state().pendingBefore).toBe('2024');
  expect(await nextUrls(results)).toEqual(numbered(1));
  expect(results.grown()).toBe(wait);
  results.add(candidates(part, { query }));
  results.expect(undefined, undefined);
  expect(results.state()).toEqual({ total: 3, approximate: false, more: true });
  expect(results.grown()).toBeUndefined();
  expect(await nextUrls(results)).toEqual(numbered(0, 2));
});

test('a number of results that is only guessed is made right, and nothing that was given moves', async () => {
  const texts = Array.from({ length: 34 }, (_, index) => (index % 3 ? '检查渔船' : '渔船检查'));
  const results = list();
  results.add(candidates(await partOf(texts.map(block))));
  const first = await nextUrls(results);
  expect(results.state().approximate).toBe(true);
  await grown(results);
  expect(results.state()).toMatchObject({ total: 12, approximate: false });
  expect(results.grown()).toBeUndefined();
  const rest = await allHits(results);
  expect([...first, ...rest.map(({ record }) => record.url)]).toEqual(
    numbered(0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33),
  );
});

test('something is found as soon as one document has it', async () => {
  const part = await partOf([block('检查渔船'), block('渔船检查')]);
  const results = list();
  results.add(candidates(part));
  expect(await results.found()).toBe(true);
  expect(await nextUrls(results)).toEqual(numbered(1));
  expect(await results.found()).toBe(true);
});

test('something is found also where filters leave it out', async () => {
  const results = list({ filters: { type: '政策解读' } });
  results.add(candidates(await partOf([block('渔船检查')])));
  expect(await results.found()).toBe(true);
  expect(await results.next()).toEqual([]);
});

test('nothing is found where no document has it', async () => {
  const results = list();
  expect(await results.found()).toBe(false);
  results.add(candidates(await partOf([block('检查渔船')])));
  expect(await results.found()).toBe(false);
  expect(results.state().total).toBe(0);
});

test('after many failures what is left is not loaded any more', async () => {
  const loaded: number[] = [];
  const part = await partOf(Array.from({ length: 200 }, () => block('检查渔船')));
  const counting = {
    ...part,
    record: (document: number) => {
      loaded.push(document);
      return part.record(document);
    },
  };
  const results = list();
  results.add(candidates(counting));
  expect(await results.found()).toBe(false);
  expect(loaded).toHaveLength(40);
});

test('what is known to be right is not given up for those that failed', async () => {
  const texts = ['出海检查。捕捞渔船', ...Array.from({ length: 60 }, () => '渔船海捕、捞出')];
  const part = await partOf(texts.map(block));
  const results = list();
  results.add(candidates(part, { query: parseQuery('捕捞渔船 出海检查') }));
  expect(await results.found()).toBe(true);
  expect(await nextUrls(results)).toEqual(numbered(0));
});

test.each<Tier>(['title', 'body', 'about'])(
  'the index takes all for %s; each is what its text says',
  async (tier) => {
    const part = await partOf([{ summary: '渔船检查' }, { title: '渔船检查' }, block('渔船检查')]);
    const results = list();
    results.add(candidates(part, { tier }));
    const tiers = (await allHits(results)).map((hit) => hit.tier);
    expect(tiers).toEqual(['title', 'body', 'about']);
  },
);
