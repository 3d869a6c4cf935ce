/** A day of the proleptic Gregorian calendar, written `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A minute in China standard time (UTC+08:00, no summer time since 1992), written `YYYY-MM-DD HH:MM`. */
export type IsoMinute = string & { readonly __brand: 'IsoMinute' };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `year` has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days in a month, 1 to 12; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether `text` is `YYYY-MM-DD` and names a day that exists, from the year 1900 on. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether `text` is `YYYY-MM-DD HH:MM` on a day that exists. */
export function isIsoMinute(text: string): text is IsoMinute {
  return /^.{10} ([01]\d|2[0-3]):[0-5]\d$/.test(text) && isIsoDate(text.slice(0, 10));
}

/**
 * @throws {RangeError} When `text` is not a day.
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/**
 * The day of three numbers, or nothing when there is no such day.
 *
 * @example
 * dayOf(2024, 2, 29); // '2024-02-29'
 * dayOf(2023, 2, 29); // undefined
 */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return isIsoDate(text) ? text : undefined;
}

/** The year, as a number. */
export function yearOf(date: IsoDate | IsoMinute): number {
  return Number(date.slice(0, 4));
}

/** The day of a minute. */
export function dayOfMinute(minute: IsoMinute): IsoDate {
  return minute.slice(0, 10) as IsoDate;
}

/** The date `days` days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start);
}

const MILLISECONDS_A_DAY = 86_400_000;
const CHINA_OFFSET = 8 * 3_600_000;

/**
 * The day in China at an instant, in milliseconds since 1970-01-01T00:00Z.
 *
 * @example
 * chinaDay(1_772_380_800_000); // '2026-03-02': 2026-03-01T16:00Z is midnight in China
 */
export function chinaDay(milliseconds: number): IsoDate {
  return fromDayNumber(Math.floor((milliseconds + CHINA_OFFSET) / MILLISECONDS_A_DAY));
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: IsoDate): number {
  // 1970-01-01, day number 0, was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber` (civil_from_days). */
function fromDayNumber(days: number): IsoDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as IsoDate;
}
