import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { DISCLOSURE_DAYS, publicationDeadline } from '#domain/deadlines.ts';
import { OutsideCalendarError } from '#domain/working-days.ts';
import { calendar } from './calendars.ts';

test('information is published within twenty working days', () => {
  expect(DISCLOSURE_DAYS).toBe(20);
});

test.each([
  ['2022-12-27', '2023-01-30', 'New Year, Spring Festival and two Saturdays worked'],
  ['2022-12-31', '2023-02-02', 'formed on a day off of the next year'],
  ['2026-09-21', '2026-10-26', 'Mid-Autumn and National Day'],
  ['2026-03-02', '2026-03-30', 'four ordinary weeks'],
  ['2020-01-20', '2020-02-25', 'the longer Spring Festival of 2020'],
])('formed on %s, public by %s: %s', (formedOn, expected) => {
  expect(publicationDeadline(isoDate(formedOn), calendar)).toBe(expected);
});

test('the deadline is not known while the next holiday notice is not', () => {
  expect(publicationDeadline(isoDate('2026-12-03'), calendar)).toBe('2026-12-31');
  expect(() => publicationDeadline(isoDate('2026-12-04'), calendar)).toThrow(OutsideCalendarError);
});
