import type { ListData } from '#schema/lists/all.ts';
import { listText } from '#strings/list-pages.ts';
import { GRADES, RANGE_UNITS } from '#strings/vocabulary-lists.ts';

/** Tiers as parts of a bar, and as rows. */
export interface TierScale {
  readonly unit: string;
  readonly tiers: readonly {
    readonly grade: string;
    /** 1 for the lightest grade. */
    readonly step: number;
    /** Parts of the bar, of `SCALE_PARTS` in all; 0 for a single point. */
    readonly span: number;
    /** Where it begins, as a label under the bar. */
    readonly from: string;
    readonly range: string;
    readonly circumstances: string;
    readonly penalty: string;
  }[];
  /** Where the bar ends. */
  readonly to: string;
  /** The statutory range: 货值金额的10倍—20倍. */
  readonly range: string;
}

export const SCALE_PARTS = 24;
/** A tier that is small beside the others still has room for its name. */
const LEAST = 3;

/** The tiers of a discretion standard, drawn to scale as far as their names leave room. */
export function tierScale({ range, tiers }: ListData<'discretion'>): TierScale {
  const unit = RANGE_UNITS[range.unit];
  const spans = spansOf(tiers.map(({ from, to }) => to - from));
  const amount = (value: number) => `${amountText(value)}${unit}`;
  return {
    unit: range.of === undefined ? unit : `${range.of}的${unit}`,
    to: amount(range.max),
    range: listText.tiers.whole(amount(range.min), amount(range.max), range.of),
    tiers: tiers.map(({ grade, from, to, circumstances, penalty }, index) => ({
      grade: GRADES[grade],
      step: Object.keys(GRADES).indexOf(grade) + 1,
      span: spans[index] ?? 0,
      from: amount(from),
      range: rangeText(amount(from), amount(to), index === tiers.length - 1),
      circumstances,
      penalty,
    })),
  };
}

function rangeText(from: string, to: string, isLast: boolean): string {
  if (from === to) return listText.tiers.point(from);
  return isLast ? listText.tiers.last(from, to) : listText.tiers.from(from, to);
}

/** 50000 is 5万, 100000000 is 1亿: amounts as people say them. */
function amountText(value: number): string {
  if (value >= 100_000_000 && value % 1_000_000 === 0) return `${value / 100_000_000}亿`;
  return value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : String(value);
}

/**
 * Whole parts that add up to the bar. Each tier with a length has the least; the rest goes, part by
 * part, to the one that lacks most of its share, so that a longer tier is never drawn shorter.
 */
function spansOf(lengths: readonly number[]): number[] {
  const total = lengths.reduce((sum, one) => sum + one, 0);
  const spans = lengths.map((one): number => (one > 0 ? LEAST : 0));
  const lacks = () =>
    lengths.map((one, index) =>
      one > 0 ? (one / total) * SCALE_PARTS - (spans[index] ?? 0) : -SCALE_PARTS,
    );
  for (let rest = SCALE_PARTS - spans.reduce((sum, one) => sum + one, 0); rest > 0; rest -= 1) {
    const lack = lacks();
    const most = lack.indexOf(Math.max(...lack));
    spans[most] = (spans[most] ?? 0) + 1;
  }
  return spans;
}
