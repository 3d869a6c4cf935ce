import { chartText } from '#strings/charts.ts';
import type { Chart } from './chart.ts';

const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

const TEN_THOUSAND = 1e4;
const HUNDRED_MILLION = 1e8;

/** A figure as it is printed: 11,398,889. */
export function figure(value: number): string {
  return format.format(value);
}

/** A figure, or the sign of one that is not known. */
export function figureOr(value: number | null): string {
  return value === null ? chartText.unknown : figure(value);
}

/** A tick as short as it can be: 500万. */
export function tickFigure(value: number, step: number): string {
  if (value === 0) return figure(0);
  if (step >= HUNDRED_MILLION) return chartText.hundredMillions(figure(value / HUNDRED_MILLION));
  if (step >= TEN_THOUSAND) return chartText.tenThousands(figure(value / TEN_THOUSAND));
  return figure(value);
}

/**
 * Round values from 0 to `max` or just above it, in at most `most` steps. Counts have whole ticks.
 *
 * @example ticksTo(41, true, 5); // [0, 10, 20, 30, 40, 50]
 */
export function ticksTo(max: number, whole: boolean, most: number): number[] {
  const step = stepOf(max === 0 ? 1 : max, whole, most);
  const count = Math.max(1, Math.ceil(max / step - 1e-9));
  // A product of decimals is put right: 3 × 0.1 is 0.3.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The axis of figures that are all printed: nothing keeps the greatest from the whole length. */
export function bareTicks(max: number): number[] {
  return [0, max === 0 ? 1 : max];
}

/** Whether every figure is a count. */
export function isWhole({ series }: Chart): boolean {
  return series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)));
}

function stepOf(max: number, whole: boolean, most: number): number {
  const power = 10 ** Math.floor(Math.log10(max / most));
  const steps = [1, 2, 5, 10].map((times) => Number((times * power).toPrecision(12)));
  const fitting = steps.find((step) => step * most >= max - 1e-9) ?? 10 * power;
  return whole ? Math.max(1, fitting) : fitting;
}
