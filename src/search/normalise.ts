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

const unusual = new Map<number, string>();

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
  let text = '';
  let afterHan = false;
  // What stands between the last word character and the next: nothing, spaces, or more than spaces.
  let gap: 'none' | 'space' | 'break' = 'none';
  let gapStart = 0;

  for (let index = 0; index < original.length; index += 1) {
    const start = index;
    const code = original.codePointAt(index) as number;
    if (code > 0xffff) index += 1;
    const usualHan = code >= FIRST_HAN && code <= LAST_HAN;
    const form = usualHan
      ? (simplifiedHan(code) ??
        simplifiedBeside(
          original.charAt(start - 1),
          original.charAt(start),
          original.charAt(start + 1),
        ))
      : standard(code);
    for (const character of form) {
      const isHan = usualHan || HAN.test(character);
      if (!isHan && !WORD.test(character)) {
        if (gap === 'none') gapStart = start;
        if (gap !== 'break' && !IGNORED.test(character)) {
          gap = SPACE.test(character) && !BREAK.test(character) ? 'space' : 'break';
        }
        continue;
      }
      if (text !== '' && (gap === 'break' || (gap === 'space' && !isHan && !afterHan))) {
        text += ' ';
        starts.push(gapStart);
      }
      gap = 'none';
      afterHan = isHan;
      text += character;
      for (let unit = 0; unit < character.length; unit += 1) starts.push(start);
    }
  }
  return { text, starts };
}

/** The folded text alone. */
export function normalise(text: string): string {
  return fold(text).text;
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
function standard(code: number): string {
  const known = unusual.get(code);
  if (known !== undefined) return known;
  const form = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
  const all = Array.from(form, simplified).join('');
  unusual.set(code, all);
  return all;
}
