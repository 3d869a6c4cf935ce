import type { IsoDate } from '#domain/date.ts';
import type { Severity } from '#domain/problem.ts';
import type { ListRow } from '#portal/lists.ts';
import type { Agency } from '#portal/portal.ts';

/**
 * How grave it is that a list says otherwise than the power list: a list that was right on the day of
 * its last update has only been overtaken, and a portal must not stop building because a day has
 * passed.
 *
 * @param changedOn The day on which the power list changed; nothing when it always was as it is.
 */
export function overtaken(
  updatedOn: IsoDate | undefined,
  changedOn: IsoDate | undefined,
): Severity {
  const isOvertaken = updatedOn !== undefined && changedOn !== undefined && changedOn > updatedOn;
  return isOvertaken ? 'warning' : 'error';
}

/** The day on which the rows of each agency were last brought up to date. */
export function lastUpdates(rows: readonly ListRow[]): ReadonlyMap<Agency, IsoDate> {
  const days = new Map<Agency, IsoDate>();
  for (const { agency, updatedOn } of rows) {
    const known = days.get(agency);
    if (known === undefined || known < updatedOn) days.set(agency, updatedOn);
  }
  return days;
}
