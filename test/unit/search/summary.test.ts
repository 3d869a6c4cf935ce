import { expect, test } from 'vitest';
import type { ResultsState } from '#search/answer.ts';
import { summaryOf } from '#search/browser/summary.ts';

const state = (parts: Partial<ResultsState>): ResultsState => ({
  total: 0,
  approximate: false,
  more: false,
  ...parts,
});

test.for([
  ['民宿', false, 10, state({ total: 12 }), '找到 12 条，按相关程度排列'],
  ['民宿', true, 10, state({ total: 12, approximate: true }), '找到约 12 条，新的在前'],
  ['', false, 3, state({ total: 3 }), '找到 3 条，新的在前'],
  ['民宿', false, 0, state({}), '没有找到“民宿”。'],
  ['', false, 0, state({}), '这个范围里没有信息。'],
  [
    '民宿',
    false,
    10,
    state({ total: 12, pendingBefore: '2021' }),
    '已找到 12 条（已查 2021 年以来），正在查更早的…',
  ],
  ['民宿', false, 0, state({ pendingBefore: '2021-07-01' }), '2021 年 7 月以来没有，正在查更早的…'],
] as const)('“%s”, by date %s, %i shown', ([typed, byDate, shown, results, said]) => {
  expect(summaryOf({ typed, byDate }, shown, results)).toBe(said);
});
