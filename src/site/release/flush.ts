import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/**
 * Have everything below a folder on the disk, so that a power cut after its release leaves no empty
 * file. Linux does it at once for a whole file system (syncfs): 0.5 s for 30,000 files where one after
 * the other takes 11 s. Elsewhere each file is written out that is younger than the last release.
 *
 * @param since In milliseconds: files that were last written before it are on the disk already.
 */
export function flushTree(folder: string, since: number): void {
  if (process.platform === 'linux') {
    const { status } = spawnSync('sync', ['-f', folder], { stdio: 'ignore' });
    if (status === 0) return;
  }
  for (const file of listFiles(folder)) {
    const path = join(folder, file);
    if (statSync(path).mtimeMs >= since) flush(path, 'r+');
  }
}

/** Have the names in a folder on the disk. Windows does so by itself. */
export function flushNames(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r');
}

function flush(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
