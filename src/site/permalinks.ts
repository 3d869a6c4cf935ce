import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { mergedLock, PERMALINKS_LOCK, type PermalinkLock, readLock } from '#domain/permalinks.ts';
import { permalinkText } from '#strings/permalinks.ts';

/** A name that the reader of a content folder passes over, should a build be cut off. */
const NEXT = '.~permalinks.lock';

/** What a content folder remembers of published addresses; nothing remembered where the file is missing. */
export function readPermalinks(folder: string): PermalinkLock {
  return readLock(lockText(folder));
}

/** What came of writing the lock: how many addresses are new, or the error code of the system. */
export type Remembered = { readonly added: number } | { readonly failed: string };

/**
 * Add addresses to the lock of a content folder, once they are published. It only ever grows; readers of
 * it see the old file or the new one, whole. A lock that says all this already is left alone.
 *
 * @param published Plain addresses.
 */
export function rememberPermalinks(folder: string, published: readonly string[]): Remembered {
  try {
    const before = lockText(folder);
    const lock = readLock(before);
    const after = mergedLock(lock, published, permalinkText.lockHeader);
    const added = new Set(published.filter((address) => !lock.addresses.has(address))).size;
    if (after !== before) writeLock(folder, after);
    return { added };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { failed: code };
  }
}

function lockText(folder: string): string {
  try {
    return readFileSync(join(folder, PERMALINKS_LOCK), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function writeLock(folder: string, text: string): void {
  const next = join(folder, NEXT);
  try {
    const file = openSync(next, 'w');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(next, join(folder, PERMALINKS_LOCK));
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
