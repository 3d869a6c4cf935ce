import type { Quantity } from './quantities.ts';

/** The smallest and the largest value that something may have. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const EPSILON = 1e-9;

/** The values that a quantity may stand for. */
export function intervalOf({ value, slack }: Quantity): Interval {
  return { low: value - slack, high: value + slack };
}

/** The quotients of two positive intervals, times a factor. */
export function quotient(part: Interval, base: Interval, factor = 1): Interval {
  return {
    low: (factor * part.low) / base.high,
    high: (factor * part.high) / Math.max(base.low, Number.MIN_VALUE),
  };
}

/**
 * Whether a stated number can be what an interval rounds or truncates to, at the places with which it
 * is written. What is said with 约 must only be near; what is said as a limit is always so.
 *
 * @example
 * isStated(41, { low: 40.17, high: 40.17 }); // false
 */
export function isStated(stated: Quantity, { low, high }: Interval): boolean {
  if (stated.precision === 'limit') return true;
  const step = stated.scale / 10 ** stated.places;
  const near = stated.precision === 'about' ? Math.max(0.1 * stated.value, 2 * step) : 0;
  const margin = EPSILON * Math.max(1, Math.abs(stated.value));
  // What rounds up to the next number is not truncated to this one.
  return (
    high >= stated.value - step / 2 - near - margin && low < stated.value + step + near - margin
  );
}

/**
 * Whether numbers make a total. What is counted must make it exactly; where numbers are rounded, the
 * sum may miss by one of the last place, and by more only when there are many.
 */
export function isSum(parts: readonly Quantity[], total: Quantity): boolean {
  const slacks = [total, ...parts].map(({ slack }) => slack);
  const spread = 1.2 * Math.hypot(...slacks);
  const margin = EPSILON * Math.max(1, total.value);
  return (
    Math.abs(sumOfValues(parts) - total.value) <= Math.max(spread, 2 * Math.max(...slacks)) + margin
  );
}

/** The sum of the values. */
export function sumOfValues(parts: readonly Quantity[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** A quotient as it is quoted: two places. */
export function twoPlaces(value: number): string {
  return value.toFixed(2);
}

/** A number in the scale of another, without digits that mean nothing. */
export function inScaleOf(value: number, { scale, written }: Quantity): string {
  const word = scale > 1 ? written.replace(/^[\d.,]+/, '') : '';
  return `${Number((value / scale).toFixed(6))}${word}`;
}
