import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#site/list-files.ts';

/** What a folder holds. */
export interface Tree {
  /** SHA-256 of all names and bytes. */
  readonly digest: string;
  readonly files: number;
  readonly empty: number;
}

export function treeOf(folder: string): Tree {
  const hash = createHash('sha256');
  const files = listFiles(folder).sort();
  let empty = 0;
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.length === 0) empty += 1;
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return { digest: hash.digest('hex'), files: files.length, empty };
}
