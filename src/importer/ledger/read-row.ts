import { isSameData } from '#reader/yaml-data.ts';
import { cellProblems } from '#strings/ledger-cell-problems.ts';
import { cellTextOf, textIn } from './cell-text.ts';
import { valueOfCell } from './cell-values.ts';
import { valueAt, withValueAt } from './places.ts';
import type {
  CellChange,
  CellNote,
  LedgerColumn,
  LedgerRow,
  LedgerTable,
  Raw,
  RowCell,
  RowProblem,
} from './types.ts';
import type { AgencyNames } from './words.ts';

/** A row of a sheet as data, and how it differs from what there was. */
export interface RowReading {
  readonly after: Raw;
  readonly changes: readonly CellChange[];
  readonly notes: readonly CellNote[];
  readonly problems: readonly RowProblem[];
}

/** The text in the cell of a value, as a workbook gives it back. */
export function cellBefore(column: LedgerColumn, row: Raw, agencies: AgencyNames): string {
  return textIn(cellTextOf(column, valueAt(column, row), agencies.nameOf));
}

/**
 * Reads the cells of a row. Only cells whose text differs from what stands there are read at all; a
 * column that the sheet lacks keeps its value.
 *
 * @param before The data of the row so far; nothing for a row that is new.
 */
export function readRow(
  row: LedgerRow,
  { columns }: LedgerTable,
  before: Raw | undefined,
  agencies: AgencyNames,
): RowReading {
  const changes: CellChange[] = [];
  const notes: CellNote[] = [];
  const problems: RowProblem[] = [];
  let after: Raw = before ?? {};
  for (const column of columns) {
    const cell = row.cells.get(column.key);
    if (!cell || column.paths.length === 0) continue;
    if (cell.finding) {
      problems.push({ address: cell.address, finding: cell.finding });
      continue;
    }
    const old = valueAt(column, after);
    const text = cellBefore(column, after, agencies);
    if (cell.text === text) continue;
    const reading = valueOfCell(column, cell.text, agencies, knownLines(old, text));
    if ('finding' in reading) {
      problems.push({ address: cell.address, finding: reading.finding });
      continue;
    }
    const value = withOldSpace(reading.value, old);
    const note = noteOf(column, cell, value, agencies);
    if (note) notes.push(note);
    if (isSameData(value, old)) continue;
    after = withValueAt(column, after, value);
    const { address } = cell;
    const said = cellBefore(column, after, agencies);
    changes.push({ label: column.label, address, before: text, after: said });
  }
  return {
    after,
    changes,
    notes,
    problems: [...problems, ...missing(row, columns, after, problems)],
  };
}

/** What a row has to have and lacks. */
function missing(
  row: LedgerRow,
  columns: readonly LedgerColumn[],
  after: Raw,
  problems: readonly RowProblem[],
): RowProblem[] {
  return columns
    .filter(({ isRequired, paths }) => isRequired && paths.length > 0)
    .filter((column) => valueAt(column, after) === undefined)
    .flatMap((column) => {
      const cell = row.cells.get(column.key);
      if (!cell) return [{ finding: cellProblems.columnMissing(column.label) }];
      const isTold = problems.some(({ address }) => address === cell.address);
      return isTold ? [] : [{ address: cell.address, finding: cellProblems.empty(column.label) }];
    });
}

/** The items of a list, by the lines of its cell. */
function knownLines(old: unknown, text: string): ReadonlyMap<string, unknown> {
  const lines = text.split('\n').map((line) => line.trim());
  const isByLine = Array.isArray(old) && old.length === lines.length;
  return new Map(isByLine ? lines.map((line, index) => [line, old[index]]) : []);
}

/** A text with the blanks and line ends around it that the old one has, which cells do not keep. */
function withOldSpace(value: unknown, old: unknown): unknown {
  if (typeof value !== 'string' || typeof old !== 'string') return value;
  const [, start = '', end = ''] = /^(\s*).*?(\s*)$/s.exec(old) ?? [];
  return start + value + end;
}

/** A note where the value says it in other words than the cell; an agency goes by all its names. */
function noteOf(
  column: LedgerColumn,
  { address, text }: RowCell,
  value: unknown,
  { nameOf }: AgencyNames,
): CellNote | undefined {
  const said = textIn(cellTextOf(column, value, nameOf));
  const isName = column.kind === 'agency' || column.kind === 'agencies';
  return said === text || isName ? undefined : { address, before: text, after: said };
}
