import { breakLines } from '#domain/line-breaks.ts';
import { textWidth } from '#domain/text-width.ts';
import { TITLE_BOX } from './card-size.ts';
import { titleSetter } from './card-title.ts';

/** A text in lines, and the size in pixels in which they are drawn. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The least size of a title: ten pixels high where the card is 300 wide. */
const SMALLEST = 40;
/** The largest that fits is taken. */
const SIZES = [76, 70, 64, 58, 52, 46, SMALLEST];
/** How much smaller a title may be so that no word is broken. */
const WORTH = 0.75;
const ELLIPSIS = '…';
/** What must not stand before the ellipsis: an opening bracket, a comma, a blank. */
const OPEN_END = /[（《「『“‘【〔〈([{、，；：,;:\s]+$/u;

/**
 * The title of a card: as large as its place allows, and somewhat smaller where words then stay whole.
 * What does not fit in the smallest size is cut off with an ellipsis.
 */
export function fitTitle(text: string): FittedText {
  const title = drawable(text);
  const set = titleSetter(title);
  let largest: FittedText | undefined;
  for (const size of SIZES) {
    if (largest && size < largest.size * WORTH) break;
    const found = set(TITLE_BOX.width / size, mostLines(size));
    if (found?.keepsWords) return { size, lines: found.lines };
    if (found) largest ??= { size, lines: found.lines };
  }
  return largest ?? { size: SMALLEST, lines: cut(title, SMALLEST) };
}

/** A text on one line of a width in em, cut off with an ellipsis where it is longer. */
export function clamped(text: string, width: number): string {
  const whole = drawable(text);
  if (textWidth(whole) <= width) return whole;
  let kept = '';
  for (const character of whole) {
    if (textWidth(kept + character + ELLIPSIS) > width) break;
    kept += character;
  }
  return kept.replace(OPEN_END, '') + ELLIPSIS;
}

/**
 * A text without what has no form of its own: variation selectors, joiners and marks of direction
 * would be looked for in the font. All blanks are one.
 */
export function drawable(text: string): string {
  return (
    text
      .normalize('NFC')
      // A digit below the line is a plain one in many texts, and missing in many fonts: CO₂.
      .replace(/[₀-₉]/g, (digit) => digit.normalize('NFKC'))
      .replace(/\s+/gu, ' ')
      .replace(/[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu, '')
      .trim()
  );
}

function mostLines(size: number): number {
  return Math.floor(TITLE_BOX.height / (size * TITLE_BOX.lineHeight));
}

/** The beginning of a text in as many full lines as there are, the last one with an ellipsis. */
function cut(text: string, size: number): readonly string[] {
  const width = TITLE_BOX.width / size;
  const most = mostLines(size);
  let kept = clamped(text, width * most);
  let lines = breakLines(kept, width);
  while (lines.length > most) {
    kept = clamped(kept, textWidth(kept) - 1);
    lines = breakLines(kept, width);
  }
  return lines;
}
