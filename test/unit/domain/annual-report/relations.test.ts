import { describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/annual-report/cells.ts';
import { evaluate, evaluateAll } from '#domain/annual-report/equation.ts';
import { equationsWithCatalogue, equationsWithParts } from '#domain/annual-report/outside.ts';
import { equationsOverYears } from '#domain/annual-report/over-years.ts';
import { figuresOf, row, type Written, wrong } from '../../../support/equations.ts';
import { type ByApplicant, sumOfTables, tablesOf } from '../../../support/reports.ts';

const NONE: ByApplicant = [0, 0, 0, 0, 0, 0];
const STARTS = { startedLater: 0, notYetStarted: 0 };

describe('over the years', () => {
  const before = figuresOf({
    ...row('carriedOut', 2, 0, 0, 0, 0, 1, 3),
    'disclosure/normative/inForce': 30,
    'disclosure/rules/inForce': 2,
  });
  const own = (written: Written) =>
    figuresOf({ ...row('carriedIn', 2, 0, 0, 0, 0, 1, 3), ...written });

  test('I5: what was carried in is what was carried out', () => {
    const equations = equationsOverYears(2021, 2021, STARTS);
    expect(wrong(equations, { own: own({}), before })).toEqual([]);
    expect(wrong(equations, { own: own(row('carriedIn', 2, 0, 0, 0, 0, 2, 4)), before })).toEqual([
      'I5 carriedIn/otherOrganisation 2|1',
      'I5 carriedIn/total 4|3',
    ]);
  });

  test('I5 holds from one form to the other, and I6 does not', () => {
    const equations = equationsOverYears(2021, 2019, STARTS);
    expect(new Set(equations.map(({ identity }) => identity))).toEqual(new Set(['I5']));
    expect(equations).toHaveLength(7);
  });

  test.each<
    [
      string,
      number,
      number,
      number,
      { startedLater: number; notYetStarted: number },
      readonly string[],
    ]
  >([
    ['4 made, 1 ended: 33', 4, 1, 33, STARTS, []],
    ['4 made, 1 ended, and not 33', 4, 1, 34, STARTS, ['I6 normative/inForce 34|33']],
    ['one of the four starts next year', 4, 1, 32, { startedLater: 0, notYetStarted: 1 }, []],
    ['one of the year before starts', 4, 1, 34, { startedLater: 1, notYetStarted: 0 }, []],
    ['both', 4, 1, 33, { startedLater: 2, notYetStarted: 2 }, []],
  ])('I6: of 30, %s', (_, issued, repealed, inForce, transition, expected) => {
    const written = {
      'disclosure/normative/issued': issued,
      'disclosure/normative/repealed': repealed,
      'disclosure/normative/inForce': inForce,
    };
    const equations = equationsOverYears(2021, 2021, transition);
    expect(wrong(equations, { own: own(written), before })).toEqual(expected);
  });

  test('I6: 规章 have nothing to do with when 规范性文件 start', () => {
    const written = {
      'disclosure/rules/issued': 1,
      'disclosure/rules/repealed': 0,
      'disclosure/rules/inForce': 3,
    };
    const equations = equationsOverYears(2021, 2021, { startedLater: 5, notYetStarted: 1 });
    expect(wrong(equations, { own: own(written), before })).toEqual([]);
  });

  test.each<[string, Written, Written, readonly string[]]>([
    [
      '210 items and 12 more',
      { 'disclosure/permits/previous': 210, 'disclosure/permits/change': 12 },
      { 'disclosure/permits/previous': 222 },
      [],
    ],
    [
      '12 items and 1 less',
      { 'disclosure/fees/previous': 12, 'disclosure/fees/change': -1 },
      { 'disclosure/fees/previous': 12 },
      ['I6 fees/previous 12|11'],
    ],
    [
      '14 documents and 4 published',
      { 'disclosure/normative/total': 14 },
      { 'disclosure/normative/total': 18, 'disclosure/normative/published': 4 },
      [],
    ],
    [
      '14 documents and 4 published, and not 17',
      { 'disclosure/normative/total': 14 },
      { 'disclosure/normative/total': 17, 'disclosure/normative/published': 4 },
      ['I6 normative/total 17|18'],
    ],
  ])('I6 in the form of 2019: %s', (_, first, second, expected) => {
    const equations = equationsOverYears(2019, 2019, STARTS);
    expect(wrong(equations, { own: figuresOf(second), before: figuresOf(first) })).toEqual(
      expected,
    );
  });

  test('nothing is tried without a year before', () => {
    expect(evaluateAll(equationsOverYears(2021, 2021, STARTS), { own: own({}) })).toEqual([]);
  });
});

describe('with the catalogue and with other reports', () => {
  const counts = { issued: 4, inForce: 30 };

  test('I7: 制发 and 现行有效 are those of the catalogue', () => {
    const own = figuresOf({ 'disclosure/normative/issued': 5, 'disclosure/normative/inForce': 30 });
    expect(wrong(equationsWithCatalogue(2021, counts), { own })).toEqual([
      'I7 normative/issued 5|4',
    ]);
  });

  test('I7 in the form of 2019: what is public may be no longer in force', () => {
    const own = figuresOf({ 'disclosure/normative/made': 3, 'disclosure/normative/total': 99 });
    expect(wrong(equationsWithCatalogue(2019, counts), { own })).toEqual(['I7 normative/made 3|4']);
  });

  const parts = [1, 2, 3].map((salt) =>
    tablesOf(2021, salt, { in: NONE, out: NONE }, { permits: [salt] }),
  );
  const whole = sumOfTables(parts);
  const more = new Map([...whole, ['disclosure/permits/decisions', 9] as const]);
  const less = new Map([...whole, ['disclosure/permits/decisions', 5] as const]);

  test.each([
    ['all parts, the sum', true, whole, []],
    ['all parts, more', true, more, ['I8 permits/decisions 9|6']],
    ['all parts, less', true, less, ['I8 permits/decisions 5|6']],
    ['some parts, the sum', false, whole, []],
    ['some parts, more', false, more, []],
    ['some parts, less', false, less, ['I8 permits/decisions 5|6']],
  ])('I8: %s', (_, isWhole, own, expected) => {
    expect(wrong(equationsWithParts(2021, parts.length, isWhole), { own, parts })).toEqual(
      expected,
    );
  });

  test('I8 is tried on every cell, and not at all without parts', () => {
    expect(equationsWithParts(2021, 3, true)).toHaveLength(cellsOf(2021).length);
    expect(equationsWithParts(2021, 0, true)).toEqual([]);
  });

  test('a part that was not seen keeps it from being tried', () => {
    const [equation] = equationsWithParts(2021, 2, true);
    expect(equation && evaluate(equation, { own: whole, parts: [whole] })).toBeUndefined();
  });
});
