import type { IsoDate } from '#domain/date.ts';
import type { ListRow } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import type { Power } from '#portal/powers.ts';
import type { ListKindId } from '#schema/lists/all.ts';
import { type Changes, contentFolder, load } from './content.ts';
import { AS_OF } from './content-files.ts';
import { ITEM_FILES } from './item-files.ts';
import { viewContext } from './portal.ts';

/**
 * The portal of the files of powers and lists.
 *
 * @throws {Error} When something is wrong with them.
 */
export function itemPortal(changes: Changes = ITEM_FILES, asOf: IsoDate = AS_OF): Portal {
  const { portal, problems } = load(contentFolder(changes), asOf);
  const error = problems.find(({ severity }) => severity === 'error');
  if (!portal || error) throw new Error(`${error?.file}:${error?.line} ${error?.message}`);
  return portal;
}

/** What views of that portal are computed from. */
export function itemContext(changes: Changes = ITEM_FILES, asOf: IsoDate = AS_OF) {
  return viewContext(itemPortal(changes, asOf), asOf);
}

/** The one row of a list. */
export function rowOf(portal: Portal, kind: ListKindId): ListRow {
  const [row] = portal.lists.get(kind) ?? [];
  if (!row) throw new Error(`No row of ${kind}`);
  return row;
}

/** The power of a file. */
export function powerIn({ powers }: Portal, file: string): Power {
  const power = powers.find(({ origin }) => origin.file === file);
  if (!power) throw new Error(`No power of ${file}`);
  return power;
}

/** A list that has the same row so many times, each time under another id. */
export function manyRows(text: string, count: number): string {
  const [head = '', row = ''] = text.split('items:\n');
  const rows = Array.from({ length: count }, (_, index) => row.replace(/-01$/m, `-${index + 1}`));
  return `${head}items:\n${rows.join('')}`;
}
