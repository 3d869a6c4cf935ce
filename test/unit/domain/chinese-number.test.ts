import { expect, test } from 'vitest';
import { chineseNumber, toChineseNumber } from '#domain/chinese-number.ts';

test.each([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十四', 24],
  ['一百', 100],
  ['一百零一', 101],
  ['一百一十', 110],
  ['一百二十三', 123],
  ['一千二百六十', 1260],
  ['一千零五', 1005],
  ['九千九百九十九', 9999],
  ['二〇二六', 2026],
  ['二零二六', 2026],
])('%s is %i', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});

test.each(['', '甲', '十十', '百千', '一二十', '第一', '12', '一百百', '零十'])(
  '%s is no number',
  (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  },
);

test.each([
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [24, '二十四'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [1000, '一千'],
  [1005, '一千零五'],
  [1010, '一千零一十'],
  [1260, '一千二百六十'],
  [9999, '九千九百九十九'],
])('%i is written %s', (number, text) => {
  expect(toChineseNumber(number)).toBe(text);
});

test('every number up to 9999 is read as it is written', () => {
  const wrong = Array.from({ length: 10_000 }, (_, number) => number).filter(
    (number) => chineseNumber(toChineseNumber(number)) !== number,
  );
  expect(wrong).toEqual([]);
});
