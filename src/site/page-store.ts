import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from './link-files.ts';
import { writeWhole } from './render-cache.ts';

/** A page or another file of the site as it was made. */
export interface KeptPage {
  /** Of all that it shows: as long as this stays, it would be made alike. */
  readonly key: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

/**
 * The pages of the last build, by their file. They stand in a folder that mirrors the site, so that a
 * build links what has not changed instead of making it again.
 */
export interface PageStore {
  /** What is kept of a file under this key, unless somebody has touched it since. */
  readonly kept: (file: string, key: string) => KeptPage | undefined;
  /** Move a file that was made into the store. It takes the place of the one before. */
  readonly put: (file: string, from: string, page: KeptPage) => void;
  /** Give the files that were kept or put, and no others, a name in the folder of a release. */
  readonly linkInto: (release: string) => void;
  /** Drop what the site no longer has, and remember the rest for the next build. */
  readonly close: () => void;
}

/** Of each file: key, digest, and size and time by which a change from outside is noticed. */
type Index = Record<string, readonly [key: string, digest: string, size: number, time: number]>;

/**
 * Open the store of a folder. A store that is damaged, or that another version of this file wrote, is
 * an empty one.
 */
export function pageStore(stateFolder: string): PageStore {
  const folder = join(stateFolder, 'files');
  const indexFile = join(stateFolder, 'index.json');
  const before = readIndex(indexFile);
  if (before.size === 0) rmSync(folder, { recursive: true, force: true });
  const after: Index = {};
  return {
    kept: (file, key) => {
      const entry = before.get(file);
      if (entry?.[0] !== key) return undefined;
      const [, digest, size, time] = entry;
      const stats = lstatSync(join(folder, file), { throwIfNoEntry: false });
      if (stats?.size !== size || stats.mtimeMs !== time) return undefined;
      after[file] = entry;
      return { key, digest };
    },
    put: (file, from, { key, digest }) => {
      const target = join(folder, file);
      mkdirSync(dirname(target), { recursive: true });
      // Releases hold the old file by a name of their own, which this leaves alone.
      renameSync(from, target);
      const { size, mtimeMs } = lstatSync(target);
      after[file] = [key, digest, size, mtimeMs];
    },
    linkInto: (release) => {
      const made = new Set<string>();
      for (const file of Object.keys(after)) {
        const target = join(release, file);
        const parent = dirname(target);
        if (!made.has(parent)) mkdirSync(parent, { recursive: true });
        made.add(parent);
        linkFile(join(folder, file), target);
      }
    },
    close: () => {
      for (const file of before.keys()) {
        if (!Object.hasOwn(after, file)) removeFile(folder, file);
      }
      writeWhole(indexFile, JSON.stringify(after));
    },
  };
}

function readIndex(file: string): Map<string, Index[string]> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Index));
  } catch {
    return new Map();
  }
}

/** Remove a file, and the folders that this leaves empty. */
function removeFile(root: string, file: string): void {
  rmSync(join(root, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
