import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  dayOfMinute,
  daysBetween,
  daysInMonth,
  type IsoMinute,
  isIsoDate,
  isIsoMinute,
  isLeapYear,
  isoDate,
  weekday,
  yearOf,
} from '#domain/date.ts';

const anyDay = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)));

test.each([
  [1900, false],
  [2000, true],
  [2023, false],
  [2024, true],
  [2100, false],
  [2400, true],
])('%i has a 29 February: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test.each([0, 13, 14, -1])('there is no month %i', (month) => {
  expect(daysInMonth(2026, month)).toBe(0);
});

test.each([
  ['2026-01-31', true],
  ['2024-02-29', true],
  ['1900-01-01', true],
  ['2026-02-30', false],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['1899-12-31', false],
  ['2026-1-1', false],
  ['2026/01/01', false],
  ['2026-01-01 ', false],
  [' 2026-01-01', false],
  ['2026-01-01\n', false],
  ['２０２６-01-01', false],
  ['20260101', false],
  ['2026-01-01T00:00', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test.each([
  ['2026-01-31 00:00', true],
  ['2026-01-31 23:59', true],
  ['2026-01-31 24:00', false],
  ['2026-01-31 09:60', false],
  ['2026-01-31 9:30', false],
  ['2026-02-30 09:30', false],
  ['2026-01-31T09:30', false],
  ['2026-01-31 09:30:00', false],
  ['2026-01-31 09:30\n', false],
  ['2026-01-31', false],
])('%j is a minute: %s', (text, expected) => {
  expect(isIsoMinute(text)).toBe(expected);
});

test('an impossible day is refused, not moved', () => {
  expect(() => isoDate('2026-02-30')).toThrow(RangeError);
});

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2026, 12, 1, '2026-12-01'],
  [2023, 2, 29, undefined],
  [2026, 13, 1, undefined],
  [2026, 1, 0, undefined],
  [26, 1, 1, undefined],
])('dayOf(%i, %i, %i) is %s', (year, month, day, expected) => {
  expect(dayOf(year, month, day)).toBe(expected);
});

test('the year and the day of a minute', () => {
  expect(yearOf(isoDate('2026-09-21'))).toBe(2026);
  expect(dayOfMinute('2026-09-21 08:00' as IsoMinute)).toBe('2026-09-21');
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-01-01', 365, '2027-01-01'],
  ['2026-06-15', 0, '2026-06-15'],
  ['1970-01-01', -1, '1969-12-31'],
])('%s and %i days make %s', (date, days, expected) => {
  expect(addDays(isoDate(date), days)).toBe(expected);
});

test.each([
  ['2022-12-27', 2],
  ['2026-02-14', 6],
  ['2026-03-01', 7],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['1900-01-01', 1],
  ['2000-02-29', 2],
])('%s is day %i of the week', (date, expected) => {
  expect(weekday(isoDate(date))).toBe(expected);
});

describe('for every day from 1900 to 2199', () => {
  test('adding days agrees with the platform', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const expected = new Date(Date.parse(date) + days * 86_400_000).toISOString();
        expect(addDays(date, days)).toBe(expected.slice(0, 10));
      }),
    );
  });

  test('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('the weekday agrees with the platform', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekday(date) % 7).toBe(new Date(date).getUTCDay());
      }),
    );
  });

  test('days are ordered as their texts are', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});
