import { isAgency } from './agencies.ts';
import { essence } from './characters.ts';
import { isBreadcrumb, isChrome, isSiteName } from './chrome.ts';
import { readDate } from './dates.ts';
import { hasTitleEnding, isMasthead, isNote, isProse } from './kinds.ts';
import type { Line } from './line.ts';
import {
  isDocumentNumber,
  isRegistrationNumber,
  numberInTitle,
  repairedNumber,
} from './numbers.ts';

/** Lines that are one title, wrapped or not. */
export interface TitleLines {
  readonly text: string;
  /** The text of the first line. */
  readonly head: string;
  /** Position of the first line. */
  readonly at: number;
  readonly count: number;
}

/** Whether a line may be a title or a part of one. */
function isTitleLine(line: Line): boolean {
  const { folded } = line;
  return (
    folded.length >= 2 &&
    folded.length <= 160 &&
    !line.text.includes('|') &&
    !isChrome(line) &&
    !isProse(line) &&
    !isNote(folded) &&
    !isMasthead(folded) &&
    !isDocumentNumber(folded) &&
    !isRegistrationNumber(folded) &&
    repairedNumber(folded) === undefined &&
    readDate(folded) === undefined &&
    !/[:;,]$/.test(folded) &&
    /\p{Script=Han} ?\p{Script=Han}/u.test(folded)
  );
}

/** Every way to read the lines from `from` to `to` as titles of one to five lines. */
export function titleGroups(
  lines: readonly Line[],
  from: number,
  to: number,
  excluded: ReadonlySet<number>,
): TitleLines[] {
  const groups: TitleLines[] = [];
  const usable = (at: number) => {
    const line = lines[at];
    return at < to && line !== undefined && !excluded.has(at) && isTitleLine(line);
  };
  for (let at = from; at < to; at += 1) {
    if (!usable(at)) continue;
    const head = lines[at]?.text ?? '';
    let text = head;
    groups.push({ text, head, at, count: 1 });
    for (let count = 2; count <= 5 && usable(at + count - 1); count += 1) {
      const next = lines[at + count - 1];
      if (!next || !continues(text, next, lines[at + count])) break;
      text += next.text;
      groups.push({ text, head, at, count });
    }
  }
  return groups;
}

/** Whether `next` carries a title on that was begun with `text`. */
function continues(text: string, next: Line, after: Line | undefined): boolean {
  if (text.length + next.text.length > 160) return false;
  const opens = /^(?:关于|印发|转发|批转|(?:19|20)\d\d)/;
  if (isAgency(text)) {
    const joint = isAgency(next.folded) && !next.gap && /^(?:关于|印发)/.test(after?.folded ?? '');
    return joint || opens.test(next.folded);
  }
  if (
    /关于|印发/.test(text) &&
    /^(?:\([^()]{1,8}\) ?)?的(?:通知|公告|通告|决定|函|批复|意见)$/.test(next.folded)
  )
    return true;
  if (isOpen(text)) return true;
  if (hasTitleEnding(text)) return false;
  if (text.endsWith('的') && next.text.length < 6 && hasTitleEnding(next.folded)) return true;
  return (
    !next.gap &&
    hasTitleEnding(next.folded) &&
    !/^(?:关于|《)/.test(next.folded) &&
    /关于|印发|转发/.test(text)
  );
}

/** Whether a bracket or quotation is open at the end. */
export function isOpen(text: string): boolean {
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  return count(/《/g) > count(/》/g) || count(/[（(]/g) > count(/[）)]/g);
}

/**
 * The title among lines `from` to `to`: by its last word, by 关于, by being printed twice, by
 * standing next to the metadata, and against names of sites and agencies.
 */
export function chooseTitle(
  lines: readonly Line[],
  groups: readonly TitleLines[],
  used: ReadonlySet<number>,
  repeats: readonly TitleLines[],
): TitleLines | undefined {
  const printed = new Map<string, number>();
  for (const { text } of repeats) printed.set(essence(text), (printed.get(essence(text)) ?? 0) + 1);
  const crumbs = lines
    .slice(0, 12)
    .filter(isBreadcrumb)
    .map(({ text }) => essence(text));

  let best: TitleLines | undefined;
  let bestScore = 1.5;
  for (const group of groups) {
    const value = score(group, printed, crumbs, nearMetadata(lines, group, used), groups);
    if (value > bestScore) {
      best = group;
      bestScore = value;
    }
  }
  return best;
}

function score(
  { text, head, count }: TitleLines,
  printed: ReadonlyMap<string, number>,
  crumbs: readonly string[],
  near: boolean,
  groups: readonly TitleLines[],
): number {
  const key = essence(text);
  const bare = numberInTitle(text)?.rest ?? text;
  // A report is headed by its agency; its own line is the same title without it.
  const rest = text.slice(head.length);
  const tail = isAgency(head) && /^(?:19|20)\d\d/.test(rest) ? essence(rest) : key;
  let value = 0;
  if (hasTitleEnding(key) || hasTitleEnding(essence(bare))) value += 3;
  if (key.includes('关于')) value += 2;
  if (Math.max(printed.get(key) ?? 0, printed.get(tail) ?? 0) > 1) value += 3;
  if (crumbs.some((crumb) => crumb.endsWith(key))) value += 1;
  if (near) value += 1;
  if (key.length >= 8) value += 1;
  if (key.length < 6) value -= 2;
  if (count > 1) value += 0.5 + (isOpen(text) ? 0 : 0.5);
  if (isOpen(text)) value -= 2;
  if (isSiteName(text)) value -= 5;
  if (isAgency(text)) value -= 5;
  if (/^[(（]/.test(text)) value -= 3;
  if (groups.some((other) => isSuffixed(text, other.text))) value -= 5;
  return value;
}

/** Whether `text` is `title` and the name of the site, as in the title of a browser's window. */
function isSuffixed(text: string, title: string): boolean {
  return (
    title.length > 5 &&
    text.length > title.length &&
    text.startsWith(title) &&
    /^ ?[-_|—–·]/.test(text.slice(title.length))
  );
}

function nearMetadata(
  lines: readonly Line[],
  { at, count }: TitleLines,
  used: ReadonlySet<number>,
): boolean {
  const after = lines[at + count];
  return (
    used.has(at - 1) ||
    used.has(at + count) ||
    (after !== undefined &&
      (isDocumentNumber(after.folded) || readDate(after.folded) !== undefined))
  );
}
