import { expect, test } from 'vitest';
import { contains, markedParts, rangesOf } from '#search/marks.ts';
import { normalise } from '#search/normalise.ts';

const marked = (text: string, ...needles: string[]) =>
  markedParts(text, needles.map(normalise))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['按照青政发〔2022〕7号办理', '青政发[2022]7号', '按照[青政发〔2022〕7号]办理'],
  ['依 法　行政，依法行政。', '依法行政', '[依 法　行政]，[依法行政]。'],
  ['ＷＴＯ规则', 'wto', '[ＷＴＯ]规则'],
  ['共146件，其中46件', '46件', '共146件，其中[46件]'],
  ['𠀀法𠀁', '𠀀法', '[𠀀法]𠀁'],
  ['没有', '别的', '没有'],
])('in %s, %s is %s', (text, needle, result) => {
  expect(marked(text, needle)).toBe(result);
});

test('places that overlap or touch are one', () => {
  expect(marked('法治政府建设', '法治政府', '政府建设')).toBe('[法治政府建设]');
  expect(marked('法治政府', '法治', '政府')).toBe('[法治政府]');
  expect(rangesOf('一二一二一', ['一二一'])).toEqual([{ start: 0, end: 5 }]);
});

test('a number is not found inside a longer one', () => {
  expect(contains('共146件', '46件')).toBe(false);
  expect(contains('146件 46件', '46件')).toBe(true);
});

test('the parts put together are the text', () => {
  const text = '按照〔2022〕7号、[2022] 7 号';
  const parts = markedParts(text, ['2022 7号', '照']);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
