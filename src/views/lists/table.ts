import type { IsoDate } from '#domain/date.ts';
import { brokenBasesOf } from '#portal/items.ts';
import type { ListRow } from '#portal/lists.ts';
import { type Portal, shortNameOf } from '#portal/portal.ts';
import type { Approval } from '#schema/approvals.ts';
import { cellOf } from '#schema/cells.ts';
import type { Column, Place } from '#schema/columns.ts';
import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { listText } from '#strings/list-pages.ts';
import { columnLabel } from '#strings/lists.ts';
import { rowLink } from './values.ts';

/** The table of a list, or of a part of it. */
export interface ListTable {
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly width: number;
    /** Whether its cells are bare numbers, to be read by their last digits. */
    readonly isNumeric: boolean;
  }[];
  readonly rows: readonly ListTableRow[];
}

export interface ListTableRow {
  readonly name: string;
  readonly href: string;
  /** Texts of the columns, in their order; several lines are several things. */
  readonly cells: readonly string[];
  /** Whether it rests on what is no longer in force. */
  readonly broken: boolean;
}

/** Columns that stand in a table; the name stands in its first. */
export function columnsAt(kind: ListKindId, place: Place): [string, Column][] {
  return Object.entries(LIST_KINDS[kind].columns).filter(([, column]) => column.place === place);
}

/** The rows as a table of what readers compare: codes and numbers stand on the pages of items. */
export function listTable(
  kind: ListKindId,
  rows: readonly ListRow[],
  portal: Portal,
  asOf: IsoDate,
): ListTable {
  const columns = columnsAt(kind, 'table').filter(
    ([key, { kind: of }]) => key !== 'name' && key !== 'id' && of !== 'code',
  );
  return {
    columns: columns.map(([key, { width, kind: of }]) => ({
      key,
      width,
      label: columnLabel(kind, key),
      isNumeric: of === 'number' || of === 'percent',
    })),
    rows: rows.map((row) => ({
      name: row.data.name,
      href: row.path,
      cells: columns.map(([key, column]) => cellText(key, column, row, portal)),
      broken: brokenBasesOf(row, portal, asOf).length > 0,
    })),
  };
}

function cellText(key: string, column: Column, row: ListRow, portal: Portal): string {
  if (key === 'agency') return shortNameOf(row.agency);
  const value = (row.data as Readonly<Record<string, unknown>>)[key];
  if (value === undefined) return key === 'fees' ? listText.free : '';
  if (column.kind === 'approvals') {
    return (value as Approval[]).map(({ name, number }) => number ?? `《${name}》`).join('\n');
  }
  if (column.kind === 'ids') {
    return (value as string[])
      .map((id) => rowLink(id, column.list as ListKindId, portal).label)
      .join('\n');
  }
  if (column.kind === 'codes') {
    return (value as string[]).map((code) => nameOfPower(code, portal)).join('\n');
  }
  return String(cellOf(column, value, (id) => id) ?? '');
}

function nameOfPower(code: string, { powersByCode }: Portal): string {
  const data = powersByCode.get(code)?.data;
  return data?.subItem ?? data?.name ?? code;
}
