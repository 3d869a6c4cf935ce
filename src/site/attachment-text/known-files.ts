import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentDefect } from '#strings/attachments.ts';
import { writeWhole } from '../render-cache.ts';
import { keptTextFile } from './kept-text.ts';

/** What is known of a file that was read. */
export interface KnownFile {
  readonly hash: string;
  readonly defect?: AttachmentDefect | undefined;
}

/** Files that were read, known again without reading them. */
export interface KnownFiles {
  /** A file that nobody has touched since, and whose text is still kept. */
  readonly find: (path: string, stats: Stats) => KnownFile | undefined;
  readonly add: (path: string, stats: Stats, file: KnownFile) => void;
  /** Remember what was found and added for the next time. */
  readonly save: () => void;
}

/** Size, times and number of the file; size of its text; hash; defect. */
type Entry = readonly [number, number, number, number, number, string, AttachmentDefect?];

const STATE = 'known.json';

/**
 * The files whose texts are kept in a folder.
 *
 * A file is the same when its size, its times and its number on the disk are. One that was changed
 * when this was last saved, or later, may have been changed twice at one time, and is read.
 */
export function knownFiles(folder: string): KnownFiles {
  const file = join(folder, STATE);
  const { entries: before, savedAt } = read(file);
  const after = new Map<string, Entry>();
  let changed = false;
  return {
    find: (path, stats) => {
      const entry = before.get(path);
      if (!entry || Math.max(stats.mtimeMs, stats.ctimeMs) >= savedAt) return undefined;
      const [size, mtime, ctime, ino, textSize, hash, defect] = entry;
      const same =
        size === stats.size &&
        mtime === stats.mtimeMs &&
        ctime === stats.ctimeMs &&
        ino === stats.ino &&
        textSize === sizeOfText(folder, hash);
      if (!same) return undefined;
      after.set(path, entry);
      return { hash, defect };
    },
    add: (path, { size, mtimeMs, ctimeMs, ino }, { hash, defect }) => {
      const entry = [size, mtimeMs, ctimeMs, ino, sizeOfText(folder, hash), hash] as const;
      after.set(path, defect === undefined ? entry : [...entry, defect]);
      changed = true;
    },
    save: () => {
      if (!changed && after.size === before.size) return;
      writeWhole(file, JSON.stringify([...after]));
    },
  };
}

function sizeOfText(folder: string, hash: string): number {
  return statSync(keptTextFile(folder, hash), { throwIfNoEntry: false })?.size ?? -1;
}

function read(file: string): { entries: ReadonlyMap<string, Entry>; savedAt: number } {
  try {
    const entries = new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Entry][]);
    return { entries, savedAt: statSync(file).mtimeMs };
  } catch {
    // Not there yet, or cut off by a crash: every file is read.
    return { entries: new Map(), savedAt: 0 };
  }
}
