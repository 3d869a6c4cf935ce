import {
  APPLICATION_COLUMNS,
  applicationRows,
  DISCLOSURE_ROWS,
  type FormYear,
  LITIGATION_COLUMNS,
  LITIGATION_ROWS,
  type TableId,
} from './form.ts';

/** One cell of a report: `applications/refused.stateSecret/person`. */
export type Cell = `${TableId}/${string}/${string}`;

/**
 * The numbers of a report. A cell that is not in the map was not seen; `null` is one that was printed
 * blank.
 */
export type Figures = ReadonlyMap<Cell, number | null>;

export function cell(table: TableId, row: string, column: string): Cell {
  return `${table}/${row}/${column}`;
}

/** A cell taken apart. */
export function partsOf(one: Cell): {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
} {
  const [table = '', row = '', column = ''] = one.split('/');
  return { table: table as TableId, row, column };
}

/** Every cell of a form, in the order of the tables. */
export function cellsOf(form: FormYear): readonly Cell[] {
  return CELLS[form];
}

function cellsOfForm(form: FormYear): readonly Cell[] {
  return [
    ...Object.entries(DISCLOSURE_ROWS[form]).flatMap(([row, columns]) =>
      columns.map((column) => cell('disclosure', row, column)),
    ),
    ...applicationRows(form).flatMap((row) =>
      APPLICATION_COLUMNS.map((column) => cell('applications', row, column)),
    ),
    ...LITIGATION_ROWS.flatMap((row) =>
      LITIGATION_COLUMNS.map((column) => cell('litigation', row, column)),
    ),
  ];
}

const CELLS = { 2019: cellsOfForm(2019), 2021: cellsOfForm(2021) } as const;
