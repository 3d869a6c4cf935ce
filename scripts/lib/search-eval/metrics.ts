import type { Grades } from './classes.ts';

/** How many results a page has. */
export const TOP = 10;

/** The share of what is right that was found. */
export function recallOf(found: Iterable<string>, relevant: ReadonlySet<string>): number {
  const right = new Set([...found].filter((url) => relevant.has(url)));
  return right.size / relevant.size;
}

/** The share of the first ten results that is right; 0 when there are no results. */
export function precisionAtTen(top: readonly string[], relevant: ReadonlySet<string>): number {
  const shown = top.slice(0, TOP);
  if (shown.length === 0) return 0;
  return shown.filter((url) => relevant.has(url)).length / shown.length;
}

/** One over the place of the first right result; 0 when none is among those shown. */
export function reciprocalRank(top: readonly string[], relevant: ReadonlySet<string>): number {
  const place = top.findIndex((url) => relevant.has(url));
  return place < 0 ? 0 : 1 / (place + 1);
}

/**
 * nDCG@10 with gains of 2^grade − 1 (Järvelin and Kekäläinen 2002; Burges 2005): 1 when the documents
 * with the highest grades stand first.
 */
export function ndcgAtTen(top: readonly string[], grades: Grades): number {
  const gained = dcg(top.map((url) => grades.get(url) ?? 0));
  const best = dcg([...grades.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : gained / best;
}

function dcg(grades: readonly number[]): number {
  return grades
    .slice(0, TOP)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** The mean, rounded to four digits; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The value that a share of all values does not exceed; null of nothing. */
export function percentileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return value === undefined ? null : rounded(value);
}

/** Four digits after the point. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
