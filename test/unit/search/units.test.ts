import { expect, test } from 'vitest';
import { isHan, isHanPair, pairTerm, unitsOf, unitTerm } from '#search/units.ts';

test.each([
  ['共3205项', ['共', '3205', '项']],
  ['open government', ['open', 'government']],
  ['制 强化', ['制', '强', '化']],
  ['𠀀𠀁7', ['𠀀', '𠀁', '7']],
  ['〇々', ['〇', '々']],
  ['', []],
])('the units of %j are %j', (folded, units) => {
  expect(unitsOf(folded).map(({ text }) => text)).toEqual(units);
});

test('a unit knows whether something stands between it and the one before', () => {
  expect(unitsOf('机制 强化').map(({ apart }) => apart)).toEqual([false, false, true, false]);
});

test.each([
  ['法', true],
  ['𠀀', true],
  ['法治', false],
  ['7', false],
  ['a', false],
  ['', false],
])('%j is one Han character: %s', (unit, is) => {
  expect(isHan(unit)).toBe(is);
});

test('a pair with something between is another term than one without, and than a single unit', () => {
  const terms = [
    pairTerm('制', { text: '强', apart: false }),
    pairTerm('制', { text: '强', apart: true }),
    unitTerm('制强'),
    unitTerm('制'),
  ];
  expect(terms.slice(0, 2)).toEqual(['制强', '制 强']);
  expect(new Set(terms).size).toBe(terms.length);
});

test.each([
  ['制强', true],
  ['𠀀强', true],
  ['制 强', false],
  ['2022年', false],
  [unitTerm('制'), false],
])('sounds are known of %j: %s', (term, are) => {
  expect(isHanPair(term)).toBe(are);
});
