const UNIT = /\p{Script=Han}|[^\p{Script=Han} ]+/gu;
const HAN = /^\p{Script=Han}$/u;

/** A Han character, or a run of other letters and digits: what a folded text is made of. */
export interface Unit {
  readonly text: string;
  /** Whether punctuation or a space stands before it. */
  readonly apart: boolean;
}

/**
 * The units of a folded text, in order.
 *
 * @example
 * unitsOf('共3205项 强化').map(({ text }) => text); // ['共', '3205', '项', '强', '化']
 */
export function unitsOf(folded: string): Unit[] {
  return Array.from(folded.matchAll(UNIT), ({ 0: text, index }) => ({
    text,
    apart: folded[index - 1] === ' ',
  }));
}

/** Whether a unit is one Han character. */
export function isHan(unit: string): boolean {
  return HAN.test(unit);
}

/**
 * The term under which the index has two units that stand side by side, with or without punctuation
 * between them. Nothing is segmented into words: whatever part of a text is looked for, the pairs of
 * that part are among the pairs of the text.
 *
 * @example
 * pairTerm('2022', { text: '年', apart: false }); // '2022年'
 * pairTerm('制', { text: '强', apart: true }); // '制 强'
 */
export function pairTerm(before: string, { text, apart }: Unit): string {
  return apart ? `${before} ${text}` : before + text;
}

// No folded text has a full stop, so no pair can be taken for a single unit.
const ALONE = '.';

/** The term under which the index has a single unit. */
export function unitTerm(unit: string): string {
  return ALONE + unit;
}

/** Whether a term is that of a single unit. */
export function isAlone(term: string): boolean {
  return term.startsWith(ALONE);
}

/** Whether a term is two Han characters with nothing between them; the only ones that sounds are known of. */
export function isHanPair(term: string): boolean {
  const [first = '', second = '', third] = term;
  return third === undefined && isHan(first) && isHan(second);
}
