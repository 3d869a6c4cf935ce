import { type Cell, cell, cellsOf, partsOf } from '#domain/annual-report/cells.ts';
import {
  APPLICATION_COLUMNS,
  DISCLOSURE_ROWS,
  type FormYear,
  LITIGATION_COLUMNS,
} from '#domain/annual-report/form.ts';

/** Where the tables stand in the file. */
const KEYS = {
  disclosure: 'activeDisclosure',
  applications: 'applications',
  litigation: 'litigation',
} as const;

const COLUMNS = { applications: APPLICATION_COLUMNS, litigation: LITIGATION_COLUMNS } as const;

/**
 * The place of a cell in the file of the tables, as keys and positions.
 *
 * @example
 * pathOfCell('applications/refused.stateSecret/company', 2021); // ['applications', 'refused', 'stateSecret', 1]
 * pathOfCell('disclosure/permits/decisions', 2021); // ['activeDisclosure', 'permits']
 */
export function pathOfCell(one: Cell, form: FormYear): (string | number)[] {
  const { table, row, column } = partsOf(one);
  if (table === 'disclosure') {
    const isSingle = DISCLOSURE_ROWS[form][row]?.length === 1;
    return [KEYS[table], row, ...(isSingle ? [] : [column])];
  }
  const columns: readonly string[] = COLUMNS[table];
  return [KEYS[table], ...row.split('.'), columns.indexOf(column)];
}

/** A row of the file, as an array of cells or as one that stands alone. */
export interface RowPlace {
  readonly path: readonly (string | number)[];
  readonly cells: readonly Cell[];
  /** Whether its cells are an array, by position. */
  readonly isArray: boolean;
}

/** The rows of a form, in order, with their places. */
export function rowPlaces(form: FormYear): RowPlace[] {
  const rows = Map.groupBy(cellsOf(form), (one) => {
    const { table, row } = partsOf(one);
    return cell(table, row, '');
  });
  return [...rows.values()].map((cells) => {
    const [first] = cells;
    if (first === undefined) return { path: [], cells, isArray: false };
    const path = pathOfCell(first, form);
    const isArray = partsOf(first).table !== 'disclosure';
    return { path: isArray || cells.length > 1 ? path.slice(0, -1) : path, cells, isArray };
  });
}
