import * as z from 'zod';
import { PAGE_SECTIONS } from '#strings/vocabulary.ts';
import { isoDate, line, paragraph, wordOf } from './fields.ts';

/** A standing page: `pages/<id>.md` or `pages/<folder>/<id>.md`. */
export const pageSchema = z.strictObject({
  title: line('title', 100),
  section: wordOf('section', PAGE_SECTIONS),
  description: paragraph('description', 200),
  /** The agency that keeps the page: the name of a file in `agencies/`. */
  agency: line('agency', 64).optional(),
  updatedOn: isoDate,
  order: z.int().min(0).optional(),
});

export type PageData = z.output<typeof pageSchema>;
