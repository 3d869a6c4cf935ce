import { MAX_CHARACTERS } from './extracted.ts';

const INVISIBLE = /[^\P{C}\t]/gu;
const BLANKS = /[^\S\t]+/g;
const TAB = / ?\t[ \t]*/g;
/** Behind and before these, Chinese is written without a space. */
const CHINESE = String.raw`[\p{Script=Han}\u3000-\u303f\uff01-\uff65\u2014\u2018-\u201d\u2026]`;
const ENDS_CHINESE = new RegExp(`${CHINESE}$`, 'u');
const BEGINS_CHINESE = new RegExp(`^${CHINESE}`, 'u');

/** A line without what nobody sees, with single blanks; a tab stays where a cell ends. */
export function tidyLine(line: string): string {
  return line.replace(BLANKS, ' ').replace(INVISIBLE, '').replace(TAB, '\t').trim();
}

/** Lines of a file as its text: tidy, empty ones left out. */
export function textOfLines(lines: Iterable<string>): string {
  const tidy: string[] = [];
  let length = 0;
  for (const line of lines) {
    const plain = tidyLine(line);
    if (plain === '') continue;
    tidy.push(plain);
    length += plain.length + 1;
    if (length > MAX_CHARACTERS) break;
  }
  return tidy.join('\n');
}

/** What stands between two pieces that are read as one: a blank, but none next to Chinese. */
export function glue(before: string, behind: string): '' | ' ' {
  return ENDS_CHINESE.test(before) || BEGINS_CHINESE.test(behind) ? '' : ' ';
}

/** A text that is set in several lines, as one. */
export function inOneLine(text: string): string {
  return text
    .split(/\s*[\r\n]+\s*/)
    .reduce((whole, part) => (whole === '' ? part : whole + glue(whole, part) + part), '');
}

/** The text up to the limit, never half a character. */
export function cut(text: string): string {
  const end = MAX_CHARACTERS - (/[\ud800-\udbff]/.test(text.charAt(MAX_CHARACTERS - 1)) ? 1 : 0);
  return text.slice(0, end);
}
