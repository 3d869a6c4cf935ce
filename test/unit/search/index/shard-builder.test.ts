import { expect, test } from 'vitest';
import { chunkOf, decodeChunk } from '#search/index/chunks.ts';
import { decodePostings, ZONE } from '#search/index/postings.ts';
import { type BuiltShard, shardBuilder } from '#search/index/shard-builder.ts';
import type { SearchRecord } from '#search/record.ts';
import { searchRecord } from '../records.ts';

function built(...records: readonly SearchRecord[]): BuiltShard {
  const builder = shardBuilder();
  for (const record of records) builder.add(record);
  return builder.finish();
}

/** The documents of a term, with zones and the places at which it begins (modulo 8). */
function postingsOf({ terms }: BuiltShard, term: string) {
  const chunk = terms.files[chunkOf(terms.first, term)];
  const value = chunk && decodeChunk(chunk).get(term);
  if (!value) return [];
  const { documents, zones, places } = decodePostings(value);
  return Array.from(documents, (document, index) => ({
    document,
    zones: zones[index],
    places: [0, 1, 2, 3, 4, 5, 6, 7].filter((place) => ((places[index] ?? 0) >> place) & 1),
  }));
}

const shard = built(
  searchRecord({ title: '渔船安全', blocks: [{ text: '渔船、渔港。' }, { text: '安全检查' }] }),
  searchRecord({
    title: '通知',
    docNumber: '青政发〔2022〕7号',
    summary: '渔船',
    agencies: ['县教育局'],
    attachments: [{ title: '名单.xlsx', text: '张三\n李四' }],
  }),
);

test('a term knows its documents, where in them it stands, and at which units', () => {
  expect(postingsOf(shard, '渔船')).toEqual([
    { document: 0, zones: ZONE.head | ZONE.text, places: [0, 4] },
    { document: 1, zones: ZONE.summary, places: expect.any(Array) },
  ]);
  expect(postingsOf(shard, '安全')).toEqual([
    { document: 0, zones: ZONE.head | ZONE.text, places: [0, 2] },
  ]);
});

test('single units and what crosses punctuation are terms, what crosses two blocks is none', () => {
  expect(postingsOf(shard, '.港')).toEqual([{ document: 0, zones: ZONE.text, places: [] }]);
  expect(postingsOf(shard, '船 渔')).toHaveLength(1);
  expect(postingsOf(shard, '船渔')).toEqual([]);
  expect(postingsOf(shard, '港安')).toEqual([]);
  expect(postingsOf(shard, '港 安')).toEqual([]);
});

test.each([
  ['政发', ZONE.head, 'the number is part of the head'],
  ['发 2022', ZONE.head, 'brackets are punctuation'],
  ['7号', ZONE.head, 'and a digit is a unit'],
  ['教育', 0, 'an agency is known of it'],
  ['名单', 0, 'and an attachment'],
  ['张三', 0, 'and what the attachment says'],
])('%s of the other document is in zones %d: %s', (term, zones) => {
  expect(postingsOf(shard, term)).toMatchObject([{ document: 1, zones }]);
});

test('lines of an attachment do not run on', () => {
  expect(postingsOf(shard, '三李')).toEqual([]);
  expect(postingsOf(shard, '三 李')).toEqual([]);
});

test('pairs of Han characters are counted by documents', () => {
  const counted = (pair: string) => shard.hanPairs.find((one) => one.pair === pair);
  expect(counted('渔船')).toEqual({ pair: '渔船', df: 2 });
  expect(counted('船渔')).toBeUndefined();
  expect(counted('检查')).toEqual({ pair: '检查', df: 1 });
  const all = shard.hanPairs.map(({ pair }) => pair);
  expect(all.filter((pair) => !/^\p{Script=Han}{2}$/u.test(pair))).toEqual([]);
});

test('every Han character of the texts is known, once', () => {
  const { characters } = built(searchRecord({ title: '渔船𠀀 7 a', blocks: [{ text: '渔' }] }));
  expect(characters).toEqual(expect.arrayContaining(['渔', '船', '𠀀', '县']));
  expect(new Set(characters).size).toBe(characters.length);
  expect(characters.filter((one) => !/^\p{Script=Han}$/u.test(one))).toEqual([]);
});

test('nothing at all makes an empty shard', () => {
  const { terms, hanPairs, characters, columns } = built();
  expect({ terms, hanPairs, characters }).toEqual({
    terms: { first: [], files: [] },
    hanPairs: [],
    characters: [],
  });
  expect(columns.dates).toEqual([]);
});
