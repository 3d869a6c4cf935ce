import { readBareValues } from './bare-values.ts';
import { essence } from './characters.ts';
import { isBreadcrumb, isChrome, isFoot } from './chrome.ts';
import { headingText } from './heading-shape.ts';
import { hasTitleEnding, isAddressee, isContentsHeading, isProse } from './kinds.ts';
import { scanLabels } from './label-scan.ts';
import type { LabelKind } from './labels.ts';
import type { Line } from './line.ts';
import { type MetadataScan, type Pair, readPairs } from './pairs.ts';

/** The parts of a page, as positions in its list of lines. */
export interface Zones {
  /** The first line of the document proper: addressee, paragraph, heading or table. */
  readonly bodyStart: number;
  /** The line after the last of the document. */
  readonly bodyEnd: number;
  readonly head: MetadataScan;
  /** Pairs printed below the document. */
  readonly foot: readonly Pair[];
}

/** How many lines may stand before a document; a block of labels further down is part of it. */
const MAX_HEAD = 250;

/** Labels that only the metadata block of a page has. */
const BLOCK_KINDS = new Set<LabelKind>([
  'indexNumber',
  'issuer',
  'issuingBody',
  'publisher',
  'writtenDate',
  'createdDate',
  'dispatchDate',
  'publishedDate',
  'documentNumber',
  'validity',
  'topic',
  'category',
  'informationCategory',
  'source',
  'title',
]);

/** Divides a page into what stands before, in and after the document. */
export function findZones(lines: readonly Line[]): Zones {
  const first = firstBodyLine(lines, lastCrumb(lines) + 1);
  const block = laterBlock(lines, first) ?? titleAgain(lines, first);
  const bodyStart = block === undefined ? first : firstBodyLine(lines, block + 1);
  const labelled = readPairs(lines, 0, bodyStart);
  const bare = readBareValues(lines, bodyStart, labelled);
  const head = {
    pairs: [...labelled.pairs, ...bare.pairs],
    used: new Set([...labelled.used, ...bare.used]),
  };
  const bodyEnd = lastBodyLine(lines, bodyStart) + 1;
  const foot = readPairs(lines, bodyEnd, Math.min(lines.length, bodyEnd + 40)).pairs;
  return { bodyStart, bodyEnd, head, foot };
}

/** The position of the breadcrumb; what stands above it is the head of the page. */
function lastCrumb(lines: readonly Line[]): number {
  let crumb = -1;
  for (let at = 0; at < Math.min(lines.length, 25); at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isBreadcrumb(line)) crumb = at;
    else if (isProse(line) && line.folded.length > 40 && scanLabels(line).length === 0) break;
  }
  return crumb;
}

/** The title that is printed a second time below a remark, as repealed documents have it. */
function titleAgain(lines: readonly Line[], first: number): number | undefined {
  const titles = new Map<string, number>();
  for (const [at, line] of lines.slice(0, first).entries()) {
    if (line.folded.length > 9 && hasTitleEnding(line.folded)) titles.set(essence(line.text), at);
  }
  let again: number | undefined;
  let prose = 0;
  for (let at = first; at < Math.min(lines.length, first + 12) && prose < 3; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const key = essence(line.text);
    const joined = key + essence(lines[at + 1]?.text ?? '');
    if (titles.has(key)) again = at;
    else if (titles.has(joined)) again = at + 1;
    else if (isProse(line)) prose += 1;
    else if (isAddressee(line.folded) || headingText(line.text) !== undefined) break;
  }
  return again;
}

function firstBodyLine(lines: readonly Line[], from: number): number {
  const to = Math.min(lines.length, from + MAX_HEAD);
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line && startsBody(line)) return at;
  }
  return to;
}

function startsBody(line: Line): boolean {
  if (isChrome(line)) return false;
  const { folded } = line;
  const text = isProse(line);
  const addressed = isAddressee(folded);
  const table = line.row.split('|').filter((cell) => cell.trim() !== '').length > 2;
  const listed = /(?:^| )序号 .* .* /.test(folded) && folded.length < 200;
  const heading = listed || isContentsHeading(folded) || headingText(line.text) !== undefined;
  if (!text && !addressed && !table && !heading) return false;
  const labels = scanLabels(line);
  if (labels.length === 0) return true;
  if (labels[0]?.bare) return text && labels.length < 2;
  // Text may mention a label or two on its way; a block begins with one.
  return (text || heading) && (labels[0]?.start ?? 0) > 12 && labels.length < 3;
}

/** The last line of a metadata block that follows announcements at the top of the page. */
function laterBlock(lines: readonly Line[], first: number): number | undefined {
  let block: number | undefined;
  let prose = 0;
  for (let at = first; at < Math.min(lines.length, MAX_HEAD); at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isBlockLine(line)) {
      if (prose > 3) break;
      block = at;
    } else if (isProse(line)) {
      prose += 1;
    }
  }
  const below = block === undefined ? [] : lines.slice(block + 1, block + 40);
  return below.some((line) => startsBody(line)) ? block : undefined;
}

function isBlockLine(line: Line): boolean {
  if (line.folded.length > 600) return false;
  const labels = scanLabels(line).filter(({ bare, kind }) => !bare && BLOCK_KINDS.has(kind));
  if ((labels[0]?.start ?? 99) > 12) return false;
  const kinds = new Set(labels.map(({ kind }) => kind));
  return kinds.size > 1 || kinds.has('indexNumber');
}

/** The last line of the document: page furniture after the last text or signature is not it. */
function lastBodyLine(lines: readonly Line[], bodyStart: number): number {
  let text = bodyStart;
  for (let at = bodyStart; at < lines.length; at += 1) {
    const line = lines[at];
    if (line && !isChrome(line) && (isProse(line) || headingText(line.text) !== undefined))
      text = at;
  }
  for (let at = text + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line && (isFoot(line) || isFootLine(line))) return at - 1;
  }
  return lines.length - 1;
}

function isFootLine(line: Line): boolean {
  const label = scanLabels(line)[0];
  const own = /^(?:附|联系|咨询|解读|地址|电话|邮|传真|网址)/;
  return label !== undefined && !label.bare && label.start === 0 && !own.test(line.folded);
}
