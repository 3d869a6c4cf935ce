import { csvFile } from '#site/files.ts';
import { planChartFiles } from '#site/views.ts';
import type { Chart } from '#views/charts/chart.ts';
import { chartCsv } from '#views/charts/table.ts';

export const getStaticPaths = planChartFiles;

export function GET({ props }: { props: { chart: Chart } }) {
  return csvFile(chartCsv(props.chart));
}
