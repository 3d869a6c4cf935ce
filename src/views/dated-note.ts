import type { IsoDate } from '#domain/date.ts';
import { BEGINNING } from '#domain/validity.ts';
import type { Sentence } from '#strings/document-life.ts';
import type { Link } from './frame.ts';

/** A sentence with links in it. */
export type Words = Sentence<Link>;

/**
 * What a page says from a day on, until the next note begins. The first one of a page is that of the
 * build's day; the reader's browser moves on to later ones. One without sentences says nothing.
 */
export interface DatedNote {
  readonly from: IsoDate;
  readonly sentences: readonly Words[];
}

/**
 * The notes from `asOf` on: what is said on that day, and on each of the `days` on which something
 * else is to be said. Nothing when there is never anything to say.
 */
export function datedNotes(
  days: readonly IsoDate[],
  asOf: IsoDate,
  sentencesOn: (day: IsoDate) => readonly Words[],
): readonly DatedNote[] {
  const sorted = [...new Set([BEGINNING, ...days])].sort();
  const first = sorted.findLast((day) => day <= asOf) ?? BEGINNING;
  const notes: DatedNote[] = [];
  let said: string | undefined;
  for (const from of sorted.filter((day) => first <= day)) {
    const sentences = sentencesOn(from === first ? asOf : from);
    const text = JSON.stringify(sentences);
    if (text !== said) notes.push({ from, sentences });
    said = text;
  }
  return notes.some(({ sentences }) => sentences.length > 0) ? notes : [];
}
