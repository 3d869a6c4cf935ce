import { type Chart, isStacked } from './chart.ts';
import { columnsLayout } from './columns.ts';
import type { BarLayout } from './layout.ts';
import { rowsLayout } from './rows.ts';
import type { ChartSize } from './sizes.ts';

/** More lying bars would make a drawing that is too high for a screen. */
const MOST_ROWS = 24;

/**
 * Bars upright where their names fit below them; lying where names do not, or where only that lets the
 * figures be printed, and where a single category would stand alone in the width.
 */
export function barsLayout(chart: Chart, size: ChartSize, legend: number): BarLayout {
  const isOne = chart.categories.length === 1;
  if (isOne || chart.kind === 'progress') return rowsLayout(chart, size, legend);
  const columns = columnsLayout(chart, size, legend);
  if (columns === undefined) return rowsLayout(chart, size, legend);
  const rows = chart.categories.length * (isStacked(chart) ? 1 : chart.series.length);
  if (columns.allPrinted || isStacked(chart) || rows > MOST_ROWS) return columns.layout;
  return rowsLayout(chart, size, legend);
}
