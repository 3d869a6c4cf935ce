import type { Quantity } from './quantities.ts';
import { clauseBefore, type Reading } from './reading.ts';
import { isCounting } from './units.ts';

/** A list of parts in a sentence, and the numbers of which it may be the parts. */
export interface ListRegion {
  /** Where the list begins, behind the word that leads it in. */
  readonly start: number;
  /** Numbers of one unit, in order; the list may end before the last of them. */
  readonly parts: readonly Quantity[];
  /** Every number that can be the total. */
  readonly totals: readonly Quantity[];
  /** Those of which the words say that the list divides them; none when they do not. */
  readonly certainTotals: readonly Quantity[];
  /** Whether nothing but the numbers speaks for a list, so that all of them must make a total. */
  readonly isPlain: boolean;
  /** Whether the words say that the list is whole. */
  readonly isClosed: boolean;
}

type MarkKind = 'of' | 'respectively' | 'colon' | 'outcomes' | 'plain';

interface Mark {
  readonly kind: MarkKind;
  /** Where the word begins and where it ends. */
  readonly start: number;
  readonly end: number;
}

const MARK = /其中|包括|包含|分为|分别(?:为|是)|(?:合计|共计|总计)(?=[为达有]?\d)/g;
/** 317条意见: and 289条中, lead in a list. */
const LIST_BEHIND = /^\p{Script=Han}{0,6}(?::|中,)/u;
/** What becomes of a document, a case, a request or an opinion: always one of these. */
const OUTCOME =
  /(?:有效|继续执行|继续实施|保留|修改|修订|废止|失效|维持|驳回|撤销|确认违法|终止|采纳|予以公开|部分公开|无法提供)$/;
const TOTAL = /共|合计|总/;
const CLEANED_UP = /共|合计|总|清理|审查|列入|纳入|梳理|审结|采纳|意见/;
/** 2021、2022年分别为5件、6件; 受理、审结分别为12件、10件: no parts of anything. */
const NO_PARTS = /年|月|季|期|受理|收到|审结|办结|结案|分别/;
const MOST_TOTALS = 12;
const MOST_PARTS = 60;

/**
 * The lists of a sentence.
 *
 * @param reading The sentence and the one before.
 * @param from Where the sentence begins.
 */
export function listRegions(reading: Reading, from: number): ListRegion[] {
  const marks = marksOf(reading, from);
  const regions: ListRegion[] = [];
  let next = 0;
  for (const [index, mark] of marks.entries()) {
    while ((reading.quantities[next]?.start ?? Infinity) < mark.end) next += 1;
    const until = marks[index + 1]?.start ?? Infinity;
    const before = reading.quantities.slice(Math.max(0, next - MOST_TOTALS), next);
    const after = reading.quantities
      .slice(next, next + MOST_PARTS)
      .filter(({ start, aside }) => start < until && !aside);
    const region = mark.kind && regionOf(reading, from, mark, before, after);
    if (region) regions.push(region);
  }
  return regions;
}

function regionOf(
  reading: Reading,
  from: number,
  mark: Mark,
  before: readonly Quantity[],
  after: readonly Quantity[],
): ListRegion | undefined {
  const first = after.find(
    ({ unit, unitClass }) =>
      isCounting(unit) && before.some((total) => total.unitClass === unitClass),
  );
  if (!first) return undefined;
  const isAlike = ({ unitClass }: Quantity) => unitClass === first.unitClass;
  const totals = before.filter(isAlike);
  const parts = partsOf(reading, mark, after.filter(isAlike));
  return {
    start: mark.end,
    parts,
    isPlain: mark.kind === 'plain',
    totals,
    certainTotals: certainTotals(reading, from, mark, totals),
    isClosed: mark.kind === 'respectively',
  };
}

function partsOf(reading: Reading, mark: Mark, parts: readonly Quantity[]): readonly Quantity[] {
  if (mark.kind !== 'outcomes') return parts;
  const end = parts.findIndex(({ start }) => !OUTCOME.test(labelBefore(reading, start)));
  return end < 0 ? parts : parts.slice(0, end);
}

function certainTotals(
  reading: Reading,
  from: number,
  { kind, start }: Mark,
  totals: readonly Quantity[],
): readonly Quantity[] {
  if (kind === 'plain') return [];
  const last = totals.at(-1);
  // 累计60件，其中…: the list divides a number that no other can stand for.
  if (last?.aside && !/[比较]/.test(clauseBefore(reading, last.start))) return [];
  const usable = totals.filter(({ aside }) => !aside);
  const here = usable
    .slice(-2)
    .filter((total) => total.start >= from && !reading.text.slice(total.end, start).includes(';'));
  if (kind === 'colon') return here;
  if (kind === 'of') return here.length === 0 && start <= from + 1 ? usable.slice(-2) : here;
  const words = kind === 'outcomes' ? CLEANED_UP : TOTAL;
  const nearest = here.at(-1);
  return nearest && words.test(clauseBefore(reading, nearest.start)) ? here : [];
}

function marksOf(reading: Reading, from: number): Mark[] {
  const { text, quantities } = reading;
  const marks: Mark[] = [];
  for (const match of text.slice(from).matchAll(MARK)) {
    const start = from + match.index;
    const kind = kindOf(match[0], text.slice(Math.max(from, start - 12), start));
    marks.push({ kind, start, end: start + match[0].length });
  }
  for (const { end } of quantities) {
    const behind = end >= from ? LIST_BEHIND.exec(text.slice(end, end + 10))?.[0] : undefined;
    if (behind === undefined) continue;
    const start = end + behind.length - 1;
    marks.push({ kind: behind.endsWith(':') ? 'colon' : 'of', start, end: start + 1 });
  }
  marks.sort((a, b) => a.start - b.start);
  return [...unmarked(reading, from, marks[0]?.start ?? Infinity), ...marks];
}

function kindOf(word: string, before: string): MarkKind {
  if (/计$/.test(word)) return 'plain';
  if (!word.startsWith('分别')) return 'of';
  return NO_PARTS.test(before) ? 'plain' : 'respectively';
}

/** Lists that no word leads in: outcomes of a clean-up, or parts that happen to make a total. */
function unmarked(reading: Reading, from: number, until: number): Mark[] {
  const here = reading.quantities.filter(({ start }) => start >= from && start < until);
  const [first, second] = here;
  if (!first || !second) return [];
  const outcome = here.find(({ start }) => OUTCOME.test(labelBefore(reading, start)));
  if (outcome) {
    const start = outcome.start - labelBefore(reading, outcome.start).length;
    return [{ kind: 'outcomes', start, end: start }];
  }
  const hasTotal = here.some((one, index) => index > 0 && one.unitClass === first.unitClass);
  const before = reading.quantities.some(
    ({ start, unitClass }) => start < from && unitClass === first.unitClass,
  );
  if (!hasTotal) return [];
  return [
    ...(before ? [{ kind: 'plain' as const, start: from, end: from }] : []),
    { kind: 'plain' as const, start: first.end, end: first.end },
  ];
}

/** The words before a number, back to the last mark. */
function labelBefore(reading: Reading, index: number): string {
  const clause = clauseBefore(reading, index);
  return clause.slice(clause.lastIndexOf('、') + 1);
}
