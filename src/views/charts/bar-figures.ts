import { chartText } from '#strings/charts.ts';
import { type Chart, isStacked } from './chart.ts';
import { figure, figureOr } from './figures.ts';

/** A figure of a bar chart: from where to where it reaches on the axis of the values. */
export interface BarFigure {
  readonly series: number;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** The known figures of one category, in the order of the series; parts stand on one another. */
export function barFigures(chart: Chart, category: number): readonly BarFigure[] {
  const name = chartText.category(chart.categories[category] ?? '');
  const figures: BarFigure[] = [];
  let sum = 0;
  for (const [series, { name: seriesName, values }] of chart.series.entries()) {
    const value = values[category] ?? null;
    if (value === null) continue;
    const start = isStacked(chart) ? sum : 0;
    const title = chartText.mark(name, seriesName, figure(value), chart.unit);
    figures.push({ series, value, start, end: start + value, title });
    sum += value;
  }
  return figures;
}

/** The greatest figure, of parts their greatest sum. */
export function greatestFigure(chart: Chart): number {
  const ends = chart.categories.flatMap((_, category) =>
    barFigures(chart, category).map(({ end }) => end),
  );
  return Math.max(0, ...ends);
}

/** The sum of a category as it is printed at its end; with a part that is not known it is not known. */
export function sumText({ series }: Chart, category: number): string {
  const values = series.map(({ values }) => values[category] ?? null);
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return chartText.unknown;
  // A sum of decimals is put right: 0.1 + 0.2 is 0.3.
  return figure(Number(known.reduce((sum, value) => sum + value, 0).toPrecision(15)));
}

/** What is printed at the end of a bar of one series. */
export function barText({ series }: Chart, index: number, category: number): string {
  return figureOr(series[index]?.values[category] ?? null);
}
