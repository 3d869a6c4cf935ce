import { expect, test } from 'vitest';
import { normalise } from '#search/normalise.ts';
import { alternativesOf } from '#search/synonyms.ts';

const groups = [
  { label: '简称', terms: ['一支队伍管执法', '综合行政执法改革'] },
  { label: '俗称', terms: ['执法', '查处'] },
  { label: '俗称', terms: ['低保', '最低生活保障', '低保金'] },
  { label: '缩写', terms: ['WTO', '世界贸易组织'] },
];
const typedFor = (text: string) =>
  alternativesOf(normalise(text), groups).map(({ typed }) => typed);

test('another word takes the place of the one that was typed, and is told with its label', () => {
  expect(alternativesOf('申请最低生活保障的人', groups)).toEqual([
    { typed: '申请低保的人', used: '低保', label: '俗称' },
    { typed: '申请低保金的人', used: '低保金', label: '俗称' },
  ]);
});

test.each([
  ['一支队伍管执法', ['综合行政执法改革'], 'of words that overlap the longest counts'],
  ['低保', ['最低生活保障'], 'a longer word that has it in it is found by it'],
  ['ｗｔｏ规则', ['世界贸易组织规则'], 'words are compared as texts are'],
  ['低保执法', ['最低生活保障执法', '低保查处'], 'two words have their synonyms, one at a time'],
  ['渔船', [], 'most queries have none'],
  ['', [], 'nor has nothing'],
])('for %j there is %j: %s', (text, typed) => {
  expect(typedFor(text).toSorted()).toEqual(typed.toSorted());
});

test('there are never more than four', () => {
  const many = [{ label: '俗称', terms: ['甲', '乙', '丙', '丁', '戊', '己', '庚'] }];
  expect(alternativesOf('甲', many)).toHaveLength(4);
});
