import type { TableId } from '#domain/annual-report/form.ts';
import { csvFile } from '#site/files.ts';
import { reportFileTables } from '#site/views.ts';
import { type TabledReport, tableCsv } from '#views/reports/files.ts';

export const getStaticPaths = reportFileTables;

export function GET({ props }: { props: { report: TabledReport; table: TableId } }) {
  return csvFile(tableCsv(props.report, props.table));
}
