import * as z from 'zod';
import type { HolidayYear } from '#domain/holiday-year.ts';
import { isoDate, line, webAddress } from './fields.ts';

/** `calendar/<year>.yaml`: the State Council's holiday notice for a year. */
export const calendarSchema = z.strictObject({
  year: z.int().min(1999).max(2100),
  /** The notice that the dates are taken from. */
  notice: z.strictObject({
    title: line('title', 100),
    docNumber: line('docNumber', 40).optional(),
    publishedOn: isoDate.optional(),
    url: webAddress.optional(),
  }),
  /** How the dates were checked, or a later notice that changed them. */
  source: line('source', 300).optional(),
  holidays: z
    .array(
      z.strictObject({
        name: line('name', 20),
        from: isoDate,
        to: isoDate,
        /** Weekend days worked in exchange. */
        worked: z.array(isoDate).optional(),
      }),
    )
    .min(1),
}) satisfies z.ZodType<HolidayYear>;

export type CalendarData = z.output<typeof calendarSchema>;
