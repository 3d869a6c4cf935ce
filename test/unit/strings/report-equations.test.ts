import { expect, test } from 'vitest';
import { evaluate, type Term } from '#domain/annual-report/equation.ts';
import { equationsOverYears } from '#domain/annual-report/over-years.ts';
import { equationsWithin } from '#domain/annual-report/within.ts';
import { sidesOf } from '#strings/report-equations.ts';

const NAMES = { year: 2025, parts: [] };

/** The two sides of the equations of one identity, in words. */
function told(
  [equation]: ReturnType<typeof equationsWithin>,
  own: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>> = {},
) {
  const sources = {
    own: new Map(Object.entries(own)),
    before: new Map(Object.entries(before)),
  } as Parameters<typeof evaluate>[1];
  const evaluated = equation && evaluate(equation, sources);
  if (!evaluated) throw new Error('It cannot be tried');
  const numberOf = (term: Term) =>
    term.of === 'given'
      ? term.value
      : ((term.of === 'before' ? sources.before : sources.own)?.get(term.cell) ?? 0);
  return sidesOf(evaluated, 2021, NAMES, numberOf);
}

const stock = (startedLater: number, notYetStarted: number) =>
  equationsOverYears(2021, 2021, { startedLater, notYetStarted }).filter(
    ({ identity, left: [term] }) =>
      identity === 'I6' && term?.of === 'own' && term.cell.includes('/normative/'),
  );

const numbers = (issued: number, repealed: number, inForce: number) => ({
  'disclosure/normative/issued': issued,
  'disclosure/normative/repealed': repealed,
  'disclosure/normative/inForce': inForce,
});

test('few summands are all told, with their signs', () => {
  expect(told(stock(0, 0), numbers(4, 0, 33), { 'disclosure/normative/inForce': 30 })).toEqual({
    left: '现行有效件数 33',
    right: '2024年年报的现行有效件数 30＋本年制发件数 4－本年废止件数 0＝34',
  });
});

test('of many, zeros are left out, and the first one that is told keeps its sign', () => {
  expect(told(stock(1, 1), numbers(0, 2, 0), { 'disclosure/normative/inForce': 0 }).right).toBe(
    '－本年废止件数 2＋2025年以前印发、当年起施行的文件 1－2025年印发、年末尚未施行的文件 1＝-2',
  );
});

test('a row of nothing but zeros, and one with a single number', () => {
  const row = equationsWithin(2021).filter(
    ({ identity, right: [term] }) =>
      identity === 'I3' && term?.of === 'own' && term.cell === 'applications/granted/total',
  );
  const cells = (person: number) =>
    Object.fromEntries(
      ['person', 'company', 'institute', 'nonProfit', 'lawFirm', 'otherOrganisation', 'total'].map(
        (column) => [`applications/granted/${column}`, column === 'person' ? person : 0],
      ),
    );
  expect(told(row, cells(0)).left).toBe('自然人至其他共 6 项之和 0');
  expect(told(row, cells(5))).toEqual({ left: '自然人 5', right: '总计 0' });
});
