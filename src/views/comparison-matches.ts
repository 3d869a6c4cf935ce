import { type Alignable, align, type Match } from '#domain/comparison-alignment.ts';
import { renameOwnArticles } from '#domain/comparison-references.ts';
import { normaliseForComparison } from '#domain/comparison-text.ts';
import type { Article } from './comparison-articles.ts';

/** An article and its text in the form in which it is compared, a line a paragraph. */
export interface Body {
  readonly article: Article;
  readonly text: string;
}

/** The place before the first article. */
export const HEAD = -1;

/** An article with its folded text. */
export function bodyOf(article: Article): Body {
  return { article, text: article.paragraphs.map(normaliseForComparison).join('\n') };
}

/**
 * Which articles of the old text became which of the new one.
 *
 * What stands before the first article matches whatever it says: a text has one such place.
 */
export function matchesOf(old: readonly Body[], current: readonly Body[]): Match[] {
  const hasPreamble = [old, current].every(([first]) => first?.article.kind === 'preamble');
  const from = hasPreamble ? 1 : 0;
  const rest = align(alignable(old.slice(from)), alignable(current.slice(from)));
  return [
    ...(hasPreamble ? [{ before: 0, after: 0, inOrder: true }] : []),
    ...rest.map(({ before, after, inOrder }) => ({
      before: before + from,
      after: after + from,
      inOrder,
    })),
  ];
}

function alignable(bodies: readonly Body[]): Alignable[] {
  return bodies.map(({ article, text }) => ({ text, group: article.kind }));
}

/** What is only in the old text, by the index of the article of the new text after which it stood. */
export function removedByPlace(
  old: readonly Body[],
  matches: readonly Match[],
): Map<number, Article[]> {
  const matched = new Map(matches.map((match) => [match.before, match]));
  const places = new Map<number, Article[]>();
  let place = HEAD;
  for (const [index, { article }] of old.entries()) {
    const match = matched.get(index);
    if (match?.inOrder) place = match.after;
    else if (!match) places.set(place, [...(places.get(place) ?? []), article]);
  }
  return places;
}

/**
 * Whether two folded texts differ in nothing but references that follow their articles: 第八条 in the
 * old one is 第九条 in the new one because that is what the eighth article became.
 */
export function followsNumbers(
  old: readonly Body[],
  current: readonly Body[],
  matches: readonly Match[],
): (before: string, after: string) => boolean {
  const numbers = new Map<string, string | undefined>();
  for (const { before, after } of matches) {
    const [from, to] = [old[before]?.article, current[after]?.article];
    if (from?.kind !== 'article' || from.number === undefined) continue;
    // Two articles with one number: nobody knows which is meant.
    numbers.set(from.number, numbers.has(from.number) ? undefined : to?.number);
  }
  const renamed = (text: string) =>
    renameOwnArticles(text, (number) => numbers.get(number) ?? `${number}?`);
  const named = (text: string) => renameOwnArticles(text, (number) => number);
  return (before, after) => renamed(before) === named(after);
}
