import * as z from 'zod';
import { AT_ONCE_LIMIT, type TimeLimit } from '#domain/time-limit.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { LIMIT_UNITS, limitText } from '#strings/time-limit.ts';
import { AT_ONCE, NO_LIMIT } from '#strings/vocabulary-powers.ts';
import { findingIssue } from './fields.ts';

const LIMIT = /^(\d{1,4}(?:\.5)?)(个工作日|日|个月)$/;
const UNITS = new Map<string, string>(
  Object.entries(LIMIT_UNITS).map(([unit, word]) => [word, unit]),
);

/** A time limit as clerks write it: `20个工作日`, `90日`, `3个月`, `即时`, `无规定`. */
export const timeLimit = z.string().transform((text, context): TimeLimit => {
  if (text === AT_ONCE) return AT_ONCE_LIMIT;
  if (text === NO_LIMIT) return { unit: 'none' };
  const [, amount, word = ''] = LIMIT.exec(text) ?? [];
  const unit = UNITS.get(word) as 'workingDay' | 'day' | 'month' | undefined;
  if (unit && Number(amount) > 0) return { unit, amount: Number(amount) };
  context.addIssue(findingIssue(powerProblems.limitUnreadable(text)));
  return z.NEVER;
});

/** A limit that an agency promises: in working days, or at once. */
export const promisedLimit = timeLimit.superRefine((limit, context) => {
  if (limit.unit === 'workingDay') return;
  context.addIssue(findingIssue(powerProblems.promiseInDays(limitText(limit))));
});
