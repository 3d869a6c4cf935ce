import type { ListRow } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { cellOf } from '#schema/cells.ts';
import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { rawOf } from '#schema/raw.ts';
import { listText } from '#strings/list-pages.ts';
import { columnLabel, LIST_TEXTS } from '#strings/lists.ts';
import { csvOf } from '../csv.ts';

/** The rows of a list as a table for spreadsheets, with every column. */
export function listCsv(
  kind: ListKindId,
  rows: readonly ListRow[],
  portal: Portal,
  origin: string,
): string {
  const columns = Object.entries(LIST_KINDS[kind].columns);
  const agencyName = (id: string) => portal.agencies.find((one) => one.id === id)?.name ?? id;
  const years = rows.some(({ year }) => year !== undefined);
  return csvOf([
    [
      ...columns.map(([key]) => columnLabel(kind, key)),
      ...(years ? [listText.year] : []),
      listText.updated,
      listText.address,
    ],
    ...rows.map((row) => [
      ...columns.map(([key, column]) =>
        key === 'agency'
          ? row.agency.name
          : cellOf(column, (row.data as Readonly<Record<string, unknown>>)[key], agencyName),
      ),
      ...(years ? [row.year] : []),
      row.updatedOn,
      origin + row.path,
    ]),
  ]);
}

/** The rows of a list for programs, with the values as their files write them. */
export function listJson(
  kind: ListKindId,
  rows: readonly ListRow[],
  asOf: string,
  origin: string,
): object {
  const columns = Object.entries(LIST_KINDS[kind].columns);
  return {
    title: LIST_TEXTS[kind].title,
    list: kind,
    asOf,
    count: rows.length,
    columns: columns.map(([key]) => ({ key, label: columnLabel(kind, key) })),
    items: rows.map((row) => ({
      ...Object.fromEntries(
        columns.map(([key, column]) => [
          key,
          rawOf(column, (row.data as Readonly<Record<string, unknown>>)[key]),
        ]),
      ),
      agency: { id: row.agency.id, name: row.agency.name },
      year: row.year,
      updatedOn: row.updatedOn,
      url: origin + row.path,
    })),
  };
}
