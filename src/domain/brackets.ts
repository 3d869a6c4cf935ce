/** Brackets that people put round the year of a document number, in pairs. */
const PAIRS = [
  '〔〕',
  '[]',
  '［］',
  '（）',
  '()',
  '【】',
  '﹝﹞',
  '〈〉',
  '<>',
  '＜＞',
  '{}',
  '｛｝',
  '〖〗',
];

/** Every opening bracket that may stand before the year of a document number. */
export const OPENING_BRACKETS = PAIRS.map(([open]) => open).join('');

/** Every closing bracket that may stand after the year of a document number. */
export const CLOSING_BRACKETS = PAIRS.map(([, close]) => close).join('');

const ANY_OPENING = anyOf(OPENING_BRACKETS);
const ANY_CLOSING = anyOf(CLOSING_BRACKETS);

/** A pattern for each of some characters. */
function anyOf(characters: Iterable<string>): RegExp {
  return new RegExp(`[${[...characters].join('').replace(/[[\]]/g, String.raw`\$&`)}]`, 'gu');
}

/**
 * The text with every bracket of the pairs above written as 〔 or 〕, character for character.
 *
 * NFKC does half of this only: it makes ﹝ into 〔 but （ into (, and leaves 〔, 【 and 〈 as they are.
 */
export function foldBrackets(text: string): string {
  return text.replace(ANY_OPENING, '〔').replace(ANY_CLOSING, '〕');
}

const CLOSING_OF: ReadonlyMap<string, string> = new Map(
  ['（）', '《》', '〈〉', '【】', '〔〕', '“”', '‘’', '「」', '『』', '()', '[]', '{}'].map(
    ([open, close]) => [open, close] as [string, string],
  ),
);
const ANY_BRACKET = anyOf([...CLOSING_OF.keys(), ...CLOSING_OF.values()]);

/** Half-width and full-width parentheses close each other: a mixture is a matter of style. */
const sameWidth = (bracket: string): string => (bracket === ')' ? '）' : bracket);

const LIST_MARK = /(?:^|[\s。；;：:，,、])(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）]$/;

/** A bracket without its partner. */
export interface LoneBracket {
  readonly bracket: string;
  /** Where it stands, in UTF-16 units. */
  readonly index: number;
  /** The closing bracket that was due there, or that never came. */
  readonly expected?: string;
}

/**
 * The first bracket or quotation mark of a line that has no partner.
 *
 * A list mark such as 1）or a) is no defect.
 *
 * @example
 * loneBracket('《实施纲要（2021—2025年》'); // { bracket: '》', index: 16, expected: '）' }
 */
export function loneBracket(line: string): LoneBracket | undefined {
  const open: LoneBracket[] = [];
  for (const { 0: bracket, index } of line.matchAll(ANY_BRACKET)) {
    const closing = CLOSING_OF.get(bracket);
    if (closing !== undefined) {
      open.push({ bracket, index, expected: closing });
    } else {
      const expected = open.pop()?.expected;
      if (expected === undefined) {
        if (!LIST_MARK.test(line.slice(0, index + 1))) return { bracket, index };
      } else if (sameWidth(expected) !== sameWidth(bracket)) {
        return { bracket, index, expected };
      }
    }
  }
  return open.at(-1);
}
