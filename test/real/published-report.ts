import { type Cell, cell, type Figures } from '#domain/annual-report/cells.ts';
import {
  APPLICATION_COLUMNS,
  applicationRows,
  DISCLOSURE_ROWS,
  type FormYear,
  LITIGATION_COLUMNS,
  LITIGATION_ROWS,
} from '#domain/annual-report/form.ts';
import { APPLICATION_LABELS, DISCLOSURE_ROW_LABELS } from '#strings/annual-report.ts';

type Numbers = readonly (number | string | null)[];

interface Table {
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<string, Numbers>>;
}

/** A report as somebody copied it from the page of an agency. */
export interface PublishedReport {
  readonly unit: string;
  readonly year: number;
  readonly format: string;
  readonly article20: Readonly<Record<string, Numbers | Readonly<Record<string, number | null>>>>;
  readonly requests: Table | null;
  readonly reconsideration: Table | null;
  readonly narrative: Readonly<Record<string, number>>;
  readonly blankCells: readonly string[];
  readonly slashCells: readonly string[];
  readonly checks: readonly { readonly rule: string; readonly ok: boolean }[];
  readonly violations: readonly string[];
}

export function formOf({ format }: PublishedReport): FormYear {
  return format.startsWith('2019') ? 2019 : 2021;
}

/** The rows that its table of applications was copied into: some agencies split 其他处理 before 2021. */
export function applicationFormOf({ requests }: PublishedReport): FormYear {
  return requests && rowName('other') in requests.rows ? 2019 : 2021;
}

/** The name by which a report calls a row of the table of applications: 不予公开/1.属于国家秘密. */
export function rowName(row: string): string {
  const [group = row, leaf] = row.split('.');
  const bare = (label = '') =>
    label.replace(/^(?:（.）|[一二三四]、)/, '').split(/[，、（]/)[0] ?? '';
  if (group === 'received' || group === 'carriedIn') {
    return group === 'received' ? '本年新收' : '上年结转';
  }
  const name = bare(APPLICATION_LABELS[group]);
  return leaf === undefined ? name : `${name}/${bare(APPLICATION_LABELS[row])}`;
}

/**
 * The numbers that are visible. `null` in the file is a cell that was printed blank or one that nobody
 * saw: it is blank when the file says so of the table and its row has a number, or of the very row.
 */
export function figuresOf(report: PublishedReport): Figures {
  const form = formOf(report);
  return new Map([
    ...disclosureOf(report, form),
    ...cellsOfTable(
      report,
      report.requests,
      'applications',
      APPLICATION_COLUMNS,
      applicationRows(applicationFormOf(report)),
    ),
    ...cellsOfTable(
      report,
      report.reconsideration,
      'litigation',
      LITIGATION_COLUMNS,
      LITIGATION_ROWS,
    ),
  ]);
}

function disclosureOf(report: PublishedReport, form: FormYear): [Cell, number | null][] {
  return Object.entries(report.article20).flatMap(([name, numbers]) => {
    const row = Object.entries(DISCLOSURE_ROW_LABELS).find(([, label]) =>
      label.endsWith(name),
    )?.[0];
    const columns = row === undefined ? undefined : DISCLOSURE_ROWS[form][row];
    if (row === undefined || columns === undefined) throw new Error(`No row “${name}”`);
    return Object.entries(numbers).flatMap(([label, written], at): [Cell, number | null][] => {
      const column = columns[at];
      if (column === undefined) throw new Error(`Too many columns in “${name}”`);
      const value = numberOf(written);
      const isSeen =
        value !== null ||
        isBlank(report, (one) => {
          const [ofRow = '', ofColumn = '*'] = one.split('/');
          return name.endsWith(ofRow) && (ofColumn === '*' || ofColumn === label);
        });
      return isSeen ? [[cell('disclosure', row, column), value]] : [];
    });
  });
}

function cellsOfTable(
  report: PublishedReport,
  table: Table | null,
  id: 'applications' | 'litigation',
  columns: readonly string[],
  rows: readonly string[],
): [Cell, number | null][] {
  const names: readonly string[] =
    id === 'litigation' ? ['行政复议', '未经复议直接起诉', '复议后起诉'] : rows.map(rowName);
  return Object.entries(table?.rows ?? {}).flatMap(([name, numbers]) => {
    const row = rows[names.indexOf(name)];
    const hasNumber = numbers.some((value) => value !== null);
    if (row === undefined && !hasNumber) return [];
    if (row === undefined) throw new Error(`No row “${name}”`);
    const saysBlank = isBlank(report, (one) =>
      id === 'litigation' ? /reconsideration|复议/.test(one) : /request|申请/.test(one),
    );
    return numbers.flatMap((written, at): [Cell, number | null][] => {
      const value = numberOf(written);
      const isSeen =
        value !== null || (hasNumber && saysBlank) || isBlank(report, (one) => one === name);
      return isSeen ? [[cell(id, row, columns[at] ?? ''), value]] : [];
    });
  });
}

function isBlank(
  { blankCells, slashCells }: PublishedReport,
  test: (one: string) => boolean,
): boolean {
  return [...blankCells, ...slashCells].some(test);
}

/** A number that may have its unit in the cell: 240万元. */
function numberOf(written: number | string | null): number | null {
  if (written === null || typeof written === 'number') return written;
  const number = Number.parseFloat(written);
  return Number.isNaN(number) ? null : number;
}
