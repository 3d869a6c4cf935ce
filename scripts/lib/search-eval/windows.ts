import { fold, normalise, originalRange } from '#search/normalise.ts';

/** A part of a line: as it is published, folded, and where it stands in the line. */
export interface Window {
  readonly typed: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const HALF = /[\ud800-\udfff]/;
const ALPHANUMERIC = /[^\p{Script=Han} ]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The part of a line that has `length` characters after folding, from the nth of those that have one
 * before them: nothing when it would cut a run of letters or digits in two, does not fold to what it is
 * in the line, or has a space in it, which in a search field stands between two things to look for.
 */
export function windowAt(line: string, nth: number, length: number): Window | undefined {
  const folded = fold(line);
  const places = placesOf(folded.text);
  const from = places[nth];
  const last = places[nth + length - 1];
  if (from === undefined || last === undefined || HALF.test(line)) return undefined;
  const to = last + 1;
  if (cutsRun(folded.text, from) || cutsRun(folded.text, to)) return undefined;
  const { start, end } = originalRange(line, folded, from, to);
  const typed = line.slice(start, end);
  const text = folded.text.slice(from, to);
  if (/\s/u.test(typed)) return undefined;
  return normalise(typed) === text ? { typed, folded: text, start, end } : undefined;
}

/** A part of a line drawn by a generator of numbers; nothing when none was met in a few tries. */
export function drawWindow(
  line: string,
  length: number,
  random: () => number,
  isGood: (window: Window) => boolean = () => true,
): Window | undefined {
  const count = placesOf(normalise(line)).length - length + 1;
  for (let attempt = 0; attempt < 8 && count > 0; attempt += 1) {
    const window = windowAt(line, Math.floor(random() * count), length);
    if (window && isGood(window)) return window;
  }
  return undefined;
}

/** Where the words of a line begin and end, as a dictionary cuts it. */
export function boundariesOf(line: string): number[] {
  return [...Array.from(segmenter.segment(line), ({ index }) => index), line.length];
}

/** Whether a part straddles a boundary between words, and neither begins nor ends at one. */
export function straddles({ start, end }: Window, boundaries: readonly number[]): boolean {
  return (
    !boundaries.includes(start) &&
    !boundaries.includes(end) &&
    boundaries.some((boundary) => start < boundary && boundary < end)
  );
}

/** The words of a line, as a dictionary cuts it. */
export function wordsOf(line: string): Window[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => ({
    typed: segment,
    folded: normalise(segment),
    start: index,
    end: index + segment.length,
  }));
}

/** Whether a text is Han characters and nothing else. */
export function isHanOnly(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** Whether a run of letters or digits goes on across a place. */
function cutsRun(text: string, at: number): boolean {
  return ALPHANUMERIC.test(text[at - 1] ?? ' ') && ALPHANUMERIC.test(text[at] ?? ' ');
}

/** Where the characters of a folded text stand that are no spaces. */
function placesOf(folded: string): number[] {
  return Array.from(folded, (_, place) => place).filter((place) => folded[place] !== ' ');
}
