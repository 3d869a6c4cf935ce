import { cell, partsOf } from '#domain/annual-report/cells.ts';
import {
  APPLICATION_COLUMNS,
  applicationRows,
  DISCLOSURE_ROWS,
  LITIGATION_COLUMNS,
  LITIGATION_ROWS,
  type TableId,
} from '#domain/annual-report/form.ts';
import type { Portal } from '#portal/portal.ts';
import type { AnnualReport, ReportTables } from '#portal/reports.ts';
import { columnName, DISCLOSURE_COLUMN_LABELS, rowLabel } from '#strings/annual-report.ts';
import { reportText } from '#strings/report-pages.ts';
import { csvOf } from '../csv.ts';
import { auditView } from './audit.ts';

/** A report whose tables readers may take away. */
export interface TabledReport extends AnnualReport {
  readonly tables: ReportTables;
}

/** The reports that have tables. */
export function tabledReports({ reports }: Pick<Portal, 'reports'>): TabledReport[] {
  return reports.filter((report): report is TabledReport => report.tables !== undefined);
}

/** One table of a report for spreadsheets, a row a line. */
export function tableCsv({ tables }: TabledReport, table: TableId): string {
  const { form, figures } = tables;
  const value = (row: string, column: string) => figures.get(cell(table, row, column)) ?? undefined;
  if (table === 'disclosure') {
    const columns = Object.keys(DISCLOSURE_COLUMN_LABELS[form]);
    return csvOf([
      [reportText.content, ...columns.map((column) => columnName(table, column, form))],
      ...Object.keys(DISCLOSURE_ROWS[form]).map((row) => [
        rowLabel(table, row),
        ...columns.map((column) => value(row, column)),
      ]),
    ]);
  }
  const isApplications = table === 'applications';
  const columns: readonly string[] = isApplications ? APPLICATION_COLUMNS : LITIGATION_COLUMNS;
  const rows: readonly string[] = isApplications ? applicationRows(form) : LITIGATION_ROWS;
  return csvOf([
    [
      isApplications ? reportText.result : reportText.procedure,
      ...columns.map((column) => columnName(table, column, form)),
    ],
    ...rows.map((row) => [rowLabel(table, row), ...columns.map((column) => value(row, column))]),
  ]);
}

/** A report for programs: its tables by the keys of their files, and what was verified. */
export function reportJson(
  report: TabledReport,
  { portal, origin }: { portal: Portal; origin: string },
): object {
  const { year, agency, document, tables, covers } = report;
  const nested: Record<string, Record<string, Record<string, number | null>>> = {};
  for (const [one, value] of tables.figures) {
    const { table, row, column } = partsOf(one);
    nested[table] ??= {};
    const rows = nested[table];
    rows[row] ??= {};
    rows[row][column] = value;
  }
  const audit = auditView(report, { portal });
  return {
    title: document.data.title,
    year,
    form: tables.form,
    agency: { id: agency.id, name: agency.name },
    covers: [...covers],
    url: origin + document.path,
    ...nested,
    audit: audit && {
      checked: audit.checked,
      failed: audit.failed,
      identities: audit.rows.map(({ id, name, rule, checked, failed, note }) => ({
        id,
        name,
        rule,
        checked,
        failed,
        note,
      })),
    },
  };
}
