import { type Article, articlesOf, type ComparedBlock } from './comparison-articles.ts';
import {
  type Body,
  bodyOf,
  followsNumbers,
  HEAD,
  matchesOf,
  removedByPlace,
} from './comparison-matches.ts';
import { compareParagraphs, type Piece, wholeParagraphs } from './comparison-words.ts';

/** One version of an article in a row. */
export interface ComparedArticle {
  readonly label: string;
  readonly anchor: string | undefined;
  /** Its paragraphs as written, without the label. */
  readonly pieces: readonly (readonly Piece[])[];
}

/**
 * An article in both versions.
 *
 * - `same`: nothing changed but width, blanks and kinds of brackets.
 * - `renumbered`: its number changed, or the numbers of articles to which it refers; no words did.
 * - `moved`: the same words in another place.
 * - `changed`, `added`, `removed`.
 */
export interface ComparedRow {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'renumbered' | 'moved';
  readonly part: Article['kind'];
  readonly before?: ComparedArticle;
  readonly after?: ComparedArticle;
}

/** How many rows there are of each kind. */
export type ComparisonCounts = Readonly<
  Record<'changed' | 'added' | 'removed' | 'renumbered' | 'moved', number>
>;

/** Two versions of a text, article by article. */
export interface Comparison {
  /** In the order of the new text; what was removed stands where it was. */
  readonly rows: readonly ComparedRow[];
  readonly counts: ComparisonCounts;
}

/**
 * Compare two versions of a text by articles, and changed articles by words.
 *
 * Articles are matched by what they say and not by their numbers, so that one put in between makes
 * the later ones renumbered and not changed.
 */
export function compareTexts(
  before: readonly ComparedBlock[],
  after: readonly ComparedBlock[],
): Comparison {
  const [old, current] = [articlesOf(before).map(bodyOf), articlesOf(after).map(bodyOf)] as const;
  const matches = matchesOf(old, current);
  const follows = followsNumbers(old, current, matches);
  const matched = new Map(matches.map((match) => [match.after, match]));
  const removed = removedByPlace(old, matches);
  const removedAfter = (index: number) => (removed.get(index) ?? []).map(removedRow);
  const rows = current.flatMap((one, index) => {
    const match = matched.get(index);
    const other = match && old[match.before];
    const row = other ? matchedRow(other, one, match.inOrder, follows) : addedRow(one.article);
    return [row, ...removedAfter(index)];
  });
  return countedRows([...removedAfter(HEAD), ...rows]);
}

function removedRow(article: Article): ComparedRow {
  const pieces = wholeParagraphs(article.paragraphs, 'removed');
  return { kind: 'removed', part: article.kind, before: compared(article, pieces) };
}

function addedRow(article: Article): ComparedRow {
  const pieces = wholeParagraphs(article.paragraphs, 'added');
  return { kind: 'added', part: article.kind, after: compared(article, pieces) };
}

function matchedRow(
  { article: before, text }: Body,
  { article: after, text: textAfter }: Body,
  inOrder: boolean,
  follows: (before: string, after: string) => boolean,
): ComparedRow {
  const pieces = compareParagraphs(before.paragraphs, after.paragraphs);
  return {
    kind: kindOf(),
    part: after.kind,
    before: compared(before, pieces.before),
    after: compared(after, pieces.after),
  };

  function kindOf(): ComparedRow['kind'] {
    if (text !== textAfter && !follows(text, textAfter)) return 'changed';
    if (!inOrder) return 'moved';
    return text === textAfter && before.number === after.number ? 'same' : 'renumbered';
  }
}

function compared(
  { label, anchor }: Article,
  pieces: readonly (readonly Piece[])[],
): ComparedArticle {
  return { label, anchor, pieces };
}

function countedRows(rows: readonly ComparedRow[]): Comparison {
  const counts = { changed: 0, added: 0, removed: 0, renumbered: 0, moved: 0 };
  for (const { kind } of rows) if (kind !== 'same') counts[kind] += 1;
  return { rows, counts };
}
