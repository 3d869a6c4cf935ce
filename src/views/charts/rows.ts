import { linesWidth } from '#domain/line-breaks.ts';
import { chartText } from '#strings/charts.ts';
import { barFigures, barText, greatestFigure, sumText } from './bar-figures.ts';
import { allLabelLines, fullLines } from './category-labels.ts';
import { type Chart, isStacked } from './chart.ts';
import { bareTicks, figure, isWhole, ticksTo } from './figures.ts';
import type { BarLayout, PlacedBar, PlacedText } from './layout.ts';
import { pixelsOf, tickTexts } from './scale.ts';
import {
  BASELINE,
  type ChartSize,
  drawnWidth,
  LEADING,
  SIZES,
  TEXT,
  widestOf,
  withinWidth,
} from './sizes.ts';

/** A bar, and from one to the next of its group. */
const THICK = { one: 20, group: 15 } as const;
const PITCH = { one: 20, group: 18 } as const;
const ROW_GAP = 12;
/** How much of the width names may take beside the bars; others stand above them. */
const BESIDE = 0.22;
const BESIDE_LINES = 2;
const AFTER_NAME = 10;
/** Between a bar and its figure. */
const AFTER_BAR = 6;
/** What a tick takes at most, with the room around it. */
const TICK = 64;

/** Lying bars: every name has room, and every figure stands at the end of its bar. */
export function rowsLayout(chart: Chart, size: ChartSize, legend: number): BarLayout {
  const { categories, series } = chart;
  const { width } = SIZES[size];
  const stacked = isStacked(chart);
  const abreast = stacked ? 1 : series.length;
  const form = abreast === 1 ? 'one' : 'group';
  const names = categories.map((name) => chartText.category(name));
  const beside = allLabelLines(names, width * BESIDE, BESIDE_LINES);
  const labels = beside ?? names.map((name) => fullLines(name, width));
  const left = beside ? Math.ceil(Math.max(...beside.map(linesWidth)) * TEXT) + AFTER_NAME : 0;
  const endTexts = categories.map((_, category) =>
    stacked
      ? [sumText(chart, category)]
      : series.map((_, index) => barText(chart, index, category)),
  );
  const right = width - Math.ceil(widestOf(endTexts.flat())) - AFTER_BAR;
  const greatest = greatestFigure(chart);
  const ticks = ticksTo(greatest, isWhole(chart), Math.max(1, Math.floor((right - left) / TICK)));
  const full = { range: [left, right], ticks: bareTicks(greatest) } as const;
  const rounded = { range: [left, right], ticks } as const;
  const printsAll = (pixels: (value: number) => number): boolean =>
    !stacked ||
    chart.kind === 'progress' ||
    series.length === 1 ||
    categories.every((_, category) =>
      barFigures(chart, category).every((one) => one.value === 0 || fitsInside(one, pixels)),
    );
  const isShown = !printsAll(pixelsOf(full));
  const axis = { ...(isShown ? rounded : full), isShown };
  const pixels = pixelsOf(axis);

  const bars: PlacedBar[] = [];
  const texts: PlacedText[] = [];
  const ground: [number, number][] = [];
  let y = legend;
  for (const category of categories.keys()) {
    const lines = labels[category] ?? [];
    const thickness = PITCH[form] * abreast;
    const block = beside ? Math.max(thickness, lines.length * LEADING) : thickness;
    const labelTop = beside ? y + (block - lines.length * LEADING) / 2 : y;
    for (const [line, text] of lines.entries()) {
      const baseline = labelTop + LEADING * (line + 0.5) + BASELINE;
      const x = beside ? left - AFTER_NAME : 0;
      texts.push({ role: 'category', x, y: baseline, text, anchor: beside ? 'end' : 'start' });
    }
    const first = beside ? y + (block - thickness) / 2 : y + lines.length * LEADING + 2;
    ground.push([first - 2, first + thickness + 2 - (abreast > 1 ? PITCH.group - THICK.group : 0)]);
    const figures = barFigures(chart, category);
    for (const one of figures) {
      const { series: index, value, start, end, title } = one;
      const from = first + (stacked ? 0 : PITCH[form] * index);
      bars.push({ series: index, from, to: from + THICK[form], start, end, title });
      if (!stacked || series.length === 1 || value === 0 || !fitsInside(one, pixels)) continue;
      texts.push({
        role: `inside series-${index + 1}`,
        x: (pixels(start) + pixels(end)) / 2,
        y: from + THICK[form] / 2 + BASELINE,
        text: figure(value),
        anchor: 'middle',
      });
    }
    for (const [index, text] of (endTexts[category] ?? []).entries()) {
      const end = figures
        .filter(({ series: of }) => stacked || of === index)
        .reduce((most, one) => Math.max(most, one.end), 0);
      texts.push({
        role: text === chartText.unknown ? 'unknown' : 'value',
        x: pixels(end) + AFTER_BAR,
        y: first + PITCH[form] * index + THICK[form] / 2 + BASELINE,
        text,
        anchor: 'start',
      });
    }
    y = (beside ? y + block : first + thickness) + ROW_GAP;
  }
  const bottom = y - ROW_GAP + 4;
  if (isShown) texts.push(...rowTicks(ticks, bottom, width, pixels));
  return {
    direction: 'rows',
    height: bottom + (isShown ? LEADING + 6 : 4),
    axis,
    extent: [legend - 4, bottom],
    // A line from top to bottom would cross the names.
    ground: beside ? [[legend - 4, bottom]] : ground,
    bars,
    texts,
  };
}

function rowTicks(
  ticks: readonly number[],
  bottom: number,
  width: number,
  pixels: (value: number) => number,
): PlacedText[] {
  return tickTexts(ticks).map((text, index) => {
    const x = withinWidth(pixels(ticks[index] ?? 0), drawnWidth(text), width);
    return { role: 'tick', x, y: bottom + 4 + LEADING / 2 + BASELINE, text, anchor: 'middle' };
  });
}

function fitsInside(
  { value, start, end }: { readonly value: number; readonly start: number; readonly end: number },
  pixels: (value: number) => number,
): boolean {
  return drawnWidth(figure(value)) + 4 <= pixels(end) - pixels(start);
}
