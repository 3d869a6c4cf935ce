import * as z from 'zod';
import { isoDate } from '#schema/fields.ts';
import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import { HEADING_ALIASES, YEAR_HEADINGS } from '#strings/ledger-headings.ts';
import { columnLabel, LIST_TEXTS } from '#strings/lists.ts';
import type { LedgerColumn, LedgerKind, LedgerTable } from './types.ts';

/** What a ledger is of: powers, or the list of that id. */
export type LedgerTarget = 'powers' | ListKindId;

/** Columns whose cells offices write in more than one way. */
const OWN_KINDS: Readonly<Record<string, LedgerKind>> = { id: 'code', subjects: 'names' };

/** The sheet of a list: its columns, and for the yearly catalogues their year. */
export function listTable(kind: ListKindId): LedgerTable {
  const own = Object.entries(LIST_KINDS[kind].columns).map(
    ([key, column]): LedgerColumn => ({
      ...column,
      key,
      kind: OWN_KINDS[key] ?? column.kind,
      label: columnLabel(kind, key),
      aliases: HEADING_ALIASES[key] ?? [],
      // A row without 编号 gets one.
      isRequired: key !== 'id' && !column.schema.safeParse(undefined).success,
      paths: [[key]],
    }),
  );
  return {
    name: LIST_TEXTS[kind].title,
    columns: kind === 'decisions' ? [...own, ...yearColumns()] : own,
    keys: ['id', 'name'],
  };
}

/** What stands once in the file of a yearly catalogue, and in each row of a workbook. */
function yearColumns(): LedgerColumn[] {
  return [
    {
      key: 'year',
      kind: 'number',
      schema: z.int(),
      label: YEAR_HEADINGS.year,
      aliases: [],
      width: 8,
      isRequired: false,
      paths: [['year']],
    },
    {
      key: 'publishedOn',
      kind: 'day',
      schema: isoDate,
      label: YEAR_HEADINGS.publishedOn,
      aliases: [],
      width: 12,
      isRequired: false,
      isImportOnly: true,
      paths: [['publishedOn']],
    },
  ];
}
