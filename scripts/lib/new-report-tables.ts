import { type Cell, cell, cellsOf, type Figures, partsOf } from '#domain/annual-report/cells.ts';
import { APPLICATION_COLUMNS, DISCLOSURE_ROWS, type FormYear } from '#domain/annual-report/form.ts';
import type { ReportTables } from '#portal/reports.ts';
import { type RowPlace, rowPlaces } from '#schema/report-cells.ts';
import { APPLICATION_LABELS, LITIGATION_LABELS } from '#strings/annual-report.ts';
import { tableComments } from '#strings/new-report.ts';

/** Where the names of rows begin behind their cells. */
const NAMES_AT = 48;

/** What is known of the tables of a report before it is written: what the year before has handed on. */
export function firstFigures(form: FormYear, before: ReportTables | undefined): Figures {
  const figures = new Map<Cell, number>(cellsOf(form).map((one) => [one, 0]));
  if (!before) return figures;
  const handed = (...names: Parameters<typeof cell>) => before.figures.get(cell(...names)) ?? 0;
  for (const column of APPLICATION_COLUMNS) {
    figures.set(
      cell('applications', 'carriedIn', column),
      handed('applications', 'carriedOut', column),
    );
  }
  if (form !== 2019 || before.form !== 2019) return figures;
  for (const [row, columns] of Object.entries(DISCLOSURE_ROWS[form])) {
    if (!columns.includes('previous')) continue;
    const last = handed('disclosure', row, 'previous') + handed('disclosure', row, 'change');
    figures.set(cell('disclosure', row, 'previous'), last);
  }
  return figures;
}

/** The file of the tables: every row of the form with its name as a comment. */
export function tablesText(
  title: string,
  form: FormYear,
  figures: Figures,
  gathers: readonly string[] = [],
): string {
  const gathered =
    gathers.length > 0 ? ['gathers:', ...gathers.map((id) => `  - ${id}`)] : tableComments.gathers;
  const lines = [...tableComments.head(title), `form: ${form}`, ...gathered];
  let open: readonly string[] = [];
  for (const place of rowPlaces(form)) {
    const above = place.path.slice(0, -1).map(String);
    const split = above.findIndex((key, depth) => key !== open[depth]);
    const depths = above.map((_, depth) => depth).filter((depth) => split >= 0 && depth >= split);
    lines.push(...depths.flatMap((depth) => headOf(above.slice(0, depth + 1), place)));
    open = above;
    lines.push(...rowLines(place, form, figures));
  }
  return `${lines.join('\n')}\n`;
}

/** A table, or a group of its rows. */
function headOf(path: readonly string[], { cells: [first] }: RowPlace): string[] {
  const indent = '  '.repeat(path.length - 1);
  const key = `${indent}${path.at(-1)}:`;
  if (path.length === 1 && first) return [...tableComments.table(partsOf(first).table), key];
  return [`${indent}# ${APPLICATION_LABELS[path.at(-1) ?? '']}`, key];
}

function rowLines({ path, cells, isArray }: RowPlace, form: FormYear, figures: Figures): string[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { table, row } = partsOf(first);
  const indent = '  '.repeat(path.length - 1);
  const values = cells.map((one) => String(figures.get(one) ?? 0));
  if (isArray) {
    const line = `${indent}${path.at(-1)}: [${values.join(', ')}]`;
    const labels = table === 'litigation' ? LITIGATION_LABELS : APPLICATION_LABELS;
    return [`${line.padEnd(NAMES_AT)} # ${labels[row]}`];
  }
  const columns = cells.map((one) => partsOf(one).column);
  const named = columns.map((column, at) => `${column}: ${values[at]}`).join(', ');
  const value = cells.length === 1 ? values.join('') : `{ ${named} }`;
  return [`${indent}${tableComments.columns(row, columns, form)}`, `${indent}${row}: ${value}`];
}
