import type { TableId } from '#domain/annual-report/form.ts';
import { reportFileTables } from '#site/views.ts';
import { type TabledReport, tableCsv } from '#views/reports/files.ts';

export const getStaticPaths = reportFileTables;

export function GET({ props }: { props: { report: TabledReport; table: TableId } }) {
  // As bytes: the mark at the beginning of a text would be taken for no part of it.
  const table = new TextEncoder().encode(tableCsv(props.report, props.table));
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
