import { editDistance } from '#domain/edit-distance.ts';
import { isAgency } from './agencies.ts';
import { essence } from './characters.ts';
import { isChrome, isSiteName } from './chrome.ts';
import { contentsLines, hasLeaders } from './contents.ts';
import { readDate } from './dates.ts';
import type { Found } from './fields.ts';
import { headingNumber } from './heading-shape.ts';
import { isAddressee, isContentsHeading, isMasthead, isProse } from './kinds.ts';
import type { Line } from './line.ts';
import { isDocumentNumber, isRegistrationNumber, repairedNumber } from './numbers.ts';
import type { Repair, RepairKind } from './types.ts';

/** The lines of the document proper, and what was taken away to get them. */
export interface BodyLines {
  readonly lines: readonly Line[];
  readonly repairs: readonly Repair[];
}

/**
 * The lines of the document: from below the title and the metadata to above the foot of the page,
 * without the repeated title, the number that moved to the front matter, and a table of contents
 * whose entries all come again.
 */
export function bodyLines(found: Found, documentNumber: string | undefined): BodyLines {
  const { lines, zones, title, titleText } = found;
  const repairs: Repair[] = [];
  const drop = (line: Line, what: RepairKind) =>
    repairs.push({ what, line: line.number, before: line.row, after: '' });
  const kept: Line[] = [];
  const titleEnd = title ? title.at + title.count : 0;
  const above = Math.max(titleEnd, ...[...zones.head.used].map((at) => at + 1), 0);
  const repeated = repeatedTitle(lines, zones.bodyStart, titleText, title?.at, title?.count);

  for (let at = 0; at < zones.bodyStart; at += 1) {
    const line = lines[at];
    if (!line || line.folded === '' || zones.head.used.has(at)) continue;
    const ownTitle = title !== undefined && at >= title.at && at < titleEnd;
    if (ownTitle) continue;
    const what = repeated.get(at) ?? furniture(line, documentNumber, at < above);
    if (what) drop(line, what);
    else kept.push(line);
  }
  const contents = repeatedContents(lines, zones.bodyStart, zones.bodyEnd);
  for (let at = zones.bodyStart; at < zones.bodyEnd; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (contents.has(at)) drop(line, 'contents');
    else if (repeated.has(at)) drop(line, repeated.get(at) ?? 'title-repeated');
    else if (/^[-—–] ?\d{0,3} ?[-—–]$/.test(line.folded)) drop(line, 'chrome');
    else kept.push(line);
  }
  for (const line of lines.slice(zones.bodyEnd)) if (line.folded !== '') drop(line, 'chrome');
  return { lines: kept, repairs };
}

/** Why a line above the document is no part of it; nothing when it is one. */
function furniture(
  line: Line,
  documentNumber: string | undefined,
  aboveTitle: boolean,
): RepairKind | undefined {
  const { text, folded } = line;
  if (isDocumentNumber(text) || isRegistrationNumber(text.split(' ')[0] ?? ''))
    return 'number-moved';
  const restored = repairedNumber(text);
  if (restored !== undefined && documentNumber && digits(restored) === digits(documentNumber)) {
    return 'number-moved';
  }
  if (isProse(line) && folded.length > 15) return aboveTitle ? 'remark' : undefined;
  if (isChrome(line) || isSiteName(folded) || isMasthead(folded)) return 'chrome';
  if (readDate(text) && !/^\(/.test(folded)) return 'chrome';
  if ((aboveTitle && !/^\(/.test(folded)) || /^\d+$/.test(folded)) return 'chrome';
  return undefined;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * Positions, near the start of the document, of lines that print its title again: whole, wrapped,
 * or with the agency on a line of its own.
 */
function repeatedTitle(
  lines: readonly Line[],
  bodyStart: number,
  title = '',
  from = -1,
  count = 0,
): Map<number, 'title-repeated' | 'title-variant'> {
  const places = new Map<number, 'title-repeated' | 'title-variant'>();
  const wanted = titleKey(title);
  if (wanted.length < 4) return places;
  for (let at = 0; at < Math.min(lines.length, bodyStart + 2); at += 1) {
    if (at >= from && at < from + count) continue;
    let joined = '';
    let near = -1;
    let kind: 'title-repeated' | 'title-variant' = 'title-repeated';
    let end = -1;
    for (let next = at; next < Math.min(lines.length, at + 5); next += 1) {
      joined += titleKey(lines[next]?.text ?? '');
      if (joined === wanted) end = next;
      const cut = wanted.startsWith(joined) && joined.length > wanted.length * 0.7;
      const ends = isAddressee(lines[next + 1]?.folded ?? '');
      if (near < 0 && (lacksAgency(joined, wanted) || (cut && ends))) near = next;
      if (near < 0 && isVariant(joined, wanted)) {
        near = next;
        kind = 'title-variant';
      }
      const goesOn = wanted.startsWith(joined) || isAgency(lines[at]?.folded ?? '');
      if (end >= 0 || !goesOn) break;
    }
    const last = end >= 0 ? end : near;
    for (let step = at; step <= last; step += 1) {
      places.set(step, end >= 0 ? 'title-repeated' : kind);
    }
  }
  return places;
}

/** The title without what differs between two printings of it. */
function titleKey(text: string): string {
  return essence(text)
    .replace(/[《》〈〉<>“”"\-—–]/g, '')
    .replace(/\[\d+\]$/, '')
    .replace(/xx|20\d\d/g, '');
}

/** Whether one printing only lacks the agency that the other begins with. */
function lacksAgency(text: string, wanted: string): boolean {
  if (text.length < 10 || text.length > 200) return false;
  if (wanted.endsWith(text) && isAgency(wanted.slice(0, -text.length))) return true;
  return text.endsWith(wanted) && isAgency(text.slice(0, -wanted.length));
}

/** Whether two printings differ in a few characters, as one with a slip of the pen does. */
function isVariant(text: string, wanted: string): boolean {
  if (text.length < 10 || text.length > 100 || Math.abs(text.length - wanted.length) > 3)
    return false;
  return editDistance(text, wanted) < 4;
}

/** Lines of a table of contents that is safe to leave out: every entry has its heading below. */
function repeatedContents(lines: readonly Line[], from: number, to: number): Set<number> {
  const contents = contentsLines(lines, from, to);
  if (contents.size === 0) return contents;
  const below = new Set<string>();
  const dotted = new Set<number>();
  for (let at = from; at < to; at += 1) {
    if (!contents.has(at)) below.add(entryText(lines[at]?.text ?? ''));
  }
  const entries = [...contents].filter((at) => headingNumber(lines[at]?.text ?? '') !== undefined);
  const again = entries.filter((at) => below.has(entryText(lines[at]?.text ?? '')));
  const marked = [...contents].some((at) => isContentsHeading(lines[at]?.folded ?? ''));
  for (const at of contents) if (hasLeaders(lines[at] as Line)) dotted.add(at);
  const safe = entries.length > 0 && again.length >= entries.length * (marked ? 0.5 : 0.9);
  return safe ? contents : dotted;
}

function entryText(text: string): string {
  return essence(text)
    .replace(/[.…·．]{2,}.*$/, '')
    .replace(/[.、]/g, '');
}
