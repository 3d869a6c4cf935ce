import type { IsoDate } from '#domain/date.ts';
import { type Part, partsOf, type Range } from '#search/marks.ts';
import { fold, normalise, originalRange } from '#search/normalise.ts';
import { powerText } from '#strings/powers.ts';
import { type FilterPower, faceOn, namesOf } from './power-filter-powers.ts';

/** Where else than in its name a power has a word: the fact, cut short around the word. */
export interface Reason {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** A text of that length is shown whole; of a longer one, what stands before and after the first word. */
const WHOLE = 50;
const BEFORE = 12;
const AFTER = 36;
const MORE = '…';
const { where } = powerText.filter;

/**
 * A text cut up so that every place of the words is a part of its own. A word may be a part of a
 * longer run of digits, as readers type codes.
 *
 * @param words Folded.
 */
export function markedWords(text: string, words: readonly string[]): Part[] {
  return partsOf(text, rangesOf(text, words));
}

/** The part of a long text that stands around the first place of the words, marked. */
export function excerpt(text: string, words: readonly string[]): Part[] {
  const ranges = rangesOf(text, words);
  const [first] = ranges;
  if (!first || text.length <= WHOLE) return partsOf(text, ranges);
  const start = first.start <= BEFORE + MORE.length ? 0 : first.start - BEFORE;
  const end = first.end + AFTER + MORE.length >= text.length ? text.length : first.end + AFTER;
  const inside = ranges
    .filter((range) => range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  const parts = partsOf(text.slice(start, end), inside);
  if (start > 0) parts.unshift({ text: MORE, marked: false });
  if (end < text.length) parts.push({ text: MORE, marked: false });
  return parts;
}

/**
 * Why a power is among those that were found, as far as its name does not tell: for each word that
 * neither its name nor its main item has on that day, the first fact that has it.
 */
export function reasonsFor(
  power: FilterPower,
  words: readonly string[],
  day: IsoDate,
  duties: string | undefined,
): Reason[] {
  const shown = normalise(namesOf(faceOn(power, day)).join('\n'));
  let missing = words.filter((word) => !shown.includes(word));
  const reasons: Reason[] = [];
  for (const [label, text] of factsOf(power, duties)) {
    if (missing.length === 0) break;
    const folded = normalise(text);
    const found = missing.filter((word) => folded.includes(word));
    if (found.length === 0) continue;
    missing = missing.filter((word) => !found.includes(word));
    reasons.push({ label, parts: excerpt(text, found) });
  }
  return reasons;
}

/** What is not shown of a power in a list, by what it is called; lazily, for duties are long. */
function* factsOf(
  { code, bases, last, was }: FilterPower,
  duties: string | undefined,
): Generator<readonly [string, string]> {
  const faces = [last, ...was.map(([, face]) => face)];
  for (const name of faces.flatMap(namesOf)) yield [where.former, name];
  for (const [, , office] of faces) yield [where.office, office];
  yield [where.code, code];
  for (const basis of bases) yield [where.basis, basis];
  for (const duty of duties?.split('\n') ?? []) yield [where.duty, duty];
}

/** Every place of the words in the original, in order; places that touch or overlap are one. */
function rangesOf(text: string, words: readonly string[]): Range[] {
  const folded = fold(text);
  const joined: Range[] = [];
  const ranges = words
    .flatMap((word) => placesOf(folded.text, word))
    .map(([from, to]) => originalRange(text, folded, from, to))
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (!last || start > last.end) joined.push({ start, end });
    else if (end > last.end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}

function placesOf(text: string, word: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  if (word === '') return places;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([at, at + word.length]);
  }
  return places;
}
