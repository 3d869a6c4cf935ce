import { type FoldedText, originalSpan } from './folded-text.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Statistic, StatisticKind } from './statistic.ts';

/** A sentence with its quantities, and the text from which it was read. */
export interface Reading {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly folded: FoldedText;
  readonly original: string;
}

/** What is said of a statement once its numbers are compared. */
interface Outcome {
  readonly stated: string;
  readonly working: string;
  readonly computed: string;
  readonly holds: boolean;
}

/** A sentence made ready for the readers of statistics. */
export function readingOf(folded: FoldedText, original: string): Reading {
  return { text: folded.text, quantities: quantitiesIn(folded.text), folded, original };
}

/** Two sentences in one, and where the second begins. */
export function joined(
  before: FoldedText | undefined,
  folded: FoldedText,
  original: string,
): { readonly reading: Reading; readonly from: number } {
  if (!before) return { reading: readingOf(folded, original), from: 0 };
  const text = `${before.text}。${folded.text}`;
  const both = { text, at: [...before.at, ...folded.at] };
  return { reading: readingOf(both, original), from: before.text.length + 1 };
}

/** A statistic that stands in a sentence between two places of it. */
export function statisticAt(
  { folded, original }: Reading,
  kind: StatisticKind,
  [start, end]: readonly [start: number, end: number],
  outcome: Outcome,
): Statistic {
  const span = originalSpan(folded, start, end);
  return { kind, text: original.slice(span.start, span.end), ...span, ...outcome };
}

/** The characters between two quantities. */
export function between({ text }: Reading, left: Quantity, right: Quantity): string {
  return text.slice(left.end, right.start);
}

const LONGEST_CLAUSE = 24;

/** The words of the same clause before a place, 24 characters at most. */
export function clauseBefore({ text }: Reading, index: number): string {
  const before = text.slice(Math.max(0, index - LONGEST_CLAUSE), index);
  return before.slice(before.search(/[^,;:。]*$/));
}

const LEAVES_OUT = /不含|不包括|不计|未含|未计|除外|剔除|含上/;
const COUNTED_ONCE = /合并|去重|重复|交叉|重叠|兼/;
const REMARK = /^\s*[（(][^（()）]{1,40}[）)]/;

/**
 * Whether the words of a statement, or the remark in brackets behind it, say that a number does not
 * hold all that the others do: 共计68项（合并5项）.
 */
export function leavesOut({ original }: Reading, { text, end }: Statistic): boolean {
  const remark = REMARK.exec(original.slice(end, end + 48))?.[0] ?? '';
  return LEAVES_OUT.test(text + remark) || COUNTED_ONCE.test(remark);
}

/** A number as it is quoted: with its unit. */
export function quote({ written, unit }: Quantity): string {
  return written + unit;
}
