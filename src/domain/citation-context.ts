import type { PlacedCitation } from './placed-citation.ts';

/** Words by which a sentence says that a document has ended, or ends it. */
const PAST = /废止|失效|代替|取代|替代|停止执行|不再执行|不再适用|届满|到期/;

/**
 * Whether a sentence rests on the document that it names. One that says that the document was repealed
 * or replaced, or that its term is over, only tells its history. What
 * stands in the title tells nothing.
 */
export function isBasis({ sentence, at, text }: PlacedCitation): boolean {
  return !PAST.test(sentence.slice(0, at)) && !PAST.test(sentence.slice(at + text.length));
}
