import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListKindId } from '#schema/lists/all.ts';
import type { Entry } from './content.ts';

const ROOT = join(import.meta.dirname, '../fixtures/items');

/**
 * Powers, one list of each kind with every column, and a subject of the invented county 青屿县: with the
 * sample content they pass every check.
 */
export const ITEM_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(ROOT.length + 1), readFileSync(file, 'utf8')];
    }),
);

export const PERMIT = 'powers/transport/客运许可.yaml';
export const PENALTY = 'powers/transport/客运处罚.yaml';
export const INSPECTION = 'powers/transport/水路检查.yaml';
export const SUB_ITEM = 'powers/transport/新设航线备案.yaml';
export const HANDED_DOWN = 'powers/transport/渡口检查.yaml';
export const TAKEN_OVER = 'powers/beigang-town/渡口检查.yaml';
export const PERMIT_CODE = '11990122731016559T4000118001000';
export const PENALTY_CODE = '11990122731016559T4000218001000';
export const INSPECTION_CODE = '11990122731016559T4000618001000';

/** The file of a list. */
export function listFile(kind: ListKindId): string {
  return kind === 'decisions' ? 'lists/decisions/2026.yaml' : `lists/${kind}/transport.yaml`;
}

/**
 * The text of a file of powers and lists.
 *
 * @throws {Error} When there is none.
 */
export function itemText(path: string): string {
  const text = ITEM_FILES[path];
  if (text === undefined) throw new Error(`No text ${path}`);
  return text;
}

/**
 * The files of powers and lists, with other words in some of them.
 *
 * @throws {Error} When the words are not in a file: the test would change nothing.
 */
export function items(
  ...slips: readonly (readonly [path: string, from: string, to: string])[]
): Record<string, Entry> {
  const files: Record<string, string> = { ...ITEM_FILES };
  for (const [path, from, to] of slips) {
    const before = files[path] ?? '';
    if (!before.includes(from)) throw new Error(`No “${from}” in ${path}`);
    files[path] = before.replace(from, () => to);
  }
  return files;
}

/**
 * The line of a file on which words stand first, 1-based.
 *
 * @throws {Error} When they do not.
 */
export function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`No “${words}”`);
  return text.slice(0, at).split('\n').length;
}
