import { chartText } from '#strings/charts.ts';
import { barFigures, barText, greatestFigure, sumText } from './bar-figures.ts';
import { allLabelLines } from './category-labels.ts';
import { type Chart, isStacked } from './chart.ts';
import { bareTicks, figure, isWhole, ticksTo } from './figures.ts';
import type { BarLayout, PlacedBar, PlacedText } from './layout.ts';
import { pixelsOf, tickTexts } from './scale.ts';
import { BASELINE, type ChartSize, drawnWidth, LEADING, SIZES, TEXT, widestOf } from './sizes.ts';

/** A narrower bar shows no pattern. */
const LEAST_BAR = 6;
const WIDEST_BAR = 56;
/** Few categories do not spread over the whole width. */
const WIDEST_BAND = 150;
const BAR_GAP = 2;
/** How much of its band a bar or a group of bars takes. */
const SHARE = { one: 0.62, group: 0.84 } as const;
const LABEL_LINES = 3;
const MOST_TICKS = 5;
/** Above a bar, between it and its figure. */
const ABOVE = 5;
/** Where every figure is 0 there is nothing to be high for. */
const FLAT = 24;

/**
 * Upright bars, or nothing when the labels of the categories do not fit below them.
 *
 * `allPrinted` tells whether every figure stands at its bar, so that no axis is needed.
 */
export function columnsLayout(
  chart: Chart,
  size: ChartSize,
  top: number,
): { readonly layout: BarLayout; readonly allPrinted: boolean } | undefined {
  const bare = placedColumns(chart, size, top, false);
  if (bare?.allPrinted) return bare;
  return placedColumns(chart, size, top, true);
}

function placedColumns(chart: Chart, size: ChartSize, legend: number, isShown: boolean) {
  const { categories, series } = chart;
  const stacked = isStacked(chart);
  const abreast = stacked ? 1 : series.length;
  const greatest = greatestFigure(chart);
  const ticks = isShown ? ticksTo(greatest, isWhole(chart), MOST_TICKS) : bareTicks(greatest);
  const { width, plot } = SIZES[size];
  const left = isShown ? Math.ceil(widestOf(tickTexts(ticks))) + 8 : 0;
  const share = abreast === 1 ? SHARE.one : SHARE.group;
  const widestBand = Math.max(WIDEST_BAND, (abreast * WIDEST_BAR) / share);
  const band = Math.min((width - left) / categories.length, widestBand);
  const pitch = Math.min(WIDEST_BAR, (band * share) / abreast);
  const gap = abreast > 1 ? BAR_GAP : 0;
  const labels = allLabelLines(categories, band - 6, LABEL_LINES);
  if (labels === undefined || pitch - gap < LEAST_BAR) return undefined;

  const endTexts = categories.map((_, category) =>
    stacked
      ? [sumText(chart, category)]
      : series.map((_, index) => barText(chart, index, category)),
  );
  const printsEnds = widestOf(endTexts.flat()) <= (abreast === 1 ? band - 4 : pitch);
  const plotTop = legend + (printsEnds ? LEADING + 2 : LEADING / 2);
  const bottom = plotTop + (greatest === 0 ? FLAT : plot);
  const axis = { range: [bottom, plotTop], ticks, isShown } as const;
  const pixels = pixelsOf(axis);
  const bars: PlacedBar[] = [];
  const texts: PlacedText[] = isShown ? columnTicks(ticks, left, pixels) : [];
  let allPrinted = printsEnds;

  for (const category of categories.keys()) {
    const middle = left + band * (category + 0.5);
    const first = middle - (pitch * abreast) / 2;
    const figures = barFigures(chart, category);
    for (const { series: index, value, start, end, title } of figures) {
      const from = Math.round(first + (stacked ? 0 : pitch * index) + gap / 2);
      const to = Math.round(from + pitch - gap);
      bars.push({ series: index, from, to, start, end, title });
      if (!stacked || series.length === 1 || value === 0) continue;
      const text = figure(value);
      const fits = pixels(start) - pixels(end) >= TEXT + 5 && drawnWidth(text) + 4 <= to - from;
      allPrinted &&= fits;
      if (!fits) continue;
      const y = (pixels(start) + pixels(end)) / 2 + BASELINE;
      texts.push({ role: `inside series-${index + 1}`, x: middle, y, text, anchor: 'middle' });
    }
    for (const [index, text] of (endTexts[category] ?? []).entries()) {
      const isUnknown = text === chartText.unknown;
      if (!printsEnds && !(isUnknown && pitch >= TEXT)) continue;
      const end = figures
        .filter(({ series: of }) => stacked || of === index)
        .reduce((most, one) => Math.max(most, one.end), 0);
      const x = stacked ? middle : first + pitch * (index + 0.5);
      const role = isUnknown ? 'unknown' : 'value';
      texts.push({ role, x, y: pixels(end) - ABOVE, text, anchor: 'middle' });
    }
    for (const [line, text] of (labels[category] ?? []).entries()) {
      const y = bottom + 6 + LEADING * (line + 0.5) + BASELINE;
      texts.push({ role: 'category', x: middle, y, text, anchor: 'middle' });
    }
  }
  const lines = Math.max(...labels.map(({ length }) => length));
  const layout: BarLayout = {
    direction: 'columns',
    height: bottom + 8 + LEADING * lines,
    axis,
    extent: [left, left + band * categories.length],
    ground: [[left, left + band * categories.length]],
    bars,
    texts,
  };
  return { layout, allPrinted };
}

/** The figures of the ticks left of the drawing. */
export function columnTicks(
  ticks: readonly number[],
  left: number,
  pixels: (value: number) => number,
): PlacedText[] {
  return tickTexts(ticks).map((text, index) => ({
    role: 'tick',
    x: left - 8,
    y: pixels(ticks[index] ?? 0) + BASELINE,
    text,
    anchor: 'end',
  }));
}
