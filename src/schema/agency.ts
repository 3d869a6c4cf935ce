import * as z from 'zod';
import { isUscc, usccCheckDigit } from '#domain/uscc.ts';
import { identifierProblems } from '#strings/problems-identifiers.ts';
import { AGENCY_KINDS } from '#strings/vocabulary.ts';
import { findingIssue, line, paragraph, webAddress, wordOf } from './fields.ts';

/** 统一社会信用代码, with a right check digit (GB 32100—2015). */
export const uscc = z.string().superRefine((code, context) => {
  if (isUscc(code)) return;
  const digit = usccCheckDigit(code.slice(0, 17));
  context.addIssue(findingIssue(identifierProblems.usccInvalid(code, digit)));
});

const division = z.strictObject({
  name: line('name', 60),
  phone: line('phone', 40).optional(),
  duties: paragraph('functions').optional(),
});

/** One agency: `agencies/<id>.yaml`. Article 20 (2) of the 条例 names what must be public of it. */
export const agencySchema = z.strictObject({
  name: line('name', 60),
  shortName: line('shortName', 30).optional(),
  /** Other names under which it signs. */
  aliases: z.array(line('aliases', 60)).optional(),
  kind: wordOf('kind', AGENCY_KINDS),
  /** 机关代字 of its document numbers, such as 青政办发. */
  docPrefixes: z.array(line('docPrefixes', 20)).optional(),
  uscc: uscc.optional(),
  address: line('address', 120),
  hours: line('hours', 120),
  phone: line('phone', 60),
  fax: line('fax', 60).optional(),
  email: line('email', 80).optional(),
  website: webAddress.optional(),
  /** 负责人: name and post. */
  head: line('head', 60),
  functions: z.array(paragraph('functions')).min(1),
  divisions: z.array(division).optional(),
  /** Place among the agencies of its kind; then by id. */
  order: z.int().min(0).optional(),
});

export type AgencyData = z.output<typeof agencySchema>;
