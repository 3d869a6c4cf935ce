import { dayOfMinute, type IsoDate } from '#domain/date.ts';
import { DISCLOSURE_DAYS, publicationDeadline } from '#domain/deadlines.ts';
import type { Problem } from '#domain/problem.ts';
import {
  OutsideCalendarError,
  type WorkCalendar,
  workingDaysBetween,
} from '#domain/working-days.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/**
 * Information is public within twenty working days of the day on which it came about.
 *
 * A year without a holiday notice is told once and never guessed.
 *
 * Source: 《政府信息公开条例》（国务院令第711号）第二十六条.
 */
export const checkPublicationDeadline: Check = ({ portal, sources }) => {
  const problems: Problem[] = [];
  const unknown = new Map<number, PortalDocument[]>();
  for (const document of portal.documents) {
    const { createdOn, issuedOn, publishedAt, disclosure } = document.data;
    const formedOn = createdOn ?? issuedOn;
    if (!formedOn || !publishedAt || disclosure !== 'proactive') continue;
    const publishedOn = dayOfMinute(publishedAt);
    try {
      const deadline = knownDeadline(formedOn, publishedOn, portal.calendar);
      if (deadline === undefined || publishedOn <= deadline) continue;
      const finding = portalProblems.late(formedOn, publishedOn, deadline);
      problems.push(problemAt(finding, document.origin, ['publishedAt'], 'warning'));
    } catch (error) {
      if (!(error instanceof OutsideCalendarError)) throw error;
      const { year } = error;
      unknown.set(year, [...(unknown.get(year) ?? []), document]);
    }
  }
  for (const [year, documents] of unknown) {
    const origin = documents.at(-1)?.origin;
    if (!origin || sources.refused.has(`calendar/${year}.yaml`)) continue;
    const finding = portalProblems.calendarMissing(year, documents.length);
    problems.push(problemAt(finding, origin, ['issuedOn'], 'warning'));
  }
  return problems;
};

/**
 * The deadline; nothing when it is not known yet, but the document came out before twenty working days
 * had passed and is in time whatever the next holiday notice says.
 *
 * @throws {OutsideCalendarError} When neither can be told.
 */
function knownDeadline(
  formedOn: IsoDate,
  publishedOn: IsoDate,
  calendar: WorkCalendar,
): IsoDate | undefined {
  try {
    return publicationDeadline(formedOn, calendar);
  } catch (error) {
    if (!(error instanceof OutsideCalendarError)) throw error;
    if (workingDaysBetween(formedOn, publishedOn, calendar) < DISCLOSURE_DAYS) return undefined;
    throw error;
  }
}
