import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { HolidayYear } from '#domain/holiday-year.ts';
import { workCalendar } from '#domain/working-days.ts';

const folder = new URL('../../../content/calendar/', import.meta.url);

/** A calendar file as a clerk writes it. */
export interface CalendarFile extends HolidayYear {
  readonly notice: { readonly title: string; readonly docNumber: string; readonly url?: string };
}

/** Every file of `content/calendar`, by year. */
export const calendarFiles: readonly CalendarFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as CalendarFile);

export const calendar = workCalendar(calendarFiles);
