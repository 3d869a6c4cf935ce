import * as z from 'zod';
import { type IsoDate, isIsoDate } from '#domain/date.ts';
import type { Term } from '#domain/term.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import { NOT_APPLICABLE, UNLIMITED } from '#strings/vocabulary.ts';
import { findingIssue } from './fields.ts';

const years = z.string().transform((value, context): Term => {
  if (value === UNLIMITED) return 'unlimited';
  const count = Number(/^([1-9]\d?)\s?年$/.exec(value)?.[1]);
  if (count >= 1 && count <= 50) return count;
  context.addIssue(findingIssue(lifeProblems.term(value)));
  return z.NEVER;
});

/** 有效期: `5年`, or 长期. A bare `5` is told that 年 is missing, and not that it wants quotes. */
export const term = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  years,
);

/** The last day in force; a clerk may write there that there is none. */
export const lastDay = z.string().transform((value, context): IsoDate => {
  if (isIsoDate(value)) return value;
  const isEndless = /长期|永久|无期限|无固定期限/.test(value);
  const finding = isEndless ? lifeProblems.noLastDay(value) : schemaProblems.notADay(value);
  context.addIssue(findingIssue(finding));
  return z.NEVER;
});

/** The day of a stage, or nothing for one that the document need not pass. */
export const stage = z.string().transform((value, context): IsoDate | 'notApplicable' => {
  if (value === NOT_APPLICABLE) return 'notApplicable';
  if (isIsoDate(value)) return value;
  context.addIssue(findingIssue(lifeProblems.stage(value)));
  return z.NEVER;
});

/** An article as texts name it: 第十二条, 第八条之一. */
export const articleName = z.string().superRefine((value, context) => {
  if (!/^第[〇零一二三四五六七八九十百\d]+条(之[一二三四五六七八九十]+)?$/.test(value)) {
    context.addIssue(findingIssue(lifeProblems.articleName(value)));
  }
});
