import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '#importer/ledger/alignment.ts';
import { changed, changesBetween } from '#importer/ledger/changes.ts';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { isSameData } from '#reader/yaml-data.ts';
import { anyMap, anyYamlSource } from '../../../support/yaml-files.ts';

test('the edits between any two files make the one of the other', () => {
  fc.assert(
    fc.property(anyMap, anyMap, fc.nat(), (before, after, seed) => {
      fc.pre(Object.keys(before).length > 0 && Object.keys(after).length > 0);
      const { source } = anyYamlSource(before, seed, '\n');
      const text = changed(source, changesBetween(before, after, []));
      expect(isSameData(parseStrictYaml(text).data, after)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('files that are the same need no edits', () => {
  fc.assert(
    fc.property(anyMap, (data) => {
      expect(changesBetween(data, structuredClone(data), [])).toEqual([]);
    }),
  );
});

const pairsOf = (before: string, after: string) =>
  align(before.length, after.length, (left, right) => before[left] === after[right])
    .map((pair) => `${before[pair.before ?? -1] ?? '+'}${after[pair.after ?? -1] ?? '-'}`)
    .join(' ');

test.each([
  ['甲乙丙', '甲乙丙', '甲甲 乙乙 丙丙'],
  ['甲乙丙', '甲丁丙', '甲甲 乙丁 丙丙'],
  ['甲丙', '甲乙丙', '甲甲 +乙 丙丙'],
  ['甲乙丙', '甲丙', '甲甲 乙- 丙丙'],
  ['', '甲', '+甲'],
  ['甲乙', '', '甲- 乙-'],
  ['甲乙', '丙甲乙', '+丙 甲甲 乙乙'],
  ['甲甲乙', '甲乙', '甲甲 甲- 乙乙'],
])('%s becomes %s: %s', (before, after, pairs) => {
  expect(pairsOf(before, after)).toBe(pairs);
});

test('what is alike is paired before what only stands in the same place', () => {
  const [before, after] = [
    [{ name: '甲' }, { name: '乙', days: 1 }, { name: '丙' }],
    [{ name: '乙', days: 2 }, { name: '丁' }, { name: '丙' }],
  ];
  expect(changesBetween({ steps: before }, { steps: after }, [])).toEqual([
    { path: ['steps', 0], value: undefined, order: [] },
    { path: ['steps', 0, 'days'], value: 2, order: [] },
    { path: ['steps', 1], items: [{ name: '丁' }] },
  ]);
});

test('every item is paired once, and in order', () => {
  const anyItems = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 8 });
  fc.assert(
    fc.property(anyItems, anyItems, (before, after) => {
      const pairs = align(
        before.length,
        after.length,
        (a, b) => before[a] === after[b],
        (a, b) => (before[a] ?? '') < '丙' === (after[b] ?? '') < '丙',
      );
      const sides = (side: 'before' | 'after') =>
        pairs.flatMap((pair) => (pair[side] === undefined ? [] : [pair[side]]));
      expect(sides('before')).toEqual([...before].map((_, index) => index));
      expect(sides('after')).toEqual([...after].map((_, index) => index));
    }),
  );
});
