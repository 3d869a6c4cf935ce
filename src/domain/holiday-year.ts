import { daysBetween, type IsoDate, weekday, yearOf } from './date.ts';

/** One holiday of a State Council notice. */
export interface Holiday {
  readonly name: string;
  /** The first day off. */
  readonly from: IsoDate;
  /** The last day off. */
  readonly to: IsoDate;
  /** Saturdays and Sundays worked in exchange. */
  readonly worked?: readonly IsoDate[] | undefined;
}

/** What the notice for one year says. A holiday round New Year's Day may begin in the year before. */
export interface HolidayYear {
  readonly year: number;
  readonly holidays: readonly Holiday[];
}

/** A slip of the pen in a holiday year, with the day or days that show it. */
export type HolidayDefect<H extends Holiday = Holiday> =
  | { readonly defect: 'endsBeforeStart'; readonly holiday: H }
  | { readonly defect: 'tooLong'; readonly holiday: H; readonly days: number }
  | { readonly defect: 'otherYear'; readonly holiday: H; readonly date: IsoDate }
  | { readonly defect: 'workedOnWeekday'; readonly holiday: H; readonly date: IsoDate }
  | { readonly defect: 'workedWhileOff'; readonly holiday: H; readonly date: IsoDate };

// The longest so far is the Spring Festival of 2020, ten days.
const LONGEST = 12;

/** What cannot be right in a holiday year as typed in: a check of form, not of fact. */
export function holidayDefects<H extends Holiday>({
  year,
  holidays,
}: {
  readonly year: number;
  readonly holidays: readonly H[];
}): HolidayDefect<H>[] {
  const defects: HolidayDefect<H>[] = [];
  for (const holiday of holidays) {
    const { from, to, worked = [] } = holiday;
    const days = daysBetween(from, to) + 1;
    if (days < 1) defects.push({ defect: 'endsBeforeStart', holiday });
    if (days > LONGEST) defects.push({ defect: 'tooLong', holiday, days });
    for (const date of [from, to, ...worked]) {
      if (!belongsTo(date, year)) defects.push({ defect: 'otherYear', holiday, date });
    }
    for (const date of worked) {
      if (weekday(date) <= 5) defects.push({ defect: 'workedOnWeekday', holiday, date });
      if (holidays.some((other) => other.from <= date && date <= other.to)) {
        defects.push({ defect: 'workedWhileOff', holiday, date });
      }
    }
  }
  return defects;
}

/** New Year's Day can reach back into the last week of December: 2022-12-31 is in the notice for 2023. */
function belongsTo(date: IsoDate, year: number): boolean {
  return yearOf(date) === year || (yearOf(date) === year - 1 && date.slice(5) >= '12-24');
}
