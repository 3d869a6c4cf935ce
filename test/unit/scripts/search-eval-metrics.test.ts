import { describe, expect, test } from 'vitest';
import type { EvalQuery, Outcome } from '../../../scripts/lib/search-eval/classes.ts';
import {
  meanOf,
  ndcgAtTen,
  percentileOf,
  precisionAtTen,
  recallOf,
  reciprocalRank,
} from '../../../scripts/lib/search-eval/metrics.ts';
import { scoreClasses } from '../../../scripts/lib/search-eval/score.ts';

const letters = (text: string): string[] => Array.from(text);
const set = (text: string): Set<string> => new Set(text);

test.each([
  ['abcd', 'abcd', 1],
  ['aab', 'abcd', 0.5],
  ['xyz', 'ab', 0],
  ['', 'ab', 0],
])('of what was found, %j, and what is right, %j, recall is %d', (found, relevant, recall) => {
  expect(recallOf(found, set(relevant))).toBe(recall);
});

test.each([
  ['ab', 'ab', 1],
  ['axbx', 'ab', 0.5],
  // The eleventh result is on the next page.
  ['xxxxxxxxxxa', 'a', 0],
  ['', 'a', 0],
])('of the results %j, with %j right, so many are right on the page: %d', (top, relevant, p10) => {
  expect(precisionAtTen(letters(top), set(relevant))).toBe(p10);
});

test.each([
  ['abc', 'a', 1],
  ['xya', 'ab', 1 / 3],
  ['xyz', 'a', 0],
])('in %j the first of %j stands at one over %d', (top, relevant, rank) => {
  expect(reciprocalRank(letters(top), set(relevant))).toBeCloseTo(rank);
});

describe('nDCG@10', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ]);
  // Gains 7, 3, 1 over log2 of 2, 3, 4.
  const best = 7 + 3 / Math.log2(3) + 1 / 2;

  test.each([
    ['abc', 1],
    ['abcxyz', 1],
    ['xa', 7 / Math.log2(3) / best],
    ['cba', (1 + 3 / Math.log2(3) + 7 / 2) / best],
    ['x', 0],
  ])('of %j', (top, value) => {
    expect(ndcgAtTen(letters(top), grades)).toBeCloseTo(value, 10);
  });
});

test('means and percentiles of nothing are nothing', () => {
  expect([meanOf([]), percentileOf([], 0.5)]).toEqual([null, null]);
  expect(meanOf([1, 2, 2])).toBe(1.6667);
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([0.5, 0.95, 1].map((share) => percentileOf(hundred, share))).toEqual([50, 95, 100]);
});

describe('the score of a class', () => {
  const outcome = (query: Partial<EvalQuery>, rest: Partial<Outcome>): Outcome => ({
    query: { name: 'substring', kind: '4', typed: '渔船', relevant: set('ab'), ...query },
    found: [],
    top: [],
    notes: [],
    ...rest,
  });

  test('counts what was given as found but does not have what was typed', () => {
    const { substring } = scoreClasses([
      outcome({}, { found: letters('abx'), top: letters('abx') }),
      // The reader was told that something else was looked for.
      outcome({}, { found: letters('xyz'), top: letters('xyz'), notes: ['corrected'] }),
      outcome({}, { found: letters('ab'), top: letters('ab'), notes: ['simplified'] }),
    ]);
    expect(substring).toEqual({
      queries: 3,
      recall: 0.6667,
      p10: 0.5556,
      mrr: null,
      falseHits: 1,
    });
  });

  test('of questions asks how many of the best documents are on the first page', () => {
    const relevant = new Set(Array.from({ length: 12 }, (_, index) => `best-${index}`));
    const grades = new Map([...relevant].map((url) => [url, 3]));
    const top = [...relevant].slice(0, 5).concat('other');
    const { question } = scoreClasses([
      outcome({ name: 'question', relevant, grades }, { found: [...relevant], top }),
    ]);
    expect(question).toMatchObject({ recall: 0.5, p10: 0.8333, mrr: 1, falseHits: null });
  });

  test('keeps first letters apart from pinyin', () => {
    const { pinyin } = scoreClasses([
      outcome({ name: 'pinyin', kind: '4' }, { found: letters('ab'), top: letters('ab') }),
      outcome({ name: 'pinyin', kind: 'initials', relevant: set('a') }, {}),
    ]);
    expect(pinyin).toMatchObject({ queries: 2, recall: 1, initials: { queries: 1, recall: 0 } });
  });

  test('says nothing about a class without queries', () => {
    const { negative, knownItem } = scoreClasses([]);
    expect(negative).toEqual({ queries: 0, recall: null, p10: null, mrr: null, falseHits: null });
    expect(knownItem.mrr).toBe(null);
  });
});
