import { dayOfMinute } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/** The order of the dates of one document. */
export const checkDates: Check = ({ portal, asOf }) =>
  portal.documents.flatMap(({ data, origin }) => {
    const problems: Problem[] = [];
    const { issuedOn, publishedAt, effectiveFrom, effectiveUntil, repealedOn } = data;
    if (issuedOn && publishedAt && dayOfMinute(publishedAt) < issuedOn) {
      problems.push(
        problemAt(portalProblems.published(issuedOn, publishedAt), origin, ['publishedAt']),
      );
    }
    if (effectiveFrom && effectiveUntil && effectiveUntil < effectiveFrom) {
      const finding = portalProblems.expiresFirst(effectiveFrom, effectiveUntil);
      problems.push(problemAt(finding, origin, ['effectiveUntil']));
    }
    if (issuedOn && repealedOn && repealedOn < issuedOn) {
      problems.push(
        problemAt(portalProblems.repealedFirst(issuedOn, repealedOn), origin, ['repealedOn']),
      );
    }
    if (issuedOn && effectiveFrom && effectiveFrom < issuedOn) {
      const finding = portalProblems.effectiveFirst(issuedOn, effectiveFrom);
      problems.push(problemAt(finding, origin, ['effectiveFrom'], 'warning'));
    }
    const { opensOn, closesOn } = data.consultation ?? {};
    if (opensOn && closesOn && closesOn < opensOn) {
      const finding = portalProblems.consultationEndsFirst(opensOn, closesOn);
      problems.push(problemAt(finding, origin, ['consultation', 'closesOn']));
    }
    if (publishedAt && dayOfMinute(publishedAt) > asOf) {
      const finding = portalProblems.scheduled(publishedAt, asOf);
      problems.push(problemAt(finding, origin, ['publishedAt'], 'warning'));
    }
    return problems;
  });
