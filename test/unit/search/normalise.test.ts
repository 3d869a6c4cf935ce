import { expect, test } from 'vitest';
import { fold, normalise, originalRange } from '#search/normalise.ts';

test.each([
  '青政办发〔2022〕70号',
  '青政办发[2022]70号',
  '青政办发（２０２２）７０号',
  '青政办发【2022】 70 号',
  '青政办发﹝2022﹞70号',
])('%s is the same text in every form of brackets, width and spaces', (text) => {
  expect(normalise(text)).toBe('青政办发 2022 70号');
});

test.each([
  ['依 法　行政', '依法行政', 'spaces next to Chinese mean nothing'],
  ['2022 年 12 月', '2022年12月', 'nor do they between digits and Chinese'],
  ['Open  Government', 'open government', 'but they part words of letters'],
  ['姓名\n单位', '姓名 单位', 'and lines and table cells do not run on'],
  ['法\u200b治\ufeff', '法治', 'what cannot be seen is not there'],
  ['“放管服”改革，依法行政。', '放管服 改革 依法行政', 'all punctuation is alike'],
  ['㎡ ㈠ Ⅳ', 'm2 一 iv', 'compatibility characters are what they stand for'],
  ['農村公路養護', '农村公路养护', 'Traditional characters are Simplified ones'],
  ['⾦額', '金额', 'also those that are a radical'],
  ['……', '', 'punctuation alone is nothing'],
])('%j becomes %j: %s', (text, folded) => {
  expect(normalise(text)).toBe(folded);
});

test('every folded unit knows the character that it was made from', () => {
  const text = '按〔２０22〕𠀀 7号';
  const folded = fold(text);
  expect(folded.text).toBe('按 2022 𠀀7号');
  expect(folded.starts).toHaveLength(folded.text.length);
  const at = folded.text.indexOf('𠀀7');
  const { start, end } = originalRange(text, folded, at, at + '𠀀7'.length);
  expect(text.slice(start, end)).toBe('𠀀 7');
});

test('a Traditional character outside the first plane may become one inside it, and the reverse', () => {
  const text = '勣𡞵7號';
  const folded = fold(text);
  expect(folded.text).toBe('𪟝㛟7号');
  expect(folded.starts).toEqual([0, 0, 1, 3, 4]);
  expect(originalRange(text, folded, 2, 4)).toEqual({ start: 1, end: 4 });
  expect(originalRange(text, folded, 0, 2)).toEqual({ start: 0, end: 1 });
});
