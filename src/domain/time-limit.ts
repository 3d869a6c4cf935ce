/** A time limit of an administrative act: an amount of days or months, none at all, or at once. */
export type TimeLimit =
  | { readonly unit: 'workingDay' | 'day' | 'month'; readonly amount: number }
  | { readonly unit: 'none' };

/** Working days in a week without holidays, and days. */
const WEEK = { working: 5, all: 7 };
/** The longest that a month can be: a limit in months is never taken to be shorter than it is. */
const DAYS_IN_MONTH = 31;

/** A limit of no length: what is done on the spot. */
export const AT_ONCE_LIMIT: TimeLimit = { unit: 'workingDay', amount: 0 };

/**
 * The most working days that fit into a limit; nothing when it has no length.
 *
 * Holidays are left out of account: 90日 hold 64 working days, or 65 when they begin on a Sunday or
 * a Monday.
 */
export function workingDaysWithin(limit: TimeLimit): number | undefined {
  switch (limit.unit) {
    case 'none':
      return undefined;
    case 'workingDay':
      return limit.amount;
    case 'day':
      return workingDaysInDays(limit.amount);
    case 'month':
      return workingDaysInDays(limit.amount * DAYS_IN_MONTH);
  }
}

function workingDaysInDays(days: number): number {
  const rest = days % WEEK.all;
  return Math.floor(days / WEEK.all) * WEEK.working + Math.min(rest, WEEK.working);
}

/** Whether a promise in working days certainly cannot be kept within a statutory limit. */
export function exceeds(promised: TimeLimit, statutory: TimeLimit): boolean {
  const most = workingDaysWithin(statutory);
  const days = workingDaysWithin(promised);
  return most !== undefined && days !== undefined && days > most;
}
