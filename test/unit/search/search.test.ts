import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { SearchRecord } from '#search/record.ts';
import { found } from './asking.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';
import { writtenIndex } from './written-index.ts';

const block = (text: string): Partial<SearchRecord> => ({ blocks: [{ text }] });
const namesFor = async (
  typed: string,
  named: Readonly<Record<string, Partial<SearchRecord>>>,
  options: Parameters<typeof found>[2] = {},
) => {
  const names = Object.keys(named);
  const { urls } = await found(memoryIndex(searchRecords(Object.values(named))), typed, options);
  return urls.map((url) => names[Number(url.slice(1, -1))]);
};

test('a number comes before a title, a title before the text, the text before what is known besides', async () => {
  const stored = await writtenIndex(
    searchRecords([
      block('按照执行，青政发〔2022〕7号。号在，青政发〔2022〕号7'),
      { summary: '贯彻青政发〔2022〕7号' },
      { ...block('按照青政发〔2022〕7号执行') },
      { title: '关于废止青政发〔2022〕7号的通知' },
      { title: '关于渔船的意见', docNumber: '青政发〔2022〕7号' },
    ]),
  );
  const { urls, tiers } = await found(stored, '青政发〔2022〕7号');
  expect(tiers).toEqual(['identifier', 'title', 'body', 'body', 'about']);
  expect(urls.slice(0, 2)).toEqual(['/4/', '/3/']);
  expect(urls.at(-1)).toBe('/1/');
});

const TIERED = {
  relaxed: block('渔船保险'),
  synonym: block('捕捞船安全'),
  terms: block('安全，渔船'),
  about: { summary: '渔船安全' },
  body: block('渔船安全'),
  title: { title: '渔船安全规定' },
};

test('title, text, what is known besides, words apart, synonyms; nothing less beside these', async () => {
  const synonyms = [{ label: '别称', terms: ['渔船', '捕捞船'] }];
  const stored = memoryIndex(searchRecords(Object.values(TIERED)), { synonyms });
  const { urls, tiers } = await found(stored, '渔船 安全');
  expect(tiers).toEqual(['title', 'body', 'about', 'terms', 'synonym']);
  expect(urls).toEqual(['/5/', '/4/', '/3/', '/2/', '/1/']);
});

test('what is no longer in force stands behind what is, where both fit alike', async () => {
  const repealed = { validity: 'inForce 2025-01-01 repealed', date: '2024-05-01' };
  const inForce = { validity: 'inForce', date: '2024-05-01' };
  const named = {
    repealed: { title: '渔船安全规定', ...repealed },
    inForce: { title: '渔船安全规定', ...inForce },
    body: { ...block('渔船安全规定'), ...inForce },
  };
  expect(await namesFor('渔船安全', named)).toEqual(['inForce', 'repealed', 'body']);
  expect((await namesFor('渔船安全', named, { asOf: isoDate('2024-12-31') })).toSorted()).toEqual([
    'body',
    'inForce',
    'repealed',
  ]);
});

test('of two that fit alike the newer comes first, but age does not outweigh fit', async () => {
  const named = {
    old: { title: '渔船安全规定', date: '2016-05-01' },
    recent: { title: '渔船安全规定', date: '2025-05-01' },
    wordy: { title: '关于进一步加强全县各乡镇渔船安全若干工作的补充通知', date: '2026-02-01' },
  };
  expect(await namesFor('渔船安全', named)).toEqual(['recent', 'old', 'wordy']);
});

test('by date the newest comes first, whatever fits better', async () => {
  const named = {
    title: { title: '渔船安全', date: '2019-05-01' },
    undated: { title: '渔船安全' },
    terms: { ...block('安全，渔船'), date: '2025-05-01' },
    body: { ...block('渔船安全'), date: '2024-05-01' },
  };
  expect(await namesFor('渔船 安全', named, { byDate: true })).toEqual([
    'terms',
    'body',
    'title',
    'undated',
  ]);
});

test('nothing typed lists everything under the filters, the newest first', async () => {
  const named = {
    old: { date: '2019-05-01' },
    other: { date: '2024-05-01', type: '政策解读' },
    undated: {},
    recent: { date: '2025-05-01' },
  };
  expect(await namesFor('', named)).toEqual(['recent', 'other', 'old', 'undated']);
  expect(await namesFor('  ', named, { filters: { type: '通知公告' } })).toEqual([
    'recent',
    'old',
    'undated',
  ]);
});

test('Traditional characters find what is written in Simplified ones, and the reader is told', async () => {
  const stored = memoryIndex(searchRecords([{ title: '农村公路养护办法' }]));
  expect(await found(stored, '農村公路養護')).toMatchObject({
    urls: ['/0/'],
    notes: [{ kind: 'simplified', typed: '農村公路養護', used: '农村公路养护' }],
  });
  expect((await found(stored, '农村公路')).notes).toEqual([]);
  expect((await found(stored, '“农村公路”，')).notes).toEqual([]);
});

test('synonyms stand after what was typed, each with the word that it was found by', async () => {
  const synonyms = [{ label: '全称', terms: ['低保', '最低生活保障'] }];
  const records = searchRecords([
    { title: '最低生活保障办法' },
    block('低保对象'),
    block('申请低保或者最低生活保障的人'),
  ]);
  const stored = memoryIndex(records, { synonyms });
  const { urls, vias, notes } = await found(stored, '低保');
  expect(urls).toHaveLength(3);
  expect(vias).toEqual([undefined, undefined, '最低生活保障']);
  expect(urls.at(-1)).toBe('/0/');
  expect(notes).toEqual([{ kind: 'synonym', typed: '低保', used: '最低生活保障', label: '全称' }]);
  const literal = await found(stored, '低保', { literal: true });
  expect(literal).toMatchObject({ total: 2, notes: [], vias: [undefined, undefined] });
});

test('who types only part of a word is not given its synonym', async () => {
  const synonyms = [{ label: '全称', terms: ['低保', '最低生活保障'] }];
  const stored = memoryIndex(searchRecords([block('低温保护'), block('最低生活保障')]), {
    synonyms,
  });
  expect((await found(stored, '低温')).urls).toEqual(['/0/']);
});
