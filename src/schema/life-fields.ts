import * as z from 'zod';
import { type IsoDate, isIsoDate } from '#domain/date.ts';
import type { Term } from '#domain/term.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { NOT_APPLICABLE, UNLIMITED } from '#strings/vocabulary.ts';
import { findingIssue } from './fields.ts';

/** 有效期: `5年`, or 长期. */
export const term = z.string().transform((value, context): Term => {
  if (value === UNLIMITED) return 'unlimited';
  const years = Number(/^([1-9]\d?)\s?年$/.exec(value)?.[1]);
  if (years >= 1 && years <= 50) return years;
  context.addIssue(findingIssue(lifeProblems.term(value)));
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
