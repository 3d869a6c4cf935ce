/**
 * How the figures are drawn: `bars` and `grouped` side by side, `stacked` on one another, `lines` through
 * time, `progress` as one bar a row with the parts of its whole.
 */
export type ChartKind = 'bars' | 'grouped' | 'stacked' | 'lines' | 'progress';

/** One row of figures, as long as the categories. `null` is a figure that is not known: a gap, never 0. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A chart as data: all that its drawing, its table and its CSV show. */
export interface Chart {
  /** Small letters, digits and hyphens; unique in the page. */
  readonly id: string;
  readonly title: string;
  /** The measure of every figure: 件. */
  readonly unit: string;
  /** What is to be seen, for those who do not see it; said before the extremes of each series. */
  readonly description?: string | undefined;
  /** What the categories are: 年度. */
  readonly categoryName?: string | undefined;
  /** Years are written as four digits; they are read as 2023年. */
  readonly categories: readonly string[];
  /** At most six, which is how many can be told apart. */
  readonly series: readonly ChartSeries[];
  readonly kind: ChartKind;
  readonly note?: string | undefined;
  /** Where the figures can be had as CSV. */
  readonly csv: string;
}

/** How many series are told apart by colour, pattern, dash and shape. */
export const MAX_SERIES = 6;

/**
 * The chart with the blanks in its names made single.
 *
 * @throws {RangeError} When it cannot be drawn: nothing to draw, too many series, a row of another length,
 *   a figure below 0 or not finite, an id that is none.
 */
export function checkedChart(chart: Chart): Chart {
  const { id, categories, series } = chart;
  const isRight =
    /^[a-z][a-z0-9-]*$/.test(id) &&
    categories.length > 0 &&
    series.length > 0 &&
    series.length <= MAX_SERIES &&
    series.every(({ values }) => values.length === categories.length && values.every(isFigure));
  if (!isRight) throw new RangeError(`Chart ${id} cannot be drawn`);
  return {
    ...chart,
    title: singleBlanks(chart.title),
    categories: categories.map(singleBlanks),
    series: series.map((one) => ({ ...one, name: singleBlanks(one.name) })),
  };
}

/** Whether bars stand on one another. */
export function isStacked({ kind }: Chart): boolean {
  return kind === 'stacked' || kind === 'progress';
}

/** Whether the chart has to say which series is which. */
export function namesSeries({ series, title }: Chart): boolean {
  return series.length > 1 || series.some(({ name }) => !title.includes(name));
}

/** Whether a figure is not known. */
export function hasUnknown({ series }: Chart): boolean {
  return series.some(({ values }) => values.includes(null));
}

function isFigure(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && value >= 0);
}

function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
