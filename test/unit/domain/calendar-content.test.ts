import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate, isIsoDate, isoDate, weekday } from '#domain/date.ts';
import { formatDocNumber, parseDocNumber } from '#domain/doc-number.ts';
import { holidayDefects } from '#domain/holiday-year.ts';
import { isWorkingDay } from '#domain/working-days.ts';
import { calendar, calendarFiles } from './calendars.ts';

// The package's data, not its functions: those print the day before in western time zones.
const { holidays, workdays } = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json'),
    'utf8',
  ),
) as Record<'holidays' | 'workdays', Record<string, string>>;

/** Days on which the two differ on purpose. */
const DIFFERENCES: readonly string[] = [];

test('the files cover 2013 to 2026 without a gap', () => {
  const years = Array.from({ length: 14 }, (_, index) => 2013 + index);
  expect(calendarFiles.map(({ year }) => year)).toEqual(years);
});

test('every day agrees with chinese-days', () => {
  const different: IsoDate[] = [];
  for (let date = isoDate('2013-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
    const theirs = date in workdays || (weekday(date) <= 5 && !(date in holidays));
    if (theirs !== isWorkingDay(date, calendar)) different.push(date);
  }
  expect(different).toEqual(DIFFERENCES);
});

// 国庆节、中秋节 and the like are one entry of the notice.
const FESTIVALS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

// 国发明电〔2015〕1号: a day off once, for the seventieth anniversary.
const EXTRA: Readonly<Record<number, readonly string[]>> = { 2015: ['抗战胜利纪念日'] };

describe.each(calendarFiles)('$year', (file) => {
  const { year, notice, holidays } = file;

  test('names each festival of the law once', () => {
    const names = holidays.flatMap(({ name }) => name.split('、'));
    expect(names.sort()).toEqual([...FESTIVALS, ...(EXTRA[year] ?? [])].sort());
  });

  test('has no slip of the pen', () => {
    const days = holidays.flatMap(({ from, to, worked = [] }) => [from, to, ...worked]);
    expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
    expect(holidayDefects(file)).toEqual([]);
  });

  test('cites the notice of the State Council', () => {
    expect(notice.title).toBe(`国务院办公厅关于${year}年部分节假日安排的通知`);
    const number = parseDocNumber(notice.docNumber);
    expect(number).toMatchObject({ prefix: '国办发明电', year: year - 1 });
    expect(number && formatDocNumber(number)).toBe(notice.docNumber);
    if (notice.url) expect(notice.url).toMatch(/^https:\/\/www\.gov\.cn\/zhengce\//);
  });

  test('gives the days off that the law counts, net of days worked', () => {
    // 11 statutory days a year, 13 since 2025; weekend days that fall into a holiday come on top, and
    // every weekday taken beyond them is worked off on a weekend.
    const off = holidays.flatMap(({ from, to }) => {
      const days: IsoDate[] = [];
      for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
      return days;
    });
    const weekdaysOff = off.filter((day) => weekday(day) <= 5).length;
    const worked = holidays.flatMap(({ worked = [] }) => worked).length;
    expect({ year, net: weekdaysOff - worked }).toEqual({ year, net: NET[year] });
  });
});

/**
 * Weekdays off less days worked: the statutory days. 2020 gained one weekday and lost one day worked;
 * 2015 had 3 September besides.
 */
const NET: Readonly<Record<number, number>> = {
  2013: 11,
  2014: 11,
  2015: 12,
  2016: 11,
  2017: 11,
  2018: 11,
  2019: 11,
  2020: 13,
  2021: 11,
  2022: 11,
  2023: 11,
  2024: 11,
  2025: 13,
  2026: 13,
};
