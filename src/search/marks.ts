import { fold, originalRange } from './normalise.ts';

/** A piece of a text, marked or not. Put together, the pieces are the text. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Where something stands in a text, in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const ALPHANUMERIC = /[^\p{Script=Han} ]/u;

/**
 * Where a folded needle stands in a folded text. Letters and digits count as whole runs: 46 does not
 * stand in 146.
 */
function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!cutsRun(text, at) && !cutsRun(text, at + needle.length)) found.push(at);
  }
  return found;
}

/** Whether a folded text contains a folded needle. */
export function contains(text: string, needle: string): boolean {
  return occurrences(text, needle).length > 0;
}

/** Every place of the needles in the original, in order; places that touch or overlap are one. */
export function rangesOf(
  original: string,
  needles: readonly string[],
  folded = fold(original),
): Range[] {
  const ranges = needles
    .flatMap((needle) =>
      occurrences(folded.text, needle).map((at) =>
        originalRange(original, folded, at, at + needle.length),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Range[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (!last || start > last.end) joined.push({ start, end });
    else if (end > last.end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}

/**
 * A text cut up so that every occurrence of the needles is a part of its own.
 *
 * @param needles Folded.
 * @example
 * markedParts('按〔2022〕7号办理', ['2022 7号']);
 * // [{ text: '按〔', marked: false }, { text: '2022〕7号', marked: true }, { text: '办理', marked: false }]
 */
export function markedParts(original: string, needles: readonly string[]): Part[] {
  return partsOf(original, rangesOf(original, needles));
}

/** A text cut up at ranges that are in order and apart. */
export function partsOf(text: string, ranges: readonly Range[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (start > from) parts.push({ text: text.slice(from, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}

function cutsRun(text: string, at: number): boolean {
  // A character outside the first plane is two units long.
  const isPair = (text.codePointAt(at - 2) ?? 0) > 0xffff;
  const before = text.slice(Math.max(0, at - (isPair ? 2 : 1)), at) || ' ';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return ALPHANUMERIC.test(before) && ALPHANUMERIC.test(after);
}
