import { type Label, type LabelKind, LONGEST_LABEL, labelOf } from './labels.ts';
import type { Line } from './line.ts';

/** One label found in a line. */
export interface FoundLabel {
  readonly kind: LabelKind;
  readonly start: number;
  /** Where its value begins: after colon, bracket or space. */
  readonly end: number;
  /** Without a colon or bracket, a label is only believed in the company of others. */
  readonly bare: boolean;
}

/** Longer lines are text. */
const MAX_LENGTH = 2_500;

/** A label that the vocabulary lacks, at the start of a line or cell: it ends the value before it. */
const UNKNOWN = /(?<=^|[\s|])[\p{Script=Han}/]{1}(?: ?[\p{Script=Han}/]){1,8} ?:/gu;
/** What is left of a label whose first characters were lost: 号: 003043524/202203-00218. */
const REMNANT = /(?<=^|[\s|])(引号|机构|机关|分类|日期|题|称|号|性|词|期|源|构|关|类) ?:/g;
/** Compounds that end in a label of the vocabulary and are none. */
const COMPOUND =
  /(?:资金|数据|经费|收入|图片|人员|水|货|案件|材料|案源|项目|公司|单位|企业|机构|产品|药品|商品|课题|证书|建设|用人|岗位)$/;

/**
 * The labels of a metadata block in one line, in order, in whatever way they are set off: by a
 * colon, by brackets, by pipes, or by nothing but spaces.
 *
 * @example
 * scanLabels(lineOf('索 引 号:X主题分类:Y')).map(({ kind }) => kind); // ['indexNumber', 'topic']
 */
export function scanLabels(line: Pick<Line, 'folded'>): FoundLabel[] {
  const { folded } = line;
  if (folded.length > MAX_LENGTH) return [];
  const marked = [...markedLabels(folded), ...remnants(folded)].sort((a, b) => a.start - b.start);
  const known = marked.filter(
    (label, index) => index === 0 || label.start >= (marked[index - 1]?.end ?? 0),
  );
  if (known.length === 0) return bareLabels(folded);
  return withUnknown(folded, known);
}

/** What sets a label off behind it: a colon, a closing bracket, or both. */
const MARK = / ?(?:[\])] ?:*|:+) ?/g;

function markedLabels(folded: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const mark of folded.matchAll(MARK)) {
    const word = labelBefore(folded, mark.index);
    if (!word) continue;
    const { label, start } = word;
    const end = mark.index + mark[0].length;
    const before = folded.slice(Math.max(0, start - 4), start).trimEnd();
    if (/[\])]/.test(mark[0])) {
      if (/[[(]$/.test(before)) found.push({ kind: label.kind, start, end, bare: false });
      continue;
    }
    const glued = /\p{Script=Han}$/u.test(folded.slice(Math.max(0, start - 1), start));
    if (glued && (label.weak || COMPOUND.test(before))) continue;
    found.push({ kind: label.kind, start, end, bare: false });
  }
  return found;
}

/** The longest label that ends before position `end`, its characters printed with or without spaces. */
function labelBefore(folded: string, end: number): { label: Label; start: number } | undefined {
  let word = '';
  let best: { label: Label; start: number } | undefined;
  for (let at = end - 1; at >= 0 && word.length < LONGEST_LABEL; at -= 1) {
    const character = folded.charAt(at);
    if (character === ' ') {
      if (folded.charAt(at - 1) === ' ') break;
      continue;
    }
    word = character + word;
    const label = labelOf(word);
    if (label) best = { label, start: at };
  }
  return best;
}

function remnants(folded: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const match of folded.matchAll(REMNANT)) {
    const end = match.index + match[0].length;
    const kind = remnantKind(match[1] ?? '', folded.slice(end).trimStart());
    if (kind) found.push({ kind, start: match.index, end, bare: false });
  }
  return found;
}

/** Which label lost its beginning, as far as its value tells. */
function remnantKind(rest: string, value: string): LabelKind | undefined {
  switch (rest) {
    case '引号':
      return 'indexNumber';
    case '号':
      return /^\S*[〔[(]\d{4}/.test(value)
        ? 'documentNumber'
        : /^[\dA-Za-z]\S*\d{4}/.test(value)
          ? 'indexNumber'
          : 'noise';
    case '性':
      return 'validity';
    case '题':
    case '称':
      return 'title';
    case '源':
      return 'source';
    case '词':
      return 'keywords';
    case '构':
    case '机构':
      return 'publisher';
    case '关':
    case '机关':
      return 'issuer';
    case '日期':
    case '期':
      return 'postedDate';
    default:
      return 'noise';
  }
}

function withUnknown(folded: string, known: readonly FoundLabel[]): FoundLabel[] {
  const all = [...known];
  for (const match of folded.matchAll(UNKNOWN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (known.some((label) => start < label.end && end > label.start)) continue;
    all.push({ kind: 'noise', start, end, bare: false });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Labels that stand between spaces or pipes, in a line that begins with one. */
function bareLabels(folded: string): FoundLabel[] {
  const words = [...folded.matchAll(/[^\s|[\]]+/g)];
  const found: FoundLabel[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first) break;
    let word = '';
    let last: { kind: LabelKind; end: number; at: number } | undefined;
    for (let next = at; next < words.length && word.length < LONGEST_LABEL; next += 1) {
      const part = words[next];
      if (!part || (next > at && folded.slice(part.index - 1, part.index) !== ' ')) break;
      word += part[0];
      const label = labelOf(word);
      if (label) last = { kind: label.kind, end: part.index + part[0].length, at: next };
    }
    if (last) {
      found.push({ kind: last.kind, start: first.index, end: last.end, bare: true });
      at = last.at;
    } else if (found.length === 0) {
      return [];
    }
  }
  return found;
}
