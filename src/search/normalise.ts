import { simplified, simplifiedBeside, simplifiedHan } from './traditional.ts';

/** A text in the one form in which it is compared, with the way back to the original. */
export interface Folded {
  /** Small letters, digits and Han characters; one space for everything between them. */
  readonly text: string;
  /** Where in the original the character begins from which each UTF-16 unit of `text` was made. */
  readonly starts: readonly number[];
}

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const IGNORED = /\p{Cf}/u;
const SPACE = /\s/u;
// A table cell or a line ends here: its words do not run on.
const BREAK = /[\n\r\t\u2028\u2029]/u;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const HAN_KIND = 0;
const WORD_KIND = 1;
const IGNORED_KIND = 2;
const SPACE_KIND = 3;
const BREAK_KIND = 4;

/** A folded character, and what it is to its neighbours. */
interface Piece {
  readonly character: string;
  readonly kind: number;
}

const unusual = new Map<number, readonly Piece[]>();

/**
 * Fold away what a reader cannot be expected to type as it was printed: width (NFKC), case, every
 * kind of bracket, dash and punctuation, spaces next to Chinese, and Traditional characters.
 *
 * @example
 * fold('嵊政办发〔２０２２〕70 号').text; // '嵊政办发 2022 70号'
 * fold('嵊政办发[2022]70号').text; // '嵊政办发 2022 70号'
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  return { text: folded(original, starts), starts };
}

/** The folded text alone. */
export function normalise(text: string): string {
  return folded(text);
}

function folded(original: string, starts?: number[]): string {
  let text = '';
  let afterHan = false;
  // What stands between the last word character and the next: nothing, spaces, or more than spaces.
  let gap: 'none' | 'space' | 'break' = 'none';
  let gapStart = 0;

  for (let index = 0; index < original.length; index += 1) {
    const start = index;
    const unit = original.charCodeAt(index);
    const pieces = unit >= FIRST_HAN && unit <= LAST_HAN ? undefined : piecesAt(original, index);
    if (pieces && isAstral(original, index)) index += 1;
    const count = pieces?.length ?? 1;
    for (let number = 0; number < count; number += 1) {
      const piece = pieces?.[number];
      const kind = piece?.kind ?? HAN_KIND;
      if (kind > WORD_KIND) {
        if (gap === 'none') gapStart = start;
        if (kind !== IGNORED_KIND && gap !== 'break') {
          gap = kind === SPACE_KIND ? 'space' : 'break';
        }
        continue;
      }
      const isHan = kind === HAN_KIND;
      if (text !== '' && (gap === 'break' || (gap === 'space' && !isHan && !afterHan))) {
        text += ' ';
        starts?.push(gapStart);
      }
      gap = 'none';
      afterHan = isHan;
      const character = piece?.character ?? simplifiedAt(original, start, unit);
      text += character;
      if (starts) for (let part = 0; part < character.length; part += 1) starts.push(start);
    }
  }
  return text;
}

function isAstral(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}

function simplifiedAt(text: string, index: number, unit: number): string {
  return (
    simplifiedHan(unit) ??
    simplifiedBeside(text.charAt(index - 1), text.charAt(index), text.charAt(index + 1))
  );
}

/** The part of the original from which the units `from` to `to` (exclusive) of the folded text were made. */
export function originalRange(
  original: string,
  { starts }: Folded,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const last = starts[to - 1] ?? 0;
  const width = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start: starts[from] ?? 0, end: last + width };
}

/** A character in NFKC, small letters and Simplified; one character may become several: ㈠, ㎡. */
function piecesAt(text: string, index: number): readonly Piece[] {
  const code = text.codePointAt(index) as number;
  const known = unusual.get(code);
  if (known !== undefined) return known;
  const form = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
  const all = Array.from(Array.from(form, simplified).join(''), (character) => ({
    character,
    kind: kindOf(character),
  }));
  unusual.set(code, all);
  return all;
}

function kindOf(character: string): number {
  if (HAN.test(character)) return HAN_KIND;
  if (WORD.test(character)) return WORD_KIND;
  if (IGNORED.test(character)) return IGNORED_KIND;
  return SPACE.test(character) && !BREAK.test(character) ? SPACE_KIND : BREAK_KIND;
}
