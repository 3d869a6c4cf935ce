import type { Problem } from '#domain/problem.ts';
import type { ListKindId } from '#schema/lists/all.ts';
import { ledgerAgencies } from './agencies.ts';
import { cellTextOf } from './cell-text.ts';
import { readListFiles, rowsIn } from './list-files.ts';
import { type LedgerTarget, listTable } from './list-tables.ts';
import { valueAt } from './places.ts';
import type { LedgerContent } from './plan.ts';
import { readPowers } from './power-files.ts';
import { POWER_PARTS, powerTables } from './power-tables.ts';
import type { LedgerColumn, LedgerTable, Raw } from './types.ts';
import type { AgencyNames } from './words.ts';

/** A sheet to be written. */
export interface SheetOut {
  readonly name: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly text: boolean;
  }[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

export interface SheetsOut {
  readonly sheets: readonly SheetOut[];
  /** How many items there are. */
  readonly items: number;
  /** What keeps files of the folder from being read; then there are no sheets. */
  readonly problems: readonly Problem[];
}

/** Long texts that nothing can be taken for a number or a day in, and numbers. */
const PLAIN_KINDS = new Set([
  'lines',
  'basis',
  'approvals',
  'materials',
  'tiers',
  'onward',
  'number',
  'percent',
]);

/** The sheets that an import of the same target reads back, of one agency or of all. */
export function sheetsOf(
  target: LedgerTarget,
  content: LedgerContent,
  agency: string | undefined,
): SheetsOut {
  const names = ledgerAgencies(content.agencies);
  return target === 'powers'
    ? powerSheets(content, agency, names)
    : listSheets(target, content, agency, names);
}

function listSheets(
  kind: ListKindId,
  content: LedgerContent,
  agency: string | undefined,
  names: AgencyNames,
): SheetsOut {
  const { files, problems } = readListFiles(kind, content.files);
  const rows = files
    .flatMap(rowsIn)
    .map(({ full }) => full)
    .filter((full) => agency === undefined || full['agency'] === agency);
  const sheet = sheetOf(listTable(kind), rows, (column, row) => cellFor(column, row, names));
  return problems.length > 0
    ? { sheets: [], items: 0, problems }
    : { sheets: [sheet], items: rows.length, problems };
}

function powerSheets(
  content: LedgerContent,
  agency: string | undefined,
  names: AgencyNames,
): SheetsOut {
  const { powers, problems } = readPowers(content.files);
  if (problems.length > 0) return { sheets: [], items: 0, problems };
  const all = [...powers.values()]
    .filter((power) => agency === undefined || power.agency === agency)
    .map((power): Raw => ({ ...power.data, agency: power.agency }));
  const parts = POWER_PARTS.map((part) => {
    const rows = all.flatMap((power) => {
      const items = (power[part] ?? []) as readonly Raw[];
      return items.map((item, index) => ({ item, code: power['code'], number: index + 1 }));
    });
    return sheetOf(powerTables[part], rows, (column, { item, code, number }) => {
      if (column.paths.length > 0) return cellFor(column, item, names);
      return column.key === 'code' ? String(code) : number;
    });
  });
  const [steps, duties, adjustments] = parts;
  const main = sheetOf(powerTables.powers, all, (column, row) => cellFor(column, row, names));
  const sheets = [main, duties, steps, adjustments].filter((sheet) => sheet !== undefined);
  return { sheets, items: all.length, problems };
}

function cellFor(column: LedgerColumn, row: Raw, { nameOf }: AgencyNames) {
  return cellTextOf(column, valueAt(column, row), nameOf);
}

function sheetOf<Row>(
  { name, columns }: LedgerTable,
  rows: readonly Row[],
  cell: (column: LedgerColumn, row: Row) => string | number | undefined,
): SheetOut {
  const written = columns.filter(({ isImportOnly }) => !isImportOnly);
  return {
    name,
    columns: written.map(({ label, width, kind }) => ({
      heading: label,
      width,
      text: !PLAIN_KINDS.has(kind),
    })),
    rows: rows.map((row) => written.map((column) => cell(column, row))),
  };
}
