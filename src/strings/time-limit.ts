import type { TimeLimit } from '#domain/time-limit.ts';
import { AT_ONCE, NO_LIMIT } from './vocabulary-powers.ts';

/** The units of time limits, as they are written behind a number. */
export const LIMIT_UNITS = { workingDay: '个工作日', day: '日', month: '个月' } as const;

/** A time limit as clerks write it and readers see it: 20个工作日. */
export function limitText(limit: TimeLimit): string {
  if (limit.unit === 'none') return NO_LIMIT;
  return limit.amount === 0 ? AT_ONCE : `${limit.amount}${LIMIT_UNITS[limit.unit]}`;
}
