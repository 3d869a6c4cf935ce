import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { hasEnded, VALIDITIES } from '#domain/validity.ts';
import { TIERS, type Tier } from '#search/match.ts';
import { byNewest, byRank, validityOf, weightOf } from '#search/rank.ts';
import { searchRecord } from './records.ts';

const today = isoDate('2026-03-01');
const ranked = (tier: Tier, weight: number, date?: string) => ({
  tier,
  weight,
  date: date === undefined ? undefined : isoDate(date),
});

test('a better tier comes first, whatever the weight', () => {
  const list = TIERS.map((tier, index) => ranked(tier, index));
  expect(list.toReversed().sort(byRank)).toEqual(list);
});

test('in one tier weight decides, then the date', () => {
  const list = [
    ranked('body', 2, '2019-01-01'),
    ranked('body', 1, '2024-01-01'),
    ranked('body', 1, '2023-01-01'),
    ranked('body', 1),
  ];
  expect(list.toReversed().sort(byRank)).toEqual(list);
});

test('by date neither tier nor weight decides, but between those of one day', () => {
  const list = [
    ranked('relaxed', 1, '2024-01-01'),
    ranked('title', 1, '2023-01-01'),
    ranked('body', 9, '2023-01-01'),
    ranked('title', 9),
  ];
  expect(list.toReversed().sort(byNewest)).toEqual(list);
});

const OLD = isoDate('2024-03-01');

test.each(VALIDITIES)('what has ended counts far less, anything else in full: %s', (validity) => {
  const share = weightOf(4, validity, OLD, today) / weightOf(4, 'inForce', OLD, today);
  if (hasEnded(validity)) expect(share).toBeLessThan(0.7);
  else expect(share).toBe(1);
});

test('what has ended is not pushed behind what fits far worse', () => {
  expect(weightOf(4, 'repealed', OLD, today)).toBeGreaterThan(weightOf(1, 'inForce', OLD, today));
});

test('age counts a little, and less than validity even after a term of office', () => {
  const aged = (date: string) => weightOf(1, 'inForce', isoDate(date), today);
  expect(aged('2026-02-01')).toBeLessThan(aged('2026-03-01'));
  expect(aged('2021-03-01')).toBeGreaterThan(weightOf(1, 'repealed', today, today));
  expect(aged('2001-03-01')).toBeCloseTo(aged('2026-03-01') / 2, 2);
});

test('what will be out tomorrow is as new as what is out today', () => {
  const tomorrow = weightOf(3, undefined, isoDate('2027-01-01'), today);
  expect(tomorrow).toBe(weightOf(3, undefined, today, today));
});

test('what is no document counts, but less than one', () => {
  expect(weightOf(3, undefined, undefined, today)).toBeGreaterThan(0);
  expect(weightOf(3, undefined, undefined, today)).toBeLessThan(
    weightOf(3, undefined, today, today),
  );
});

test.each([
  ['2025-12-31', 'inForce'],
  ['2026-01-01', 'expired'],
])('on %s a document is %s', (day, validity) => {
  const record = searchRecord({ validity: 'inForce 2026-01-01 expired' });
  expect(validityOf(record, isoDate(day))).toBe(validity);
});

test('a power has no validity', () => {
  expect(validityOf(searchRecord(), today)).toBeUndefined();
});
