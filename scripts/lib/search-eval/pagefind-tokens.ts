import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';
import { isHan, pairTerm, unitsOf } from '#search/units.ts';
import { linesOf } from './texts.ts';

// Takes a position in the index without being a word, so that no row runs on into the next line.
const BETWEEN_LINES = ' 。 ';
// In the place of punctuation, a letter that no text has.
const APART = 'ъ';
// Every further token may cost a reader one more file.
const LONGEST_ROW = 8;

/**
 * The tokens of a folded text, in a row: every two neighbouring units.
 *
 * @example
 * rowOf('行政 2022年'); // '行政 政ъ2022 2022年'
 */
export function rowOf(folded: string): string {
  return pairsOf(folded).join(' ');
}

/**
 * What the index is fed with of a record: the rows of its lines, and at the end units that can be asked
 * for alone, which are numbers, words and the characters of the title.
 */
export function contentOf(record: SearchRecord): string {
  const [title = '', ...lines] = linesOf(record).map(normalise);
  const words = lines.flatMap(unitsOf).filter(({ text }) => !isHan(text));
  const units = new Set([...unitsOf(title), ...words].map(({ text }) => text));
  const parts = [...[title, ...lines].map(rowOf), ...units];
  return parts.filter((part) => part !== '').join(BETWEEN_LINES);
}

/**
 * What to ask the index for, in its own syntax; what answers all of it answers the query. Tokens in
 * quotation marks are found whole and in a row; a single character is the beginning of a token.
 *
 * @example
 * searchesOf('依法行政'); // ['"依法 法行 行政"']
 */
export function searchesOf(typed: string): string[] {
  const folded = normalise(typed);
  if (isHan(folded)) return [folded];
  const pairs = pairsOf(folded);
  if (pairs.length === 0) return [`"${folded}"`];
  const length = Math.ceil(pairs.length / Math.ceil(pairs.length / LONGEST_ROW));
  return pairs.flatMap((_, at) =>
    at % length === 0 ? `"${pairs.slice(at, at + length).join(' ')}"` : [],
  );
}

function pairsOf(folded: string): string[] {
  const units = unitsOf(folded);
  const pairs = units.slice(1).map((unit, at) => pairTerm(units[at]?.text ?? '', unit));
  return pairs.map((pair) => pair.replace(' ', APART));
}
