import { addDays, type IsoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { consultationText } from '#strings/document-life.ts';
import { type DatedNote, datedNotes, type Words } from './dated-note.ts';
import { titleLink } from './document-links.ts';
import type { DocumentTies } from './document-ties.ts';

/**
 * The head of a consultation: whether comments are taken on the day, why for so short a time, and what
 * became of them. On the notice that says the last it leads back.
 *
 * Source: 《重大行政决策程序暂行条例》第十五条, 《优化营商环境条例》第六十二条: at least thirty days, or the
 * reason; the feedback is published.
 */
export function consultationNotes(
  document: PortalDocument,
  { ties, asOf }: { ties: DocumentTies; asOf: IsoDate },
): readonly DatedNote[] {
  const { data } = document;
  const answers = ties.feedbackTo(document).map(titleLink);
  const back: Words[] = answers.length > 0 ? [consultationText.answers(answers)] : [];
  const window = data.consultation;
  if (!window) return datedNotes([], asOf, () => back);

  const { opensOn, closesOn, reason } = window;
  const feedback = ties.feedbackOn(document).map(titleLink);
  return datedNotes([opensOn, addDays(closesOn, 1)], asOf, (day) => [
    ...stateOn(day, opensOn, closesOn),
    ...(reason === undefined ? [] : [consultationText.reason(reason)]),
    ...(feedback.length > 0 ? [consultationText.feedback(feedback)] : []),
    ...(feedback.length === 0 && closesOn < day ? [consultationText.noFeedback()] : []),
    ...back,
  ]);
}

function stateOn(day: IsoDate, opensOn: IsoDate, closesOn: IsoDate): Words[] {
  if (day < opensOn) return [consultationText.before(opensOn, closesOn)];
  return [day <= closesOn ? consultationText.open(closesOn) : consultationText.closed(closesOn)];
}
