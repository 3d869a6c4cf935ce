import { essence } from './characters.ts';
import { headingNumber } from './heading-shape.ts';
import { isContentsHeading, isProse } from './kinds.ts';
import type { Line } from './line.ts';
import { isReportCell } from './report-form.ts';

const LEADERS = /[.…·．]{4,}|…/;

/**
 * Positions of the lines of a table of contents: entries with dotted leaders, everything between
 * 目录 and the first heading that comes again, and headings that come again before any text.
 */
export function contentsLines(lines: readonly Line[], from: number, to: number): Set<number> {
  const contents = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line && hasLeaders(line)) contents.add(at);
  }
  for (let start = from; start < to; ) {
    const end = runOfShortLines(lines, start, to);
    markRun(lines, start, end, contents);
    start = end + 1;
  }
  return contents;
}

/** An entry with dotted leaders: 1.1编制目的…………6. */
export function hasLeaders(line: Line): boolean {
  return (
    line.folded.length < 120 && LEADERS.test(line.folded) && headingNumber(line.text) !== undefined
  );
}

/** The position after the last of the lines from `start` on that are no text. */
function runOfShortLines(lines: readonly Line[], start: number, to: number): number {
  let at = start;
  while (at < to && lines[at] && !isProse(lines[at] as Line)) at += 1;
  return at;
}

function markRun(lines: readonly Line[], start: number, end: number, contents: Set<number>): void {
  const keys: (string | undefined)[] = [];
  const last = new Map<string, number>();
  let marker: number | undefined;
  for (let at = start; at < end; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (marker === undefined && isContentsHeading(line.folded)) marker = at;
    const key = headingLike(line) ? entryKey(line) : undefined;
    keys[at - start] = key;
    if (key) last.set(key, at);
  }
  const again = firstRepeat(keys, start, last);
  if (marker === undefined && again === undefined) return;
  const from = marker ?? again?.from ?? end;
  // Without a repeat the table runs to the end of a page that was cut off, or has no entries left.
  const cut = end >= lines.length ? end : (firstNumber(lines, from + 2, end) ?? from + 1);
  const to = again ? restart(lines, again.to, from) : cut;
  for (let at = from; at < to; at += 1) contents.add(at);
}

/** Where the numbering begins, below entries whose beginning was lost. */
function firstNumber(lines: readonly Line[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const label = headingNumber(lines[at]?.text ?? '')?.label ?? '';
    if (/^(?:1[.、]?|一[、.,]|第一章)$/.test(label)) return at;
  }
  return undefined;
}

/** The first entry that is printed again, and where. */
function firstRepeat(
  keys: readonly (string | undefined)[],
  start: number,
  last: ReadonlyMap<string, number>,
): { from: number; to: number } | undefined {
  for (const [index, key] of keys.entries()) {
    const at = start + index;
    const again = key === undefined ? undefined : last.get(key);
    if (again !== undefined && again > at) {
      // Entries before it belong to the same table, so far as they are headings.
      let from = index;
      while (from > 0 && keys[from - 1] !== undefined) from -= 1;
      return { from: start + from, to: again };
    }
  }
  return undefined;
}

/** Where the text begins again: the chapter above the repeated heading, when it stands before it. */
function restart(lines: readonly Line[], at: number, from: number): number {
  let start = at;
  while (start - 1 > from) {
    const above = headingNumber(`${lines[start - 1]?.text ?? ''} `)?.label.replace(/[.、]$/, '');
    const here = headingNumber(lines[start]?.text ?? '')?.label.replace(/[.、]$/, '') ?? '';
    const bare = /^\d{1,2}$/.exec(lines[start - 1]?.folded ?? '')?.[0];
    const parent = above ?? bare;
    if (parent === undefined || !here.startsWith(parent) || here === parent) break;
    start -= 1;
  }
  return start;
}

function headingLike(line: Line): boolean {
  return (
    line.folded.length < 60 &&
    !line.row.includes('|') &&
    !isReportCell(line.folded) &&
    headingNumber(line.text) !== undefined
  );
}

/** What an entry has in common with its heading: the number, where numbers do not repeat. */
function entryKey(line: Line): string {
  const number = headingNumber(line.text);
  if (number && ![5, 6].includes(number.rank)) return number.label.replace(/[.、]$/, '');
  return essence(line.text)
    .replace(/[.…·．]*\d*$/, '')
    .replace(/[.、]/g, '');
}
