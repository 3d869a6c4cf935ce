import { chartText } from '#strings/charts.ts';
import { labelLines } from './category-labels.ts';
import type { Chart } from './chart.ts';
import { figure } from './figures.ts';
import type { PlacedText } from './layout.ts';
import { BASELINE, type ChartSize, LEADING, SIZES, widestOf } from './sizes.ts';

/** The name of a line at its end, with a thin line to it where it had to give way to another. */
export interface EndLabel {
  readonly series: number;
  readonly texts: readonly PlacedText[];
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** How much of the width names at the ends of lines may take. */
const SHARE = { narrow: 0.28, wide: 0.25 } as const;
const LINES = 3;
const FLAT = 60;
const LINE_LEADING = LEADING - 2;
const LABEL_GAP = 4;
/** Between the last point and its name. */
const LEADER = 18;

/**
 * The width that names at the ends of the lines take, or nothing when they do not fit or when a line
 * does not reach the end.
 */
export function endWidth(chart: Chart, size: ChartSize): number | undefined {
  const labels = endTexts(chart, size);
  if (labels === undefined || chart.categories.length < 2) return undefined;
  if (totalHeight(labels) > plotHeight(chart, size) + LEADING) return undefined;
  return Math.ceil(widestOf(labels.flat())) + LEADER;
}

/** How high the lines may rise; where every figure is 0 there is nothing to rise to. */
export function plotHeight({ series }: Chart, size: ChartSize): number {
  const rises = series.some(({ values }) => values.some((value) => (value ?? 0) > 0));
  return rises ? SIZES[size].plot : FLAT;
}

/** The names, in the order of their figures, each as near to its point as the others allow. */
export function endLabels(
  chart: Chart,
  size: ChartSize,
  x: number,
  [top, bottom]: readonly [number, number],
  pixels: (value: number) => number,
): EndLabel[] {
  const all = endTexts(chart, size) ?? [];
  const blocks = all
    .map((lines, series) => {
      const point = pixels(chart.series[series]?.values.at(-1) ?? 0);
      const height = lines.length * LINE_LEADING + LABEL_GAP;
      return { series, lines, point, height, y: point - height / 2 };
    })
    .sort((a, b) => a.point - b.point || a.series - b.series);
  let free = top - LEADING / 2;
  for (const block of blocks) {
    block.y = Math.max(block.y, free);
    free = block.y + block.height;
  }
  let limit = bottom + LEADING / 2;
  for (const block of blocks.toReversed()) {
    block.y = Math.min(block.y, limit - block.height);
    limit = block.y;
  }
  return blocks.map(({ series, lines, point, height, y }) => ({
    series,
    leader: [x + 7, point, x + LEADER - 3, y + height / 2],
    texts: lines.map((text, line) => ({
      role: `end series-${series + 1}`,
      x: x + LEADER,
      y: y + LABEL_GAP / 2 + LINE_LEADING * (line + 0.5) + BASELINE,
      text,
      anchor: 'start',
    })),
  }));
}

function endTexts({ series }: Chart, size: ChartSize): (readonly string[])[] | undefined {
  const room = SIZES[size].width * SHARE[size];
  const labels = series.map(({ name, values }) => {
    const value = values.at(-1) ?? null;
    if (value === null) return undefined;
    return labelLines(chartText.lineEnd(name, figure(value)), room, LINES);
  });
  return labels.every((lines) => lines !== undefined) ? labels : undefined;
}

function totalHeight(labels: readonly (readonly string[])[]): number {
  return labels.reduce((sum, { length }) => sum + length * LINE_LEADING + LABEL_GAP, 0);
}
