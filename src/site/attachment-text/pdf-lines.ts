import { glue } from './lines.ts';

/** A piece of text as pdf.js finds it. */
export interface PdfPiece {
  readonly str: string;
  /** Scale, rotation and place: a, b, c, d, e, f of the matrix. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A line on a page. Places are measured in the direction in which it runs. */
export interface PdfLine {
  readonly text: string;
  /** Of the last cell: text that wraps goes on below it. */
  readonly left: number;
  readonly right: number;
  /** Where its first cell ends. */
  readonly firstRight: number;
  readonly firstLeft: number;
  /** Above is more. */
  readonly y: number;
  readonly size: number;
}

type Draft = { -readonly [key in keyof PdfLine]: PdfLine[key] };

/** Gaps, in widths of a Chinese character. */
const CELL_GAP = 1.5;
const WORD_GAP = 0.6;
const LATIN_GAP = 0.2;
/** Lines of a text stand no further apart: 公文 are set with 28 points for characters of 16. */
const LINE_GAP = 2.2;

/** The lines of a page, in the order in which they were written. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: Draft[] = [];
  let line: Draft | undefined;
  let blank = false;
  for (const { str, transform, width, hasEOL } of pieces) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
    if (str.trim() === '') blank = true;
    else {
      const size = Math.hypot(c, d) || 1;
      const along = Math.hypot(a, b) || 1;
      const left = (e * a + f * b) / along;
      const y = (f * a - e * b) / along;
      const right = left + width;
      if (line && Math.abs(line.y - y) > size * 0.6) line = undefined;
      if (line) {
        const gap = (left - line.right) / size;
        const cell = gap >= CELL_GAP;
        line.text += cell ? '\t' : between(line.text, str, gap, blank);
        line.text += str;
        if (cell) line.left = left;
        line.right = right;
        if (!line.text.includes('\t')) line.firstRight = right;
      } else {
        line = { text: str, left, right, firstLeft: left, firstRight: right, y, size };
        lines.push(line);
      }
      blank = /\s$/.test(str);
    }
    if (hasEOL) line = undefined;
  }
  return lines;
}

function between(before: string, behind: string, gap: number, blank: boolean): '' | ' ' {
  if (glue(before, behind) === '') return gap >= WORD_GAP ? ' ' : '';
  return blank || gap >= LATIN_GAP ? ' ' : '';
}

const PAGE_NUMBER = /^[-–—·\s]*第?\s*\d{1,4}\s*页?(?:\s*[/／共]\s*\d{1,4}\s*页?)?[-–—·\s]*$/;

/** The lines of a page without its number. */
export function withoutPageNumber(lines: readonly PdfLine[]): readonly PdfLine[] {
  const stays = ({ text }: PdfLine, index: number) =>
    (index > 0 && index < lines.length - 1) || !PAGE_NUMBER.test(text);
  return lines.filter(stays);
}

const SENTENCE_ENDS = /[。！？；.!?;]["”’』」）)]*$/;
const FIRST_WORD = /^[\w.,/%-]*/;

/** How far lines reach that begin where one of the page does, or stand out from it. */
export function reachOf(lines: readonly PdfLine[]): (line: PdfLine) => number {
  return ({ left, size }) => {
    let reach = Number.NEGATIVE_INFINITY;
    for (const other of lines) {
      const same = inBlock(other.left - left, size) && sameSize(other.size, size);
      if (same) reach = Math.max(reach, other.right);
    }
    return reach;
  };
}

function sameSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= other / 20;
}

/** Whether lines of one text begin so far from each other: not at all, or two characters. */
function inBlock(shift: number, size: number): boolean {
  const characters = Math.abs(shift) / size;
  return characters <= 0.5 || (characters >= 1.5 && characters <= 2.5);
}

/**
 * Whether a sentence goes on in the next line: the line is full, or both are centred, as a title of
 * two lines is.
 *
 * @param reach How far lines that begin where this one does may go.
 * @param acrossPages The next line is the first of the next page.
 */
export function goesOn(line: PdfLine, next: PdfLine, reach: number, acrossPages: boolean): boolean {
  const { size } = line;
  if (!sameSize(next.size, size) || SENTENCE_ENDS.test(line.text)) return false;
  const down = line.y - next.y;
  if (!acrossPages && (down < size / 2 || down > size * LINE_GAP)) return false;
  const shift = next.firstLeft - line.left;
  if (inBlock(shift, size)) {
    // A word or a number that does not fit is taken down whole.
    const needed = 1.5 + (FIRST_WORD.exec(next.text)?.[0].length ?? 0) * 0.6;
    return line.right + needed * size > reach && next.firstRight <= reach + size;
  }
  const middle = (line.left + line.right) / 2 - (next.firstLeft + next.firstRight) / 2;
  return !acrossPages && !`${line.text}${next.text}`.includes('\t') && Math.abs(middle) < size / 2;
}
