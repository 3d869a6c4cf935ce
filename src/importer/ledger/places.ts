import type { LedgerColumn, Raw } from './types.ts';

/** The value of a column in the data of a row: that of the first of its places with one. */
export function valueAt({ paths }: LedgerColumn, row: Raw): unknown {
  for (const path of paths) {
    const value = path.reduce<unknown>((inner, key) => (inner as Raw | undefined)?.[key], row);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A row with another value in a column, or without one. */
export function withValueAt({ kind, paths }: LedgerColumn, row: Raw, value: unknown): Raw {
  const [first = [], second] = paths;
  if (kind !== 'onward' || !second) return put(row, first, value);
  const isEnd = typeof value === 'string';
  return put(put(row, first, isEnd ? undefined : value), second, isEnd ? value : undefined);
}

function put(row: Raw, [key = '', ...rest]: readonly string[], value: unknown): Raw {
  const inner = rest.length > 0 ? put((row[key] ?? {}) as Raw, rest, value) : value;
  const isEmpty = rest.length > 0 && Object.values(inner as Raw).every((one) => one === undefined);
  return { ...row, [key]: isEmpty ? undefined : inner };
}

/** The column whose value, or part of it, stands at a path of a row. */
export function columnAt(
  columns: readonly LedgerColumn[],
  path: readonly PropertyKey[],
): LedgerColumn | undefined {
  return columns.find(({ paths }) =>
    paths.some((place) => place.every((key, index) => path[index] === key)),
  );
}

/** Data with its keys in an order, those it does not know behind, without what is missing. */
export function inOrder(data: Raw, order: readonly string[]): Raw {
  const keys = [...order, ...Object.keys(data).filter((key) => !order.includes(key))];
  return Object.fromEntries(
    keys.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]])),
  );
}
