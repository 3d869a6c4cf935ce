import { addDays, type IsoDate, weekday, yearOf } from './date.ts';
import type { HolidayYear } from './holiday-year.ts';

/** The days off and the days worked in exchange of all years whose holiday notice is known. */
export interface WorkCalendar {
  /** The years that are covered, each from 1 January to 31 December. */
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<IsoDate>;
  readonly worked: ReadonlySet<IsoDate>;
}

/** No holiday notice is known for a year that the calculation needs. */
export class OutsideCalendarError extends Error {
  override readonly name = 'OutsideCalendarError';
  readonly year: number;

  constructor(year: number) {
    super(`No holiday notice for ${year}`);
    this.year = year;
  }
}

/**
 * One calendar out of the holiday notices of several years.
 *
 * The notice of a year can also name days of the last week before it: 31 December 2022 is in the
 * notice for 2023. Where two notices name the same day, the later year's counts.
 */
export function workCalendar(years: readonly HolidayYear[]): WorkCalendar {
  const off = new Set<IsoDate>();
  const worked = new Set<IsoDate>();
  for (const { holidays } of [...years].sort((a, b) => a.year - b.year)) {
    for (const holiday of holidays) {
      for (let date = holiday.from; date <= holiday.to; date = addDays(date, 1)) {
        off.add(date);
        worked.delete(date);
      }
    }
    for (const date of holidays.flatMap((holiday) => holiday.worked ?? [])) {
      worked.add(date);
      off.delete(date);
    }
  }
  return { years: new Set(years.map(({ year }) => year)), off, worked };
}

/**
 * Whether offices work on the day: Monday to Friday that is not off, or a day worked in exchange.
 *
 * @throws {OutsideCalendarError} When the day's year has no holiday notice.
 */
export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  const year = yearOf(date);
  if (!calendar.years.has(year)) throw new OutsideCalendarError(year);
  return calendar.worked.has(date) || (weekday(date) <= 5 && !calendar.off.has(date));
}

/**
 * The last day of a period of `days` working days that is set off by an event on `start`.
 *
 * The day of the event does not count; the period starts on the next day
 * (《民法典》第二百零一条第一款).
 *
 * @param days Working days, a whole number of at least 1.
 * @throws {OutsideCalendarError} When the period runs past the published holiday notices.
 * @example
 * // 27 December 2022 and the Spring Festival of 2023 in between.
 * lastWorkingDay(isoDate('2022-12-27'), 20, calendar); // '2023-01-30'
 */
export function lastWorkingDay(start: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  let date = start;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/**
 * How many working days of a period set off on `start` have begun by `end`; 0 when `end` is not later.
 *
 * @throws {OutsideCalendarError}
 * @example
 * // Formed on Tuesday 27, published on Friday 30 December 2022: on the third working day.
 * workingDaysBetween(isoDate('2022-12-27'), isoDate('2022-12-30'), calendar); // 3
 */
export function workingDaysBetween(start: IsoDate, end: IsoDate, calendar: WorkCalendar): number {
  let days = 0;
  for (let date = addDays(start, 1); date <= end; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) days += 1;
  }
  return days;
}
