import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AT_ONCE_LIMIT, exceeds, type TimeLimit, workingDaysWithin } from '#domain/time-limit.ts';

const limit = (unit: 'workingDay' | 'day' | 'month', amount: number): TimeLimit => ({
  unit,
  amount,
});
const NONE: TimeLimit = { unit: 'none' };

/** Weekdays among so many days from a day of the week on, Monday being 0. */
function weekdays(days: number, from: number): number {
  return Array.from({ length: days }, (_, index) => (from + index) % 7).filter((day) => day < 5)
    .length;
}

describe('the working days within a limit', () => {
  test.each([
    // 《行政处罚法》第六十条: 90 days from a Monday, such as 2025-06-30, end on a Saturday.
    [limit('day', 90), 65],
    [limit('day', 60), 44],
    [limit('day', 45), 33],
    [limit('day', 30), 22],
    [limit('day', 7), 5],
    [limit('day', 6), 5],
    [limit('day', 1), 1],
    // 31 days from a Monday: four weeks and three days.
    [limit('month', 1), 23],
    // July, August and September have 92 days; 93 are not fewer.
    [limit('month', 3), 67],
    [limit('workingDay', 20), 20],
    [limit('workingDay', 0.5), 0.5],
    [AT_ONCE_LIMIT, 0],
    [NONE, undefined],
  ])('%j: %j', (given, days) => {
    expect(workingDaysWithin(given)).toBe(days);
  });

  test('are as many as the luckiest first day of the week gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        const most = Math.max(...Array.from({ length: 7 }, (_, from) => weekdays(days, from)));
        expect(workingDaysWithin(limit('day', days))).toBe(most);
      }),
    );
  });

  test('of months are not fewer than those of as many months of any year', () => {
    for (const year of [2024, 2025, 2026]) {
      for (let month = 0; month < 12; month += 1) {
        for (const months of [1, 2, 3, 6, 12]) {
          const days = (Date.UTC(year, month + months, 1) - Date.UTC(year, month, 1)) / 86_400_000;
          const most = workingDaysWithin(limit('month', months)) ?? 0;
          expect(most).toBeGreaterThanOrEqual(workingDaysWithin(limit('day', days)) ?? 0);
        }
      }
    }
  });
});

describe('a promise', () => {
  test.each([
    ['within a limit of working days', 20, limit('workingDay', 20), false],
    ['a day above it', 21, limit('workingDay', 20), true],
    ['half a day above it', 20.5, limit('workingDay', 20), true],
    ['the most that 90 days can hold', 65, limit('day', 90), false],
    ['more than 90 days can hold', 66, limit('day', 90), true],
    ['more than a month can hold', 24, limit('month', 1), true],
    ['where no law sets a limit', 9999, NONE, false],
    ['at once, whatever the limit', 0, limit('day', 1), false],
    ['a day where the law wants it at once', 1, AT_ONCE_LIMIT, true],
  ])('%s', (_, days, statutory, tooLong) => {
    expect(exceeds(limit('workingDay', days), statutory)).toBe(tooLong);
  });

  test('that is in time stays so when it is shorter, or the law gives more', () => {
    const amount = fc.integer({ min: 0, max: 300 });
    const unit = fc.constantFrom('workingDay' as const, 'day' as const, 'month' as const);
    fc.assert(
      fc.property(unit, amount, amount, amount, amount, (of, promised, law, less, more) => {
        fc.pre(!exceeds(limit('workingDay', promised), limit(of, law)));
        const shorter = limit('workingDay', Math.max(0, promised - less));
        expect(exceeds(shorter, limit(of, law + more))).toBe(false);
      }),
    );
  });
});
