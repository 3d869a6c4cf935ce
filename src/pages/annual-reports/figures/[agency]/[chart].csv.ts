import { reportChartPaths } from '#site/views.ts';
import type { Chart } from '#views/charts/chart.ts';
import { chartCsv } from '#views/charts/table.ts';

export const getStaticPaths = reportChartPaths;

export function GET({ props }: { props: { chart: Chart } }) {
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  const table = new TextEncoder().encode(chartCsv(props.chart));
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
