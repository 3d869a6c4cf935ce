import { LIST_KINDS, type ListKindId } from '#schema/lists/all.ts';
import type { ListRow } from './lists.ts';
import type { Portal } from './portal.ts';

/** Rows of lists by what they name: a power by its code, a row of another list by its id. */
export interface Referrers {
  readonly ofCode: (code: string) => readonly ListRow[];
  readonly ofRow: (kind: ListKindId, id: string) => readonly ListRow[];
}

/** Everything that rows name, looked up once for a whole portal. */
export function referrersOf({ lists }: Pick<Portal, 'lists'>): Referrers {
  const byKey = new Map<string, ListRow[]>();
  const add = (key: string, row: ListRow) => {
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    if (known.at(-1) !== row) known.push(row);
  };
  for (const row of [...lists.values()].flat()) {
    for (const key of keysOf(row)) add(key, row);
  }
  return {
    ofCode: (code) => byKey.get(code) ?? [],
    ofRow: (kind, id) => byKey.get(`${kind} ${id}`) ?? [],
  };
}

function keysOf({ kind, data }: ListRow): string[] {
  const values = data as Readonly<Record<string, unknown>>;
  return Object.entries(LIST_KINDS[kind].columns).flatMap(([key, column]) => {
    const value = values[key];
    if (value === undefined) return [];
    if (column.kind === 'code') return [value as string];
    if (column.kind === 'codes') return value as string[];
    return column.kind === 'ids' ? (value as string[]).map((id) => `${column.list} ${id}`) : [];
  });
}
