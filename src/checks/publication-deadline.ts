import { dayOfMinute } from '#domain/date.ts';
import { DISCLOSURE_DAYS, publicationDeadline } from '#domain/deadlines.ts';
import type { Problem } from '#domain/problem.ts';
import { OutsideCalendarError, workingDaysBetween } from '#domain/working-days.ts';
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
      // First by counting: a document that came out soon needs no calendar of the next year.
      if (workingDaysBetween(formedOn, publishedOn, portal.calendar) < DISCLOSURE_DAYS) continue;
      const deadline = publicationDeadline(formedOn, portal.calendar);
      if (publishedOn <= deadline) continue;
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
