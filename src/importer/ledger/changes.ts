import { isSameData, type Step } from '#reader/yaml-data.ts';
import { insertInYaml, setInYaml } from '#reader/yaml-edit.ts';
import { align } from './alignment.ts';

/** One edit of a file; edits are made one after the other. */
export type Change =
  | {
      readonly path: readonly Step[];
      /** Nothing takes the value out. */
      readonly value: unknown;
      readonly order: readonly string[];
    }
  /** Items before the one at the end of the path. */
  | { readonly path: readonly Step[]; readonly items: readonly unknown[] };

/**
 * The fewest edits from one value to another: single values, keys and items, not what holds them.
 *
 * @param after With the keys of each map in the order of the file.
 */
export function changesBetween(before: unknown, after: unknown, path: readonly Step[]): Change[] {
  if (isSameData(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    return itemChanges(before, after, path);
  }
  if (isMap(before) && isMap(after)) {
    const order = Object.keys(after);
    const gone = Object.keys(before).filter((key) => after[key] === undefined);
    return [
      ...order.flatMap((key) =>
        before[key] === undefined
          ? [{ path: [...path, key], value: after[key], order }]
          : changesBetween(before[key], after[key], [...path, key]),
      ),
      ...gone.map((key) => ({ path: [...path, key], value: undefined, order })),
    ];
  }
  return [{ path, value: after, order: [] }];
}

function itemChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly Step[],
): Change[] {
  const pairs = align(
    before.length,
    after.length,
    (left, right) => isSameData(before[left], after[right]),
    (left, right) => areAlike(before[left], after[right]),
  );
  let index = 0;
  return pairs.flatMap((pair): Change[] => {
    if (pair.after === undefined) {
      return [{ path: [...path, index], value: undefined, order: [] }];
    }
    const place = [...path, index++];
    return pair.before === undefined
      ? [{ path: place, items: [after[pair.after]] }]
      : changesBetween(before[pair.before], after[pair.after], place);
  });
}

/** What tells one item from its neighbours. */
const NAMES = ['name', 'article', 'answer'];

function areAlike(before: unknown, after: unknown): boolean {
  if (!isMap(before) || !isMap(after)) return false;
  const own = NAMES.filter((key) => before[key] !== undefined || after[key] !== undefined);
  return own.length > 0 && own.every((key) => before[key] === after[key]);
}

/**
 * The source of a file after some edits.
 *
 * @throws {RangeError} When one cannot be made without touching anything else.
 */
export function changed(source: string, changes: readonly Change[]): string {
  return changes.reduce(
    (text, change) =>
      'items' in change
        ? insertInYaml(text, change.path, change.items)
        : setInYaml(text, change.path, change.value, change.order),
    source,
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
