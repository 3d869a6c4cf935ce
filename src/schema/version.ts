import * as z from 'zod';
import { isoDate, line } from './fields.ts';

/** Front matter of a text in `versions/`: a document as it reads from a day on. */
export const versionSchema = z.strictObject({
  /** 发文字号 or 索引号 of the document whose text it is. */
  document: line('document', 60),
  /** The first day of the text: the day on which an amendment of the document takes effect. */
  from: isoDate,
});

export type VersionData = z.output<typeof versionSchema>;
