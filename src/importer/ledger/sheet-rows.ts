import type { Finding } from '#domain/problem.ts';
import { cellProblems } from '#strings/ledger-cell-problems.ts';
import { TRUTH } from '#strings/ledger-cells.ts';
import { cellName } from './addresses.ts';
import { textIn } from './cell-text.ts';
import { columnFor, type HeadingRow, headingOf } from './headings.ts';
import type { LedgerCell, LedgerRow, LedgerSheet, RowCell } from './types.ts';

/** Whether Excel has spoilt the value of a cell under a heading. */
export type Damaged = (cell: LedgerCell, heading: string) => Finding | undefined;

export interface SheetRows {
  readonly rows: readonly LedgerRow[];
  /** Rows of one text, such as a note below the table; counted from 1. */
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  /** Rows with values that nobody sees, counted from 1. */
  readonly hidden: readonly number[];
}

/** The rows below the headings that hold something. */
export function rowsOf(sheet: LedgerSheet, heading: HeadingRow, damaged: Damaged): SheetRows {
  const headings = (sheet.rows[heading.row] ?? []).map(headingOf);
  const rows: LedgerRow[] = [];
  const notes: { row: number; text: string }[] = [];
  const hidden: number[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= heading.row) continue;
    const known = new Map<string, RowCell>();
    let isFilled = false;
    for (const [at, column] of heading.columns.entries()) {
      const cell = cells[at] ?? { value: undefined };
      if (!column) continue;
      const address = cellName(index, at);
      const one = rowCell(cell, address, damaged(cell, headings[at] ?? ''));
      known.set(column.key, one);
      isFilled ||= (one.text !== '' || one.finding !== undefined) && !cell.merged;
    }
    if (!isFilled || isHeadings(cells, heading, headings)) continue;
    const texts = cells.map(headingOf).filter((text) => text !== '');
    if (isNote(cells, heading)) {
      notes.push({ row: index + 1, text: texts[0] ?? '' });
      continue;
    }
    if (sheet.hiddenRows.has(index)) hidden.push(index + 1);
    rows.push({ sheet: sheet.name, number: index + 1, cells: known });
  }
  return { rows, notes, hidden };
}

function rowCell(cell: LedgerCell, address: string, damage: Finding | undefined): RowCell {
  const { value, error } = cell;
  const finding = error === undefined ? damage : cellProblems.formulaError(error);
  const text = typeof value === 'boolean' ? TRUTH[`${value}`] : textIn(value);
  return { address, text, ...(finding && { finding }) };
}

/** A row that repeats the headings, as a table of several pages does. */
function isHeadings(
  cells: readonly LedgerCell[],
  { columns }: HeadingRow,
  headings: readonly string[],
): boolean {
  return cells.every((cell, index) => {
    const [column, text] = [columns[index], headingOf(cell)];
    return text === '' || text === headings[index] || (column && columnFor(text, [column]));
  });
}

/** A single text in the first column of a table of several, where no code or number stands. */
function isNote(cells: readonly LedgerCell[], { columns }: HeadingRow): boolean {
  const filled = cells.flatMap((cell, index) => (headingOf(cell) === '' ? [] : [index]));
  const [only = -1] = filled;
  return (
    filled.length === 1 &&
    only === columns.findIndex((column) => column !== undefined) &&
    columns.filter((column) => column !== undefined).length > 2 &&
    /[\p{Script=Han}]/u.test(headingOf(cells[only] ?? { value: undefined }))
  );
}
