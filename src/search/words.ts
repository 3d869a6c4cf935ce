import { QUESTION_WORDS } from '#strings/search-words.ts';
import { normalise } from './normalise.ts';
import type { SynonymGroup } from './part.ts';
import { isHan } from './units.ts';

/** A word of a query, and what stands for it in documents. */
export interface Word {
  /** As typed, folded. */
  readonly text: string;
  readonly forms: readonly Form[];
}

interface Form {
  readonly text: string;
  /** How much of the word it is: 1 for the word and its synonyms, less for what is only near. */
  readonly weight: number;
}

// A word of so many characters most likely has another in it: 教师资格 in 教师资格证.
const LONG = 3;
const PART = 0.6;
const NEAR = 0.75;
const CLOSE = 0.95;
const STOP: ReadonlySet<string> = new Set(QUESTION_WORDS);
const QUESTION = new RegExp(QUESTION_WORDS.filter((word) => word.length > 1).join('|'), 'gu');

/**
 * The words of a query that say what is asked for, as a reader's browser cuts them, without those
 * that only make it a question. Terms of the groups are words, whatever the browser thinks of them.
 *
 * @param text Folded.
 */
export function wordsOf(text: string, groups: readonly SynonymGroup[]): Word[] {
  const folded = groups.map((group) => ({ ...group, terms: group.terms.map(normalise) }));
  const exact = new Set(folded.filter(({ near }) => !near).flatMap(({ terms }) => terms));
  const known = folded
    .flatMap(({ terms }) => terms)
    .filter((term) => term.length > 1 && text.includes(term))
    .sort((a, b) => b.length - a.length);
  const words: string[] = [];
  let free = text;
  let rest = text;
  for (const term of new Set(known)) {
    if (!free.includes(term)) continue;
    words.push(term);
    free = free.replaceAll(term, ' ');
    // What is only near to a long term may miss what its own words would find.
    if (exact.has(term) || term.length === 2) rest = rest.replaceAll(term, ' ');
  }
  words.push(...cut(rest.replaceAll(QUESTION, ' ')));
  const ordered = [...new Set(words)].sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const chosen = ordered.length > 0 ? ordered : cut(text);
  return (chosen.length > 0 ? chosen : [text]).map((word) => ({
    text: word,
    forms: formsOf(word, folded),
  }));
}

function formsOf(word: string, groups: readonly SynonymGroup[]): Form[] {
  const weights = new Map([[word, 1]]);
  for (const { terms, near } of groups) {
    if (!terms.includes(word)) continue;
    for (const term of terms) {
      weights.set(term, Math.max(weights.get(term) ?? 0, near ? NEAR : CLOSE));
    }
  }
  const characters = Array.from(word);
  if (characters.length >= LONG) {
    for (const part of [characters.slice(0, -1), characters.slice(1)]) {
      weights.set(part.join(''), Math.max(weights.get(part.join('')) ?? 0, PART));
    }
  }
  return Array.from(weights, ([text, weight]) => ({ text, weight })).sort(
    (a, b) => b.weight - a.weight,
  );
}

/** Words, without stop words; characters that are words by themselves are one when they stand together. */
function cut(text: string): string[] {
  const words: string[] = [];
  let singles = '';
  const flush = () => {
    if (Array.from(singles).length > 1) words.push(singles);
    singles = '';
  };
  for (const segment of segmentsOf(text)) {
    if (STOP.has(segment) || segment.trim() === '') flush();
    else if (isHan(segment)) singles += segment;
    else {
      flush();
      // A letter or a digit by itself is in every other text.
      if (segment.length > 1) words.push(segment);
    }
  }
  flush();
  return words;
}

function segmentsOf(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return text.split(' ');
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
