import { expect, test } from 'vitest';
import { ask, found } from './asking.ts';
import { SAMPLE, SYNONYMS } from './sample-records.ts';
import { writtenIndex } from './written-index.ts';

const stored = await writtenIndex(SAMPLE, { synonyms: SYNONYMS });
const cut = await writtenIndex(SAMPLE, { synonyms: SYNONYMS, partSize: 2 });

test.each([
  ['农村工路养护', 'homophone', '农村公路养护', '/0/'],
  ['浓村公路 养护', 'homophone', '农村公路 养护', '/0/'],
  ['nongcungonglu', 'pinyin', '农村公路', '/0/'],
  ['nong cun gong lu', 'pinyin', '农村公路', '/0/'],
  ['Minsu', 'pinyin', '民宿', '/5/'],
  ['农村gonglu', 'pinyin', '农村公路', '/0/'],
  ['ncgl', 'initials', '农村公路', '/0/'],
  ['jtgz', 'initials', '交通管制', '/6/'],
] as const)('%s is taken by its %s for %s', async (typed, how, used, url) => {
  for (const index of [stored, cut]) {
    const { notes, urls, tiers } = await found(index, typed);
    expect(notes).toMatchObject([{ kind: 'corrected', typed, used, how }]);
    expect(urls[0]).toBe(url);
    expect(tiers[0]).toBe('title');
  }
});

test('what is marked is what was found', async () => {
  const { query } = await ask(await stored.open(), '农村工路');
  expect(query.text).toBe('农村公路');
});

test.each([
  ['农村公路', 'it stands in documents'],
  ['公路 养护', 'each word does'],
  ['県', 'it is one character'],
  ['wto', 'no syllables'],
  ['2031', 'no letters'],
  ['？？', 'nothing but punctuation'],
])('%s is not taken for anything else: %s', async (typed) => {
  const { notes } = await found(stored, typed);
  expect(notes.filter(({ kind }) => kind === 'corrected')).toEqual([]);
});

test.each(['农村工路', 'nongcungonglu', 'ncgl', '公路养护钱谁出', '船舶渔业', 'Minsu', '缺'])(
  'who wants exactly %s gets nothing',
  async (typed) => {
    for (const index of [stored, cut]) {
      const { notes, urls, total } = await found(index, typed, { literal: true });
      expect({ notes, urls, total }).toEqual({ notes: [], urls: [], total: 0 });
    }
  },
);

test('who wants exactly a word does not get its synonym', async () => {
  expect((await found(stored, '低保')).vias).toContain('最低生活保障');
  const { notes, vias } = await found(stored, '低保', { literal: true });
  expect({ notes, vias }).toEqual({ notes: [], vias: [undefined] });
});

test('a document that was found by a synonym says by which, and stands behind the others', async () => {
  for (const index of [stored, cut]) {
    const { urls, vias, tiers, notes } = await found(index, '渔船');
    expect(urls).toEqual(['/4/']);
    expect(vias).toEqual([undefined]);
    const { urls: shipUrls, vias: shipVias } = await found(index, '低保');
    expect(shipUrls).toEqual(['/3/', '/2/']);
    expect(shipVias).toEqual([undefined, '最低生活保障']);
    expect(tiers).toEqual(['body']);
    expect(notes).toMatchObject([{ kind: 'synonym', used: '渔业船舶', label: '别称' }]);
  }
});

test('a synonym is enough where the word itself is nowhere', async () => {
  const groups = [{ label: '别称', terms: ['乡村道路', '农村公路'] }];
  const index = await writtenIndex(SAMPLE, { synonyms: groups });
  const { urls, vias, notes } = await found(index, '乡村道路养护');
  expect(urls).toEqual(['/0/']);
  expect(vias).toEqual(['农村公路']);
  expect(notes.map(({ kind }) => kind)).toEqual(['synonym']);
});

test.each([
  ['公路养护由谁负责', '/0/'],
  ['民宿怎么登记旅客', '/5/'],
  ['渔船出海要接受什么检查', '/4/'],
])('no document has all of %s; what has most of it is given', async (typed, url) => {
  for (const index of [stored, cut]) {
    const { notes, urls, tiers } = await found(index, typed);
    expect(notes.map(({ kind }) => kind)).toEqual(['relaxed']);
    expect(urls[0]).toBe(url);
    expect(new Set(tiers)).toEqual(new Set(['relaxed']));
  }
});

test('the reader is told which words were looked for, without those that only ask', async () => {
  const { notes } = await found(stored, '请问民宿怎么登记旅客');
  expect(notes).toMatchObject([{ kind: 'relaxed', typed: '请问民宿怎么登记旅客' }]);
  const words = notes.flatMap((note) => (note.kind === 'relaxed' ? note.words : []));
  expect(words.join('')).toBe('民宿登记旅客');
});

test.each(['区块链元宇宙', 'qwxzkj', '🚢🚢', '9999999'])(
  '%s is nowhere, and nothing is said',
  async (typed) => {
    const { notes, urls, total } = await found(stored, typed);
    expect({ notes, urls, total }).toEqual({ notes: [], urls: [], total: 0 });
  },
);

test('filters hold for what was corrected, replaced or relaxed', async () => {
  const filters = { year: '2019' };
  for (const typed of ['农村工路', 'ncgl', '农村公路建设由谁出资金']) {
    const { urls } = await found(stored, typed, { filters });
    expect(urls).toEqual(['/1/']);
  }
});
