import { foldBrackets } from './brackets.ts';

/** A text in the form in which two versions are compared, with the way back to what is written. */
export interface FoldedText {
  readonly text: string;
  /** Where in the original the character begins from which each UTF-16 unit of `text` was made. */
  readonly starts: readonly number[];
}

const BLANK = /[\s\p{Cf}]/u;
const DIGIT = /\p{Nd}/u;
// Full and half width, numbers in one character, and radicals that PDF files have for characters.
// No superscripts: 10² and 102 are two numbers.
const COMPATIBLE =
  /[\u2160-\u217f\u2474-\u249b\u2e80-\u2fdf\u3220-\u3229\uf900-\ufaff\uff01-\uff65\uffe0-\uffe6\u{2f800}-\u{2fa1f}]/u;
const LATIN_STOP = /(?<=\p{Script=Han}["〕]?)\.(?![\w.])/gu;

/** Marks that one hand types in one way and the next in another. */
const FAMILIES = {
  '"': "“”„‟〝〞〟『』「」﹁﹂﹃﹄‘’‚‛'",
  '-': '‐‑‒–—―−─﹘﹣',
  '·': '•・‧∙⋅',
  '~': '〜∼',
  〇: '○◯',
};
const FAMILY: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([one, others]) =>
    Array.from(others, (other) => [other, one] as const),
  ),
);

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Fold away what changes nothing when it changes: width, blanks, and the kind of brackets, of
 * quotation marks and of dashes.
 *
 * A blank between two digits stays, as one: the numbers of neighbouring cells never run into one.
 */
export function foldForComparison(original: string): FoldedText {
  const starts: number[] = [];
  let text = '';
  let blank: number | undefined;
  let index = 0;
  const add = (character: string, start: number): void => {
    text += character;
    for (let unit = 0; unit < character.length; unit += 1) starts.push(start);
  };
  for (const character of original) {
    const start = index;
    index += character.length;
    if (BLANK.test(character)) {
      blank ??= start;
      continue;
    }
    for (const form of formsOf(character)) {
      if (form === '-' && text.endsWith('-')) continue;
      if (blank !== undefined && DIGIT.test(form) && DIGIT.test(text.at(-1) ?? '')) add(' ', blank);
      blank = undefined;
      add(form, start);
    }
  }
  return { text: foldBrackets(text).replace(LATIN_STOP, '。'), starts };
}

/**
 * The folded text alone: two texts with the same one have no change.
 *
 * @example
 * normaliseForComparison('按照 (青政办发[2020]22号) 执行,'); // '按照〔青政办发〔2020〕22号〕执行,'
 */
export function normaliseForComparison(text: string): string {
  return foldForComparison(text).text;
}

function formsOf(character: string): Iterable<string> {
  const code = character.charCodeAt(0);
  if (code >= FIRST_HAN && code <= LAST_HAN) return character;
  const form = COMPATIBLE.test(character) ? character.normalize('NFKC') : character;
  return Array.from(form, (one) => FAMILY.get(one) ?? one);
}
