/** Controls but the line feed, soft hyphens, marks of direction and of no width. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g;

/** A text without what nobody sees. */
export function visibleText(text: string): string {
  return text
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .trim();
}

/** Half-width letters, digits and marks, without spaces: what a number, a code or a limit is read from. */
export function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Names, words or codes that stand in one cell. */
export function separated(text: string): string[] {
  return text
    .split(/[、，,；;\s]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The order of a line that is numbered: 1. 2、（3）第四 ④; and what follows. */
const NUMBERED = /^(?:[（(]?(\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|([①-⑳]))\s*(?=\S)/;

/** A line without its number. */
export function withoutNumber(line: string): string {
  return line.replace(NUMBERED, '');
}

/** Whether lines are counted from one on. */
export function areNumbered(lines: readonly string[]): boolean {
  const first = NUMBERED.exec(lines[0] ?? '');
  return (
    lines.length > 1 &&
    /^(?:1|01|一)?$/.test(first?.[1] ?? '') &&
    /^①?$/.test(first?.[2] ?? '') &&
    lines.every((line) => NUMBERED.test(line) && !/^\d+\.\d/.test(line))
  );
}
