import { existsSync, lstatSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** A disk, or the share of it that a user may have, is full: as Node and as other programs say it. */
const FULL =
  /\b(?:ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded|not enough space on the disk/i;

/** Whether that is why something failed, however deep it is told. */
export function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (FULL.test(`${code} ${cause.message}`)) return true;
  }
  return false;
}

/** Bytes that are left on the disk of a folder, or of the nearest one above it that is there. */
export function freeBytes(folder: string): number {
  if (!existsSync(folder) && dirname(folder) !== folder) return freeBytes(dirname(folder));
  const { bavail, bsize, ffree, files } = statfsSync(folder);
  // A disk that takes no more files is as full as one that takes no more bytes.
  return files > 0 && ffree === 0 ? 0 : bavail * bsize;
}

/** Bytes that the files of a folder take on a disk, which are more than are in them. */
export function sizeOnDisk(folder: string): number {
  if (!existsSync(folder)) return 0;
  return listFiles(folder).reduce((sum, file) => {
    const { size, blocks } = lstatSync(join(folder, file));
    return sum + Math.max(size, blocks * 512);
  }, 0);
}
