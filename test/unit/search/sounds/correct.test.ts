import { expect, test } from 'vitest';
import { fromInitials, fromMixed, fromPinyin, homophones } from '#search/sounds/correct.ts';
import { syllablesIn } from '#search/sounds/readings.ts';
import { syllablesOf } from '#search/sounds/syllables.ts';
import { vocabularyOf } from './vocabulary.ts';

const { readings, pairs, initials } = vocabularyOf([
  '青屿县农村公路养护管理办法\n农村公路的养护由乡镇负责。\n校长负责制',
  '关于公布行政规范性文件清理结果的通知\n行政机关应当公布目录。',
  '农村公路工程竣工验收方案\n验收前应当清理路面，村工程队参加。',
]);
const known = syllablesIn(readings);

test.each([
  ['农村工路', '农村公路', 'one wrong character'],
  ['农村公鹿', '农村公路', 'at the end'],
  ['浓村公路', '农村公路', 'or at the beginning'],
  ['公录', '公路', 'in a text of two characters'],
  ['农村工路样护', '农村公路养护', 'or two of six'],
  ['校涨负责', '校长负责', 'of a character with another reading'],
])('%s is meant for %s: %s', async (typed, meant) => {
  expect((await homophones(typed, readings, pairs))[0]).toBe(meant);
});

test.each([
  ['农村公路', 'what stands in texts as it is has no other form'],
  ['工录', 'two of two are too many'],
  ['农村机场', 'what sounds otherwise is not meant'],
  ['路', 'one character is everything that sounds so'],
  ['农村gong', 'letters are no characters'],
  ['农村公路养护管理办法农村公路养护管', 'nobody searches for so much'],
])('nothing else is meant by %s: %s', async (typed) => {
  expect(await homophones(typed, readings, pairs)).toEqual([]);
});

test.each([
  ['nongcungonglu', '农村公路'],
  ['xingzhengguifanxing', '行政规范性'],
  ['yanshoufangan', '验收方案'],
  ['xiaozhang', '校长'],
  ['qinglimulu', undefined],
  ['lu', undefined],
])('%s is meant for %s', async (typed, meant) => {
  expect((await fromPinyin(syllablesOf(typed, known), pairs))[0]).toBe(meant);
});

test.each([
  ['ncgl', '农村公路'],
  ['yhgl', '养护管理'],
  ['xz', undefined],
  ['xzjg', undefined],
])('the initials %s are those of %s, if it stands in a title', async (letters, meant) => {
  expect((await fromInitials(letters, initials))[0]).toBe(meant);
});

test('of a query in characters and pinyin only the pinyin is read', async () => {
  const read = (typed: string) => syllablesOf(typed, known);
  expect(await fromMixed(['农村', read('gonglu')], readings, pairs)).toEqual(['农村公路']);
  expect(await fromMixed([read('nongcun'), '公', read('lu')], readings, pairs)).toEqual([
    '农村公路',
  ]);
  expect(await fromMixed(['农村', read('pdf')], readings, pairs)).toEqual([]);
  expect(await fromMixed(['浓村', read('gonglu')], readings, pairs)).toEqual([]);
});
