import { expect, test } from 'vitest';
import type { SearchRequest } from '#search/answer.ts';
import { allHits, ask } from './asking.ts';
import { searchRecords } from './records.ts';
import { SAMPLE, SYNONYMS } from './sample-records.ts';
import type { OpenedIndex } from './stored.ts';
import { writtenIndex } from './written-index.ts';

// Beside the sample many documents of which none fits better than another.
const ALIKE = searchRecords(
  Array.from({ length: 40 }, (_, index) => ({
    title: '渔港公告',
    date: index % 4 === 0 ? undefined : `${2019 + (index % 7)}-04-01`,
    blocks: [{ text: `渔港第${index % 5}号泊位维修` }],
  })),
).map((record) => ({ ...record, url: `/alike${record.url}` }));
const records = [...SAMPLE, ...ALIKE];

const REQUESTS: readonly (readonly [string, Partial<SearchRequest>?])[] = [
  [''],
  ['', { filters: { year: '2022' } }],
  ['渔'],
  ['渔港'],
  ['渔港', { byDate: true }],
  ['渔港', { filters: { type: '通知公告' } }],
  ['泊位 渔港'],
  ['渔港第3号泊位'],
  ['号泊位维修'],
  ['渔船'],
  ['渔业船舶安全检查'],
  ['农村公路'],
  ['农村公路', { filters: { validity: 'current' } }],
  ['农村公路', { literal: true }],
  ['農村公路'],
  ['农村工路'],
  ['浓村公路养护'],
  ['nongcungonglu'],
  ['农村gonglu'],
  ['ncgl'],
  ['minsu'],
  ['低保'],
  ['最低生活保障'],
  ['青政发〔2022〕7号'],
  ['2024-00001'],
  ['公路养护由谁负责'],
  ['渔船出海要接受什么检查'],
  ['民宿怎么登记旅客'],
  ['县道325线'],
  ['船号船东'],
  ['区块链'],
  ['，'],
  ['𠀀'],
];

/** All that a reader gets. */
async function answered(opened: OpenedIndex, [typed, parts]: (typeof REQUESTS)[number]) {
  const { query, notes, results } = await ask(opened, typed, parts);
  const before = { state: results.state(), ids: results.ids() };
  const hits = await allHits(results);
  return {
    query,
    notes,
    before,
    hits: hits.map(({ record, tier, via }) => [record.url, tier, via]),
    state: results.state(),
    facets: results.facets(),
  };
}

/** Files arrive in another order than they were asked for. */
const shuffled = (seed: number) => async (file: string) => {
  let turns = [...file].reduce((sum, character) => sum * 31 + character.charCodeAt(0), seed) % 7;
  while (turns-- > 0) await Promise.resolve();
};

test.each([
  ['one part', 1000],
  ['several parts', 16],
])(
  'an answer does not depend on what was asked before, nor on what arrives first: %s',
  async (_, partSize) => {
    const stored = await writtenIndex(records, { partSize, synonyms: SYNONYMS });
    const warm = await stored.open();
    for (const request of REQUESTS) await answered(warm, request);
    for (const request of REQUESTS) {
      const cold = await answered(await stored.open(), request);
      expect(await answered(warm, request)).toEqual(cold);
      const late = await stored.open({ before: shuffled(partSize) });
      expect(await answered(late, request)).toEqual(cold);
    }
  },
);
