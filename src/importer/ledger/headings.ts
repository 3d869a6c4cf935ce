import { IGNORED_HEADINGS } from '#strings/ledger-headings.ts';
import { compact } from './plain.ts';
import type { LedgerCell, LedgerColumn, LedgerSheet, LedgerTable } from './types.ts';

/** How many rows may stand above the headings. */
const ROWS_ABOVE = 10;

/** A heading as headings are compared: without spaces, stars and the colon behind it. */
function plain(heading: string): string {
  return compact(heading).replace(/[*＊※:]/g, '');
}

const bare = (heading: string) => plain(heading).replace(/\(.*?\)/g, '');

/** The column that a heading means: by its own name, without what stands in brackets, by another name. */
export function columnFor(
  heading: string,
  columns: readonly LedgerColumn[],
): LedgerColumn | undefined {
  const [full, short] = [plain(heading), bare(heading)];
  if (full === '') return undefined;
  return (
    columns.find(({ label }) => plain(label) === full) ??
    columns.find(({ label }) => short !== '' && bare(label) === short) ??
    columns.find(({ aliases }) =>
      aliases.some((alias) => plain(alias) === full || plain(alias) === short),
    )
  );
}

/** Whether a heading stands for what is not read, and needs no mention. */
export function isIgnored(heading: string): boolean {
  return IGNORED_HEADINGS.some((one) => plain(one) === plain(heading));
}

export interface HeadingRow {
  /** Index of the row. */
  readonly row: number;
  /** The column of each cell, where its heading is known. */
  readonly columns: readonly (LedgerColumn | undefined)[];
  readonly known: number;
}

/** Among the first rows that with the most headings of a table; nothing where no two are known. */
export function headingRow(sheet: LedgerSheet, table: LedgerTable): HeadingRow | undefined {
  let best: HeadingRow | undefined;
  for (const [row, cells] of sheet.rows.slice(0, ROWS_ABOVE).entries()) {
    const columns = cells.map((cell) => columnFor(headingOf(cell), table.columns));
    const known = new Set(columns.filter((column) => column !== undefined)).size;
    if (known >= 2 && known > (best?.known ?? 0)) best = { row, columns, known };
  }
  return best;
}

export function headingOf({ value }: LedgerCell): string {
  return value === undefined ? '' : String(value).trim();
}
