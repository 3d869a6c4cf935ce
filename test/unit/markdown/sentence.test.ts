import { describe, expect, test } from 'vitest';
import { isHeadingLike, isLoneSentence, leadLength } from '#markdown/sentence.ts';

describe('what reads like a heading', () => {
  test.each(['总体要求', '推进“放管服”改革，加快职能转变', '申请人（单位）', '3个月内完成'])(
    '%s',
    (text) => {
      expect(isHeadingLike(text)).toBe(true);
    },
  );

  test.each([
    '',
    '  ',
    '坚持依法行政。',
    '违反规定的；',
    '时间：3月5日',
    '如下：',
    '甲，',
    '为什么？',
    'Why?',
    '甲;',
    '标'.repeat(61),
  ])('%s does not', (text) => {
    expect(isHeadingLike(text)).toBe(false);
  });
});

test.each([
  ['加强领导，优化职能。', true],
  ['加强领导。优化职能。', false],
  ['加强领导', false],
  [`${'加强领导'.repeat(12)}。`, false],
])('%s is one short sentence: %s', (text, expected) => {
  expect(isLoneSentence(text)).toBe(expected);
});

test.each([
  ['主动公开情况。全年公开120条。', 7],
  ['主动公开情况。', 0],
  ['主动公开情况', 0],
  ['主动公开：全年公开。', 0],
  ['违反规定；情节严重的。', 0],
  [`${'很长的一句话'.repeat(8)}。后文。`, 0],
])('the lead of %s has %i characters', (text, length) => {
  expect(leadLength(text)).toBe(length);
});
