import { chartText } from '#strings/charts.ts';
import type { Chart } from './chart.ts';
import { columnTicks } from './columns.ts';
import { bareTicks, figure, isWhole, ticksTo } from './figures.ts';
import type { PlacedText, ValueAxis } from './layout.ts';
import { type EndLabel, endLabels, endWidth, plotHeight } from './line-ends.ts';
import { lineLabels } from './line-labels.ts';
import { pixelsOf, tickTexts } from './scale.ts';
import {
  BASELINE,
  type ChartSize,
  drawnWidth,
  LEADING,
  SIZES,
  widestOf,
  withinWidth,
} from './sizes.ts';

/** A figure of a line; without one the line has a gap. */
export interface PlacedPoint {
  readonly series: number;
  readonly x: number;
  readonly value: number | undefined;
  readonly title: string;
}

/** Lines with everything in its place. */
export interface LineLayout {
  readonly height: number;
  readonly axis: ValueAxis;
  readonly extent: readonly [from: number, to: number];
  readonly points: readonly PlacedPoint[];
  readonly texts: readonly PlacedText[];
  readonly ends: readonly EndLabel[];
}

const MOST_TICKS = 5;
/** Between the axis and the first point, and behind the last. */
const PADDING = 12;
/** Between a point and its figure. */
const ABOVE = 9;

/** Whether each line can be named at its end; others are named in a legend. */
export function namesEnds(chart: Chart, size: ChartSize): boolean {
  return chart.series.length > 1 && endWidth(chart, size) !== undefined;
}

/** Lines from 0. One line has its figures at its points where they fit, several have an axis. */
export function linesLayout(chart: Chart, size: ChartSize, legend: number): LineLayout {
  const bare = placedLines(chart, size, legend, false);
  return bare ?? (placedLines(chart, size, legend, true) as LineLayout);
}

function placedLines(
  chart: Chart,
  size: ChartSize,
  legend: number,
  isShown: boolean,
): LineLayout | undefined {
  const { categories, series, unit } = chart;
  const { width } = SIZES[size];
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const widest = widestOf(values.map(figure));
  const greatest = Math.max(0, ...values);
  const ticks = isShown ? ticksTo(greatest, isWhole(chart), MOST_TICKS) : bareTicks(greatest);
  const left = isShown ? Math.ceil(widestOf(tickTexts(ticks))) + 8 : 0;
  const beside = namesEnds(chart, size) ? (endWidth(chart, size) ?? 0) : 0;
  const aside = isShown ? PADDING : Math.max(PADDING, widest / 2);
  const first = left + aside;
  const last = width - Math.max(aside, beside);
  const step = categories.length > 1 ? (last - first) / (categories.length - 1) : last - first;
  if (!isShown && (series.length > 1 || widest + 6 > step)) return undefined;

  const top = legend + (isShown ? LEADING / 2 : LEADING + 6);
  const bottom = top + plotHeight(chart, size);
  const axis = { range: [bottom, top], ticks, isShown } as const;
  const pixels = pixelsOf(axis);
  const xOf = (category: number) =>
    Math.round(categories.length > 1 ? first + step * category : (first + last) / 2);
  const points = series.flatMap(({ name, values: figures }, index) =>
    categories.map((category, at): PlacedPoint => {
      const value = figures[at] ?? undefined;
      const label = chartText.category(category);
      const title = value === undefined ? '' : chartText.mark(label, name, figure(value), unit);
      return { series: index, x: xOf(at), value, title };
    }),
  );
  const labels = lineLabels(categories, [...categories.keys()].map(xOf), width);
  const end = isShown || beside > 0 ? last + PADDING : width;
  return {
    height: bottom + 10 + LEADING * Math.max(...labels.map(({ lines }) => lines.length)),
    axis,
    extent: [left, Math.min(width, end)],
    points,
    texts: [
      ...(isShown ? columnTicks(ticks, left, pixels) : pointTexts(points, width, pixels)),
      ...labels.flatMap(({ x, lines }) =>
        lines.map((text, line): PlacedText => {
          const y = bottom + 8 + LEADING * (line + 0.5) + BASELINE;
          return { role: 'category', x, y, text, anchor: 'middle' };
        }),
      ),
    ],
    ends: beside > 0 ? endLabels(chart, size, last, [top, bottom], pixels) : [],
  };
}

function pointTexts(
  points: readonly PlacedPoint[],
  width: number,
  pixels: (value: number) => number,
): PlacedText[] {
  return points.flatMap(({ x: middle, value }): PlacedText[] => {
    if (value === undefined) return [];
    const text = figure(value);
    const x = withinWidth(middle, drawnWidth(text), width);
    return [{ role: 'value', x, y: pixels(value) - ABOVE, text, anchor: 'middle' }];
  });
}
