import type { Finding } from '#domain/problem.ts';
import { workbookProblems } from '#strings/workbook.ts';
import { addressOf, type CellPlace, type SheetStructure } from './sheet-structure.ts';

/** A cell; `value` is nothing in an empty one. */
export interface Cell {
  /** Texts trimmed; a day as `2026-03-01`, with a time as `2026-03-01 09:30`. */
  readonly value: string | number | boolean | undefined;
  /** What Excel shows in the place of a value, such as `#REF!`. */
  readonly error?: string;
  /** The value stands in a cell above, with which this one is merged. */
  readonly merged?: true;
}

export interface SheetCells {
  /** All of one length, from row 1 of the sheet to the last with a value, empty ones between. */
  readonly rows: readonly (readonly Cell[])[];
  /** Indexes into a row. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Indexes into `rows`, rows that a filter has put out of sight among them. */
  readonly hiddenRows: ReadonlySet<number>;
}

const EMPTY: Cell = { value: undefined };
/** Times without a day count from the last day of 1899. */
const FIRST_YEAR = 1900;
const MINUTE = 60_000;

/** The cells of a sheet, merged ones filled downwards. */
export function cellsOf(
  values: readonly (readonly unknown[])[],
  structure: SheetStructure,
): SheetCells {
  const { errors } = structure;
  const height = errors.reduce((most, { row }) => Math.max(most, row + 1), values.length);
  const width = errors.reduce(
    (most, { column }) => Math.max(most, column + 1),
    values[0]?.length ?? 0,
  );
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Cell => {
      const value = values[row]?.[column];
      return value === null || value === undefined ? EMPTY : { value: plainValue(value) };
    }),
  );
  const put = (row: number, column: number, cell: Cell) => {
    const cells = rows[row];
    if (cells && column < width) cells[column] = cell;
  };
  for (const { row, column, error } of errors) put(row, column, { value: undefined, error });
  for (const { row, column, day } of structure.days) put(row, column, { value: dayText(day) });
  for (const { top, bottom, left } of structure.merges) {
    const first = rows[top]?.[left] ?? EMPTY;
    if (first === EMPTY) continue;
    for (let row = top + 1; row <= Math.min(bottom, height - 1); row += 1) {
      if (rows[row]?.[left] === EMPTY) put(row, left, { ...first, merged: true });
    }
  }
  return {
    rows,
    hiddenColumns: new Set(
      Array.from({ length: width }, (_, column) => column).filter((column) =>
        structure.hiddenColumns.some(([first, last]) => first <= column && column <= last),
      ),
    ),
    hiddenRows: new Set(structure.hiddenRows.filter((row) => row < height)),
  };
}

/** One warning for each error and for all formulas without a result. */
export function warningsOf(sheet: string, structure: SheetStructure): Finding[] {
  const byError = Map.groupBy(structure.errors, ({ error }) => error);
  const addresses = (cells: readonly CellPlace[]) =>
    cells.map(({ row, column }) => addressOf(row, column));
  return [
    ...[...byError].map(([error, cells]) =>
      workbookProblems.errorCells(sheet, error, addresses(cells)),
    ),
    ...(structure.notCalculated.length > 0
      ? [workbookProblems.notCalculated(sheet, addresses(structure.notCalculated))]
      : []),
  ];
}

function plainValue(value: unknown): string | number | boolean {
  if (value instanceof Date) {
    return dayText(new Date(Math.round(value.getTime() / MINUTE) * MINUTE).toISOString());
  }
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A day, with the time where there is one; a time alone where there is no day. */
function dayText(iso: string): string {
  const [day = '', time = ''] = iso.split('T');
  const minute = time.slice(0, 5);
  if (Number.parseInt(day, 10) < FIRST_YEAR) return minute;
  return minute === '' || minute === '00:00' ? day : `${day} ${minute}`;
}
