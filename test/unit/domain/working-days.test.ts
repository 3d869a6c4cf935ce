import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/date.ts';
import {
  isWorkingDay,
  lastWorkingDay,
  OutsideCalendarError,
  workCalendar,
  workingDaysBetween,
} from '#domain/working-days.ts';
import { calendar, calendarFiles } from './calendars.ts';

describe('the Spring Festival of 2026: off 15 to 23 February, worked 14 and 28 February', () => {
  test.each([
    ['2026-02-13', true, 'ordinary Friday'],
    ['2026-02-14', true, 'Saturday worked in exchange'],
    ['2026-02-15', false, 'Sunday, first day off'],
    ['2026-02-16', false, 'Monday off'],
    ['2026-02-23', false, 'Monday, last day off'],
    ['2026-02-24', true, 'Tuesday after'],
    ['2026-02-28', true, 'Saturday worked in exchange'],
    ['2026-03-01', false, 'ordinary Sunday'],
    ['2026-03-07', false, 'ordinary Saturday'],
  ])('%s is %s: %s', (date, expected) => {
    expect(isWorkingDay(isoDate(date), calendar)).toBe(expected);
  });
});

describe('the Spring Festival of 2020 was made longer by a later notice', () => {
  test.each([
    ['2020-01-19', true, 'Sunday worked in exchange'],
    ['2020-01-31', false, 'Friday, off by the later notice'],
    ['2020-02-01', false, 'Saturday, worked by the first notice, off by the later'],
    ['2020-02-03', true, 'Monday, back to work'],
  ])('%s is %s: %s', (date, expected) => {
    expect(isWorkingDay(isoDate(date), calendar)).toBe(expected);
  });
});

describe('the end of a year can be in the notice for the next', () => {
  const yearEnd = workCalendar([
    { year: 2018, holidays: [] },
    {
      year: 2019,
      holidays: [
        {
          name: '元旦',
          from: isoDate('2018-12-30'),
          to: isoDate('2019-01-01'),
          worked: [isoDate('2018-12-29')],
        },
      ],
    },
  ]);
  test.each([
    ['2018-12-28', true],
    ['2018-12-29', true],
    ['2018-12-31', false],
    ['2019-01-01', false],
    ['2019-01-02', true],
  ])('%s is %s', (date, expected) => {
    expect(isWorkingDay(isoDate(date), yearEnd)).toBe(expected);
  });

  test('31 December 2022 is a day off of 2023', () => {
    expect(isWorkingDay(isoDate('2022-12-31'), calendar)).toBe(false);
    expect(calendar.off.has(isoDate('2022-12-31'))).toBe(true);
    const only2022 = workCalendar(calendarFiles.filter(({ year }) => year === 2022));
    expect(only2022.off.has(isoDate('2022-12-31'))).toBe(false);
  });

  test('the notice for the next year alone does not make the year before known', () => {
    const only2023 = workCalendar(calendarFiles.filter(({ year }) => year === 2023));
    expect(() => isWorkingDay(isoDate('2022-12-31'), only2023)).toThrow(OutsideCalendarError);
  });
});

test('where two notices name a day, the later year counts, in whatever order they are given', () => {
  const day = isoDate('2021-12-31');
  const years = [
    { year: 2021, holidays: [{ name: '甲', from: day, to: day }] },
    {
      year: 2022,
      holidays: [{ name: '乙', from: addDays(day, 1), to: addDays(day, 1), worked: [day] }],
    },
  ];
  expect(isWorkingDay(day, workCalendar(years))).toBe(true);
  expect(isWorkingDay(day, workCalendar(years.toReversed()))).toBe(true);
});

describe('a year without a holiday notice is refused instead of guessed', () => {
  test.each(['2012-12-31', '2027-01-01', '2027-01-04', '1999-06-01', '2100-06-01'])(
    '%s',
    (date) => {
      const error = new OutsideCalendarError(Number(date.slice(0, 4)));
      expect(() => isWorkingDay(isoDate(date), calendar)).toThrow(error);
    },
  );

  test('also when a period only runs into it', () => {
    let year: number | undefined;
    try {
      lastWorkingDay(isoDate('2026-12-20'), 20, calendar);
    } catch (error) {
      if (error instanceof OutsideCalendarError) year = error.year;
    }
    expect(year).toBe(2027);
  });

  test('also in a gap between known years', () => {
    const gap = workCalendar([
      { year: 2021, holidays: [] },
      { year: 2023, holidays: [] },
    ]);
    expect(() => lastWorkingDay(isoDate('2021-12-30'), 3, gap)).toThrow(
      'No holiday notice for 2022',
    );
  });
});

test.each([
  ['2022-12-27', 20, '2023-01-30'],
  ['2022-12-31', 20, '2023-02-02'],
  ['2026-09-21', 20, '2026-10-26'],
  ['2026-02-05', 20, '2026-03-11'],
  ['2022-12-27', 1, '2022-12-28'],
  ['2022-12-30', 1, '2023-01-03'],
  ['2026-02-13', 1, '2026-02-14'],
  ['2026-02-14', 1, '2026-02-24'],
  ['2023-01-20', 7, '2023-02-03'],
  ['2020-01-23', 1, '2020-02-03'],
  ['2025-09-30', 15, '2025-10-28'],
])('%s and %i working days end on %s', (start, days, expected) => {
  expect(lastWorkingDay(isoDate(start), days, calendar)).toBe(expected);
});

test.each([
  ['2022-12-27', '2022-12-30', 3],
  ['2022-12-27', '2023-01-30', 20],
  ['2022-12-27', '2022-12-27', 0],
  ['2022-12-30', '2022-12-27', 0],
  ['2026-02-13', '2026-02-23', 1],
  ['2022-12-31', '2023-01-02', 0],
])('from %s to %s are working days: %i of them', (start, end, expected) => {
  expect(workingDaysBetween(isoDate(start), isoDate(end), calendar)).toBe(expected);
});

test('counting back the days of a period gives the period', () => {
  fc.assert(
    fc.property(fc.nat(2400), fc.integer({ min: 1, max: 40 }), (offset, days) => {
      const start = addDays(isoDate('2020-01-01'), offset);
      const end = lastWorkingDay(start, days, calendar);
      expect(isWorkingDay(end, calendar)).toBe(true);
      expect(workingDaysBetween(start, end, calendar)).toBe(days);
    }),
  );
});
