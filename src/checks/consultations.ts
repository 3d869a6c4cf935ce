import { daysBetween } from '#domain/date.ts';
import type { Problem } from '#domain/problem.ts';
import { isPublished, type Portal, type PortalDocument, publishedOn } from '#portal/portal.ts';
import { placeOf } from '#portal/references.ts';
import { consultationProblems as problems } from '#strings/problems-consultation.ts';
import { NORMATIVE_TYPE, NOTICE_TYPES } from '#strings/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/** Days that a consultation lasts at least, both ends counted (《优化营商环境条例》第六十二条). */
const SHORTEST = 30;
/** Days after the end within which what became of the comments is to be published. */
const FEEDBACK_DAYS = 60;

/** A 征求意见 has a window that is long enough, and an answer after it. */
export const checkConsultations: Check = ({ portal, asOf }) => {
  const answered = new Set(
    portal.documents
      .filter((document) => isPublished(document, asOf))
      .flatMap(({ data }) => data.feedbackTo ?? []),
  );
  return portal.documents.flatMap((document): Problem[] => {
    const { type, data, origin } = document;
    const lenient = data.imported ? 'warning' : 'error';
    const window = data.consultation;
    const found = feedbackProblems(document, portal);
    if (!window) {
      if (type === 'consultation')
        found.push(problemAt(problems.windowMissing(), origin, ['type'], lenient));
      return found;
    }
    if (type !== 'consultation') {
      const name = type === 'normative' ? NORMATIVE_TYPE : NOTICE_TYPES[type];
      found.push(problemAt(problems.notAConsultation(name), origin, ['consultation']));
    }
    const { opensOn, closesOn, reason } = window;
    const days = daysBetween(opensOn, closesOn) + 1;
    if (days > 0 && days < SHORTEST && reason === undefined) {
      const finding = problems.tooShort(opensOn, closesOn, days);
      found.push(problemAt(finding, origin, ['consultation', 'closesOn'], lenient));
    }
    const published = publishedOn(document);
    const left = published ? Math.max(0, daysBetween(published, closesOn) + 1) : days;
    if (published && left < SHORTEST && days >= SHORTEST && reason === undefined) {
      const finding = problems.publishedLate(published, opensOn, closesOn, left);
      found.push(problemAt(finding, origin, ['consultation', 'opensOn'], 'warning'));
    }
    const since = daysBetween(closesOn, asOf);
    if (since > FEEDBACK_DAYS && !answered.has(data.indexNumber)) {
      // A portal must not stop building because a day has passed.
      const finding = problems.feedbackMissing(closesOn, since);
      found.push(problemAt(finding, origin, ['consultation', 'closesOn'], 'warning'));
    }
    return found;
  });
};

function feedbackProblems(document: PortalDocument, portal: Portal): Problem[] {
  const { data, origin } = document;
  const numbers = data.feedbackTo ?? [];
  return numbers.flatMap((number, index) => {
    const path = ['feedbackTo', index];
    const target = portal.byIndexNumber.get(number);
    // That it names itself is told elsewhere.
    if (!target || number === data.indexNumber) return [];
    const window = target.data.consultation;
    if (!window) return [problemAt(problems.feedbackNotConsultation(number), origin, path)];
    const published = publishedOn(document);
    if (!published || published >= window.closesOn) return [];
    const place = placeOf(target, 'consultation');
    return [problemAt(problems.feedbackFirst(published, window.closesOn, place), origin, path)];
  });
}
