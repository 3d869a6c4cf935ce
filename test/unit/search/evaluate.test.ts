import { expect, test } from 'vitest';
import { countBits, matchesOf, rarity, saturated } from '#search/evaluate.ts';
import { parseQuery } from '#search/query.ts';
import type { SearchRecord } from '#search/record.ts';
import { memoryIndex } from './memory-index.ts';
import { searchRecords } from './records.ts';

async function matches(typed: string, records: readonly Partial<SearchRecord>[]) {
  const { index } = await memoryIndex(searchRecords(records)).open();
  const part = await index.parts[0]?.open();
  if (!part) throw new Error('no part');
  return matchesOf(parseQuery(typed), part.lookup, part.columns);
}
const block = (text: string) => ({ blocks: [{ text }] });

test.each([
  ['渔船检查', 'title', { title: '渔船检查' }],
  ['渔船 检查', 'title', { title: '检查渔船' }],
  ['渔船检查', 'body', block('渔船检查')],
  ['渔船 检查', 'body', block('渔船检查')],
  ['渔船 检查', 'terms', block('检查渔船')],
  ['渔船检查', 'about', { summary: '渔船检查' }],
  ['政办发〔2022〕70', 'title', { docNumber: '青政办发〔2022〕70号' }],
] as const)('%s is estimated as %s', async (typed, tier, record) => {
  const estimated = (await matches(typed, [record])).map((match) => match.tier);
  expect(estimated).toEqual([tier]);
});

test('pairs that stand in no row are told apart by their places', async () => {
  expect(await matches('渔船检', [block('渔船，船检')])).toEqual([]);
  expect(await matches('甲乙丙甲乙', [block('甲乙丙丁乙丙甲')])).toEqual([]);
});

test('places wrap around: a row is found wherever it begins', async () => {
  for (let before = 0; before < 17; before += 1) {
    const text = `${'一'.repeat(before)}渔船安全检查`;
    expect(await matches('渔船安全检查', [block(text)])).toHaveLength(1);
    expect(await matches('安全 检查', [block(text)])).toMatchObject([{ tier: 'body' }]);
  }
});

test('more often, in a shorter text or in a short title weighs more', async () => {
  const long = '各单位要抓好落实。'.repeat(60);
  const [once, twice, inLong] = await matches('渔船', [
    block('渔船'),
    block('渔船和渔船'),
    block(`渔船${long}`),
  ]);
  expect(twice?.score).toBeGreaterThan(once?.score ?? Number.NaN);
  expect(inLong?.score).toBeLessThan(once?.score ?? Number.NaN);
  const [short, wordy] = await matches('渔船', [
    { title: '渔船' },
    { title: '关于渔船的若干规定的通知' },
  ]);
  expect(short?.score).toBeGreaterThan(wordy?.score ?? Number.NaN);
});

test('what is rare says more, and never less than nothing', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
  expect(rarity(100, 100)).toBeGreaterThan(0);
  expect(saturated(8, 700)).toBeLessThan(2 * saturated(4, 700));
  expect([0, 1, 0xff, 0b1010].map(countBits)).toEqual([0, 1, 8, 2]);
});

test('without terms nothing matches', async () => {
  expect(await matches('，', [block('渔船')])).toEqual([]);
});
