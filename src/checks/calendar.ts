import { holidayDefects } from '#domain/holiday-year.ts';
import { identifierProblems } from '#strings/problems-identifiers.ts';
import { type Check, problemAt } from './check.ts';

/** Holiday years as typed in: no holiday that ends before it begins, no weekday worked in exchange. */
export const checkCalendar: Check = ({ sources }) =>
  sources.calendar.flatMap((entry) =>
    holidayDefects(entry.data).map((defect) => {
      const index = entry.data.holidays.findIndex(({ from }) => from === defect.holiday.from);
      return problemAt(identifierProblems.holiday(defect), entry, ['holidays', index]);
    }),
  );
