import { isShortened, likenessOf } from './likeness.ts';
import { contains } from './marks.ts';
import { matterOf } from './matter.ts';
import { normalise } from './normalise.ts';
import type { SearchRecord } from './record.ts';
import type { Word } from './words.ts';

/** What is looked for in a document, and how much each word of it says. */
export interface Wanted {
  /** The whole query, folded. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly weights: readonly number[];
}

const TITLE = 2;
const FIT = 2;
const SUMMARY = 3;
const PASSAGE = 0.8;
const LIKENESS = 3;
// Whoever knows a title but for a word means this document, however old it is.
const SAME = 50;
const LONG_QUERY = 8;
const SHORT_TITLE = 4;

/**
 * How well a document answers a query of several words, from its text: words that stand together, in
 * the title, in the summary, in one passage, say more than words that are spread over it.
 */
export function relevanceOf(record: SearchRecord, wanted: Wanted): number {
  const { text, words, weights } = wanted;
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const shareIn = (folded: string) =>
    words.reduce((sum, word, index) => sum + (weights[index] ?? 0) * partIn(folded, word), 0) / all;
  const title = normalise(record.title);
  const matter = matterOf(title);
  const passages = record.blocks.map((block) => normalise(block.text));
  const summary = normalise(record.summary);
  const likeness = Math.max(likenessOf(text, title), likenessOf(text, matter));
  return (
    TITLE * shareIn(title) +
    FIT * fitOf(matter, wanted) +
    SUMMARY * shareIn(`${title} ${summary}`) +
    PASSAGE * Math.max(0, ...passages.map(shareIn)) +
    LIKENESS * likeness ** 2 +
    (text.length >= LONG_QUERY && isShortened(text, title) ? SAME : 0)
  );
}

/** How much of a word stands in a text: its best form. */
function partIn(folded: string, { forms }: Word): number {
  return forms.find((form) => contains(folded, form.text))?.weight ?? 0;
}

/** How much of a title is what was asked for. */
function fitOf(title: string, { words, weights }: Wanted): number {
  let rest = title;
  for (const [index, { forms }] of words.entries()) {
    if ((weights[index] ?? 0) === 0) continue;
    for (const { text } of forms) rest = rest.replaceAll(text, '');
  }
  return Math.min(1, (title.length - rest.length) / Math.max(SHORT_TITLE, title.length));
}
