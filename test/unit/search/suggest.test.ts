import { expect, test } from 'vitest';
import { suggestionsFor } from '#search/suggest.ts';
import { TODAY } from './asking.ts';
import { searchRecords } from './records.ts';
import { SAMPLE, SYNONYMS } from './sample-records.ts';
import { writtenIndex } from './written-index.ts';

const stored = await writtenIndex(SAMPLE, { synonyms: SYNONYMS });
const suggested = async (typed: string, index = stored) =>
  suggestionsFor(typed, TODAY, (await index.open()).index);

test('a title is suggested with its address, its number and its date', async () => {
  expect(await suggested('公路养护')).toEqual([
    {
      title: '青屿县农村公路养护管理办法',
      url: '/0/',
      docNumber: '青政发〔2022〕7号',
      date: '2022-03-01',
    },
  ]);
});

test.each([
  ['农村公路', ['/0/', '/1/'], 'what is in force comes first'],
  ['青政发2022年7号', ['/0/'], 'numbers in any form'],
  ['minsu', ['/5/'], 'pinyin'],
  ['ncgl', ['/0/', '/1/'], 'initials'],
  ['财政局', [], 'it is in no title'],
  ['农村工路', [], 'characters that are in no title are no guess'],
  ['养', [], 'one character is too little'],
  ['，，', [], 'punctuation is nothing'],
  ['', [], 'nothing is typed'],
])('for %j %j: %s', async (typed, urls) => {
  expect((await suggested(typed)).map(({ url }) => url)).toEqual(urls);
});

test('there are never more than eight', async () => {
  const many = await writtenIndex(
    searchRecords(Array.from({ length: 12 }, () => ({ title: '渔船公告' }))),
  );
  expect(await suggested('渔船', many)).toHaveLength(8);
});
