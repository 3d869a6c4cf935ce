import { chartText } from '#strings/charts.ts';
import { csvOf } from '../csv.ts';
import { type Chart, hasUnknown } from './chart.ts';
import { figureOr } from './figures.ts';

/** The figures of a chart as a table: a row a category, a column a series. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
  /** Said below: the chart's own note, and that a gap is no zero. */
  readonly notes: readonly string[];
}

/** The table that says what the chart shows. */
export function chartTable(chart: Chart): ChartTable {
  const { title, unit, categories, series, note } = chart;
  return {
    caption: chartText.column(title, unit === '' ? '' : chartText.unit(unit)),
    head: [categoryName(chart), ...series.map(({ name }) => name)],
    rows: categories.map((category, index) => ({
      name: chartText.category(category),
      figures: series.map(({ values }) => figureOr(values[index] ?? null)),
    })),
    notes: [
      ...(note === undefined ? [] : [note]),
      ...(hasUnknown(chart) ? [chartText.unknownNote] : []),
    ],
  };
}

/** The figures of a chart for spreadsheets. A year is a number, what is not known an empty cell. */
export function chartCsv(chart: Chart): string {
  const { unit, categories, series } = chart;
  return csvOf([
    [categoryName(chart), ...series.map(({ name }) => chartText.column(name, unit))],
    ...categories.map((category, index) => [
      isYear(category) ? Number(category) : category,
      ...series.map(({ values }) => values[index] ?? undefined),
    ]),
  ]);
}

function categoryName({ categoryName: name, categories }: Chart): string {
  return name ?? (categories.every(isYear) ? chartText.years : chartText.categories);
}

function isYear(category: string): boolean {
  return /^\d{4}$/.test(category);
}
