import { nearest } from '#domain/edit-distance.ts';
import type { Finding } from '#domain/problem.ts';
import { ledgerProblems } from '#strings/ledger-problems.ts';
import { columnName } from './addresses.ts';
import { type HeadingRow, headingOf, headingRow, isIgnored } from './headings.ts';
import { type Damaged, rowsOf } from './sheet-rows.ts';
import type { LedgerColumn, LedgerSheet, LedgerTable, ReadTable } from './types.ts';

/** What stands under known headings of a workbook, and what is to be said of the rest. */
export interface ReadTables {
  readonly tables: readonly ReadTable[];
  readonly warnings: readonly Finding[];
  /** Why nothing can be read. */
  readonly errors: readonly Finding[];
}

interface Found {
  readonly sheet: LedgerSheet;
  readonly table: LedgerTable;
  readonly heading: HeadingRow;
}

/**
 * Finds the tables of a ledger in the sheets of a workbook. Hidden sheets are left alone.
 *
 * @param tables Those that there may be, the main one first.
 */
export function readTables(
  sheets: readonly LedgerSheet[],
  tables: readonly LedgerTable[],
  damaged: Damaged,
): ReadTables {
  const all = sheets.map((sheet) => ({ sheet, found: tableIn(sheet, tables) }));
  const hidden = all.filter(({ sheet, found }) => sheet.hidden && (found || hasContent(sheet)));
  const visible = all.filter(({ sheet }) => !sheet.hidden);
  const found = visible.flatMap((one) => one.found ?? []);
  if (found.length === 0) {
    const withHeadings = hidden.filter((one) => one.found);
    const labels = tables.slice(0, 1).flatMap(keyLabels);
    const error =
      withHeadings.length > 0
        ? ledgerProblems.onlyHidden(withHeadings.map(({ sheet }) => sheet.name))
        : ledgerProblems.noHeadings(labels);
    return { tables: [], warnings: [], errors: [error] };
  }

  const others = visible.filter((one) => !one.found && hasContent(one.sheet));
  const names = (some: readonly { readonly sheet: LedgerSheet }[]) =>
    some.map(({ sheet }) => sheet.name);
  const read = found.map((one) => readTable(one, damaged));
  const errors = [...found.flatMap(headingErrors), ...(read.every(isEmpty) ? [noRows()] : [])];
  return {
    tables: read.map(({ table }) => table),
    warnings: [
      ...(hidden.length > 0 ? [ledgerProblems.hiddenSheets(names(hidden))] : []),
      ...(others.length > 0 ? [ledgerProblems.otherSheets(names(others))] : []),
      ...found.flatMap(headingWarnings),
      ...read.flatMap(({ warnings }) => warnings),
    ],
    errors,
  };
}

const noRows = ledgerProblems.noRows;
const isEmpty = ({ table }: { readonly table: ReadTable }) => table.rows.length === 0;
const hasContent = ({ rows }: LedgerSheet) =>
  rows.some((cells) => cells.some((cell) => headingOf(cell) !== ''));

/** The table that a sheet holds: that of its name, else that of which it has the most headings. */
function tableIn(sheet: LedgerSheet, tables: readonly LedgerTable[]): Found | undefined {
  const found = tables.flatMap((table): Found[] => {
    const heading = headingRow(sheet, table);
    return heading ? [{ sheet, table, heading }] : [];
  });
  const named = found.find(({ table }) => table.name === sheet.name.trim());
  return named ?? found.toSorted((a, b) => b.heading.known - a.heading.known)[0];
}

function readTable({ sheet, table, heading }: Found, damaged: Damaged) {
  const { rows, notes, hidden } = rowsOf(sheet, heading, damaged);
  const columns = heading.columns.filter((column): column is LedgerColumn => column !== undefined);
  return {
    table: { table, sheet: sheet.name, columns, rows },
    warnings: [
      ...(hidden.length > 0 ? [ledgerProblems.hiddenRows(sheet.name, hidden)] : []),
      ...notes.map(({ row, text }) => ledgerProblems.noteRow(sheet.name, row, text)),
    ],
  };
}

/** Two columns of one meaning, and a sheet without any column that tells its rows apart. */
function headingErrors({ sheet, table, heading }: Found): Finding[] {
  const byKey = Map.groupBy(
    heading.columns.flatMap((column, index) => (column ? [{ column, index }] : [])),
    ({ column }) => column.key,
  );
  const twice = [...byKey.values()].flatMap((some) => {
    const [first] = some;
    if (!first || some.length === 1) return [];
    const columns = some.map(({ index }) => columnName(index));
    return [ledgerProblems.headingTwice(sheet.name, first.column.label, columns)];
  });
  const hasKey = table.keys.some((key) => byKey.has(key));
  return hasKey ? twice : [...twice, ledgerProblems.headingsMissing(sheet.name, keyLabels(table))];
}

function keyLabels({ columns, keys }: LedgerTable): string[] {
  return columns.filter(({ key }) => keys.includes(key)).map(({ label }) => label);
}

/** Columns that nobody knows or sees. */
function headingWarnings({ sheet, table, heading }: Found): Finding[] {
  const headings = (sheet.rows[heading.row] ?? []).map(headingOf);
  const labels = table.columns
    .map(({ label }) => label)
    .filter((label) => !heading.columns.some((column) => column?.label === label));
  const unknown = headings.flatMap((text, index) => {
    const isKnown = heading.columns[index] !== undefined;
    if (isKnown || isIgnored(text) || !hasValues(sheet, heading.row, index)) return [];
    return [[columnName(index), text, nearest(text.slice(0, 40), labels)] as const];
  });
  const hidden = heading.columns.flatMap((column, index) =>
    column && sheet.hiddenColumns.has(index) ? [column.label] : [],
  );
  return [
    ...(unknown.length > 0 ? [ledgerProblems.unknownHeadings(sheet.name, unknown)] : []),
    ...(hidden.length > 0 ? [ledgerProblems.hiddenColumns(sheet.name, hidden)] : []),
  ];
}

/** Whether anything but copies of a title stands in a column below its heading. */
function hasValues({ rows }: LedgerSheet, heading: number, column: number): boolean {
  return rows
    .slice(heading)
    .some((cells) => cells[column] !== undefined && headingOf(cells[column]) !== '');
}
