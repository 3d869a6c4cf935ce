import { normalise } from './normalise.ts';
import type { SynonymGroup } from './part.ts';

/** A query with another word for a part of it. */
export interface Alternative {
  readonly typed: string;
  /** The other word. */
  readonly used: string;
  readonly label: string;
}

// Each is a search of its own.
const MOST_ALTERNATIVES = 4;

/**
 * The query with synonyms in place of words that stand in it: of several words that overlap, of the
 * longest.
 *
 * @param text The query, folded.
 */
export function alternativesOf(text: string, groups: readonly SynonymGroup[]): Alternative[] {
  const words = groups
    .flatMap(({ label, terms }) =>
      terms.map((term) => ({
        word: normalise(term),
        label,
        others: terms.filter((t) => t !== term),
      })),
    )
    .filter(({ word }) => word !== '' && text.includes(word))
    .sort((a, b) => b.word.length - a.word.length);
  const taken = new Array<boolean>(text.length).fill(false);
  const alternatives: Alternative[] = [];
  for (const { word, label, others } of words) {
    const at = text.indexOf(word);
    if (taken.slice(at, at + word.length).includes(true)) continue;
    taken.fill(true, at, at + word.length);
    for (const used of others) {
      // A document that has the longer word has the shorter one in it, and was found by that.
      if (normalise(used).includes(word)) continue;
      const typed = `${text.slice(0, at)}${used}${text.slice(at + word.length)}`;
      alternatives.push({ typed, used, label });
    }
  }
  return alternatives.slice(0, MOST_ALTERNATIVES);
}
