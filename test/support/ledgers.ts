import { isoDate } from '#domain/date.ts';
import type { LedgerTarget } from '#importer/ledger/list-tables.ts';
import type { LedgerContent, LedgerPlan } from '#importer/ledger/plan.ts';
import { planLedger } from '#importer/ledger/plan-ledger.ts';
import { type SheetOut, sheetsOf } from '#importer/ledger/sheets-of.ts';
import type { LedgerCell, LedgerSheet } from '#importer/ledger/types.ts';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { damagedNumber } from '../../scripts/lib/xlsx-read.ts';
import { OFFICE_USCC, TRANSPORT_USCC } from './content-files.ts';
import { sampleList, samplePath } from './ledger-lists.ts';
import { POWER_FILES } from './ledger-powers.ts';

export const AGENCIES = [
  {
    id: 'county-office',
    name: '青屿县人民政府办公室',
    shortName: '县政府办公室',
    uscc: OFFICE_USCC,
  },
  { id: 'transport', name: '青屿县交通运输局', shortName: '县交通运输局', uscc: TRANSPORT_USCC },
];

/** A folder with one file of each list and two powers. */
export function sampleContent(changes: Readonly<Record<string, string>> = {}): LedgerContent {
  return { agencies: AGENCIES, files: new Map([...SAMPLE, ...Object.entries(changes)]) };
}

const SAMPLE: readonly (readonly [string, string])[] = [
  ...LIST_IDS.map((kind) => [samplePath(kind), sampleList(kind)] as const),
  ...Object.entries(POWER_FILES),
];

/** A sheet as a workbook gives it back. */
export function sheetIn(sheet: SheetOut, changes: Partial<LedgerSheet> = {}): LedgerSheet {
  const headings = sheet.columns.map(({ heading }) => heading);
  const cell = (value: string | number | undefined): LedgerCell => ({ value });
  return {
    name: sheet.name,
    hidden: false,
    rows: [headings.map(cell), ...sheet.rows.map((row) => row.map(cell))],
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    ...changes,
  };
}

/** The sheets that an export of a folder makes. */
export function exported(target: LedgerTarget, content = sampleContent()): LedgerSheet[] {
  return sheetsOf(target, content, undefined).sheets.map((sheet) => sheetIn(sheet));
}

/** Sheets with other values in some cells: sheet, row from 1, heading, value. */
export function withCells(
  sheets: readonly LedgerSheet[],
  ...changes: readonly (readonly [number, number, string, LedgerCell['value']])[]
): LedgerSheet[] {
  return sheets.map((sheet, index) => {
    const rows = sheet.rows.map((cells) => [...cells]);
    for (const [, row, heading, value] of changes.filter(([at]) => at === index)) {
      const column = rows[0]?.findIndex((cell) => cell.value === heading) ?? -1;
      const cells = rows[row - 1];
      if (column < 0 || !cells) throw new Error(`No ${heading} in row ${row}`);
      cells[column] = { value };
    }
    return { ...sheet, rows };
  });
}

/** A sheet of some headings and rows. */
export function sheet(...rows: readonly (readonly LedgerCell['value'][])[]): LedgerSheet {
  return {
    name: '表1',
    hidden: false,
    rows: rows.map((row) => row.map((value) => ({ value }))),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
  };
}

/** What an import of sheets would do. */
export function planned(
  target: LedgerTarget,
  sheets: readonly LedgerSheet[],
  { content = sampleContent(), agency }: { content?: LedgerContent; agency?: string } = {},
): LedgerPlan {
  const asOf = isoDate('2026-11-22');
  return planLedger(target, sheets, content, { agency, asOf, damaged: damagedNumber });
}

/** The rules of what a plan finds wrong. */
export function rulesOf({ rows, errors }: LedgerPlan): string[] {
  const inRows = rows.flatMap(({ problems }) =>
    problems.map(({ address, finding }) => `${address ?? ''} ${finding.rule}`.trim()),
  );
  return [...errors.map(({ rule }) => rule), ...inRows];
}

/** The lines that an edit takes away and brings. */
export function lineChanges(before: string, after: string): [string[], string[]] {
  const [left, right] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (
    end < left.length - start &&
    end < right.length - start &&
    left.at(-1 - end) === right.at(-1 - end)
  ) {
    end += 1;
  }
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}

/** The items of a file of a list. */
export function itemsIn(text = ''): Record<string, unknown>[] {
  return (parseStrictYaml(text).data as { items: Record<string, unknown>[] }).items;
}

/** Cells of some values. */
export function cellsOf(...values: readonly LedgerCell['value'][]): LedgerCell[] {
  return values.map((value) => ({ value }));
}
