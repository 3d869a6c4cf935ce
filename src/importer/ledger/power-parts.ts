import { rowProblems } from '#strings/ledger-row-problems.ts';
import { align } from './alignment.ts';
import { type Draft, refuse } from './drafts.ts';
import { inOrder } from './places.ts';
import { compact } from './plain.ts';
import { PART_KEYS, type PowerPart, powerTables } from './power-tables.ts';
import { cellBefore, readRow } from './read-row.ts';
import type { LedgerRow, LedgerTable, Raw } from './types.ts';
import type { AgencyNames } from './words.ts';

/** What the rows of a power on one sheet make of that part. */
export interface PartReading {
  readonly items: readonly Raw[];
  /** The rows, in the order of the items. */
  readonly drafts: readonly Draft[];
  /** Items that have no row any more, as cells write them. */
  readonly gone: readonly string[];
}

/** The steps, duties or adjustments of a power, paired with those that it has. */
export function readPart(
  part: PowerPart,
  rows: readonly Draft[],
  before: readonly Raw[],
  agencies: AgencyNames,
): PartReading {
  const table = powerTables[part];
  const drafts = inSheetOrder(rows);
  const isSame = (old: number, draft: number) => {
    const [item, one] = [before[old], drafts[draft]];
    return item !== undefined && one !== undefined && saysSame(item, one.row, table, agencies);
  };
  const items: Raw[] = [];
  const gone: string[] = [];
  const isAlike = (old: number, draft: number) => {
    const name = drafts[draft]?.row.cells.get('name')?.text;
    return name !== undefined && name === before[old]?.['name'];
  };
  for (const pair of align(before.length, drafts.length, isSame, isAlike)) {
    const old = pair.before === undefined ? undefined : before[pair.before];
    const draft = pair.after === undefined ? undefined : drafts[pair.after];
    if (!draft) {
      gone.push(firstWords(old ?? {}));
      continue;
    }
    const { after, changes, notes, problems } = readRow(draft.row, table, old, agencies);
    draft.changes.push(...changes);
    draft.notes.push(...notes);
    draft.problems.push(...problems);
    draft.isNew = old === undefined;
    items.push(inOrder(after, PART_KEYS[part]));
  }
  return { items, drafts, gone };
}

/** By 序号; a row without one comes behind the row above it. */
function inSheetOrder(rows: readonly Draft[]): Draft[] {
  const seen = new Set<number>();
  let last = 0;
  const placed = rows.map((draft, index) => {
    const cell = draft.row.cells.get('number');
    const stated = positionOf(cell?.text ?? '');
    const isTaken = stated !== undefined && seen.has(stated);
    if (isTaken) refuse(draft, rowProblems.orderTwice(String(stated)), 'number');
    const number = isTaken ? undefined : stated;
    if (number !== undefined) seen.add(number);
    last = number ?? last;
    return { draft, number: last, index };
  });
  return placed
    .toSorted((a, b) => a.number - b.number || a.index - b.index)
    .map(({ draft }) => draft);
}

function positionOf(text: string): number | undefined {
  const digits = compact(text);
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

function saysSame(item: Raw, row: LedgerRow, table: LedgerTable, agencies: AgencyNames): boolean {
  return table.columns.every((column) => {
    const cell = row.cells.get(column.key);
    if (!cell || column.paths.length === 0) return true;
    return cell.finding === undefined && cell.text === cellBefore(column, item, agencies);
  });
}

function firstWords(item: Raw): string {
  return String(
    item['name'] ?? item['content'] ?? `${String(item['on'])} ${String(item['action'])}`,
  );
}
