import { holidayDefects } from '#domain/holiday-year.ts';
import { identifierProblems } from '#strings/problems-identifiers.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/**
 * Holiday years as typed in: the year of the file, no holiday that ends before it begins, no weekday
 * worked in exchange.
 */
export const checkCalendar: Check = ({ sources }) =>
  sources.calendar.flatMap((entry) => {
    const { year, holidays } = entry.data;
    if (entry.file !== `calendar/${year}.yaml`)
      return [problemAt(portalProblems.calendarYear(year, entry.file), entry, ['year'])];
    return holidayDefects(entry.data).map((defect) => {
      const index = holidays.findIndex(({ from }) => from === defect.holiday.from);
      return problemAt(identifierProblems.holiday(defect), entry, ['holidays', index]);
    });
  });
