import type { IsoDate } from './date.ts';
import { lastWorkingDay, type WorkCalendar } from './working-days.ts';

/**
 * Working days in which information that must be published is to be published.
 *
 * Source: 《政府信息公开条例》（国务院令第711号）第二十六条.
 */
export const DISCLOSURE_DAYS = 20;

/**
 * The last day on which information formed or changed on `formedOn` may be published in time.
 *
 * @throws {OutsideCalendarError} When the period reaches a year without a holiday notice: the deadline
 * is then not known yet.
 * @example
 * publicationDeadline(isoDate('2026-09-21'), calendar); // '2026-10-26'
 */
export function publicationDeadline(formedOn: IsoDate, calendar: WorkCalendar): IsoDate {
  return lastWorkingDay(formedOn, DISCLOSURE_DAYS, calendar);
}
