import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from './link-files.ts';
import { writeWhole } from './render-cache.ts';

/** A file of the site, as it was made. */
export interface StoredFile {
  /** Of all that it shows: as long as this stays, it would be made alike. */
  readonly key: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

/**
 * The files of the site that the last build made. They stand in a folder that mirrors the site, so that
 * a build links what has not changed instead of making it again.
 */
export interface SiteStore {
  /**
   * Take a file over from the last build.
   *
   * @returns Whether it was made under this key, and nobody has touched it since.
   */
  readonly take: (file: string, key: string) => boolean;
  /** Move a file that was made into the store. It takes the place of the one before. */
  readonly put: (file: string, from: string, made: StoredFile) => void;
  /** The files that were taken or put, with the SHA-256 of each. */
  readonly files: () => ReadonlyMap<string, string>;
  /** Give the files that were taken or put, and no others, a name in the folder of a release. */
  readonly linkInto: (release: string) => void;
  /** Drop what the site no longer has, and remember the rest for the next build. */
  readonly close: () => void;
}

/** The key of a file that is made anew by every build. */
export const NO_KEY = '';

/** Of each file: key, digest, and size and time by which a change from outside is noticed. */
type Index = Map<string, readonly [key: string, digest: string, size: number, time: number]>;

/**
 * Open the store of a folder. A store that is damaged, or that another version of this file wrote, is
 * an empty one.
 */
export function siteStore(stateFolder: string): SiteStore {
  const folder = join(stateFolder, 'files');
  const indexFile = join(stateFolder, 'index.json');
  const before = readIndex(indexFile);
  if (before.size === 0) rmSync(folder, { recursive: true, force: true });
  const after: Index = new Map();
  return {
    take: (file, key) => {
      if (after.get(file)?.[0] === key) return true;
      const entry = before.get(file);
      if (entry?.[0] !== key || key === NO_KEY) return false;
      const [, , size, time] = entry;
      const stats = lstatSync(join(folder, file), { throwIfNoEntry: false });
      if (stats?.size !== size || secondOf(stats) !== time) return false;
      after.set(file, entry);
      return true;
    },
    put: (file, from, { key, digest }) => {
      const target = join(folder, file);
      makeRoom(folder, file);
      // Releases hold the old file by a name of their own, which this leaves alone.
      renameSync(from, target);
      const stats = lstatSync(target);
      after.set(file, [key, digest, stats.size, secondOf(stats)]);
    },
    files: () => new Map([...after].map(([file, [, digest]]) => [file, digest])),
    linkInto: (release) => {
      const made = new Set<string>();
      const makeFolder = (path: string) => {
        if (made.has(path)) return;
        if (path !== '.') makeFolder(dirname(path));
        if (path === '.') mkdirSync(release, { recursive: true });
        else makeFolderAt(join(release, path));
        made.add(path);
      };
      for (const file of after.keys()) {
        makeFolder(dirname(file));
        linkFile(join(folder, file), join(release, file));
      }
    },
    close: () => {
      for (const file of before.keys()) {
        if (!after.has(file)) removeFile(folder, file);
      }
      writeWhole(indexFile, JSON.stringify([...after]));
    },
  };
}

/** The time of change in whole seconds: what packs a cache and unpacks it elsewhere keeps no more. */
function secondOf({ mtimeMs }: Stats): number {
  return Math.floor(mtimeMs / 1000);
}

/** Make the folder of a file, also where a file had its name, or a folder has that of the file. */
function makeRoom(root: string, file: string): void {
  const folder = join(root, dirname(file));
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    const parts = dirname(file).split('/');
    const ways = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
    const taken = ways.find((way) => !lstatSync(way, { throwIfNoEntry: false })?.isDirectory());
    if (taken) rmSync(taken);
    mkdirSync(folder, { recursive: true });
  }
  const target = join(root, file);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) rmSync(target, { recursive: true });
}

function readIndex(file: string): Index {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, never][]);
  } catch {
    return new Map();
  }
}

/** A folder whose parent is there; another thread may have made it. Cheaper than asking for all of them. */
function makeFolderAt(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Remove a file, and the folders that this leaves empty. */
function removeFile(root: string, file: string): void {
  try {
    unlinkSync(join(root, file));
  } catch {
    // Gone already, or a folder has its name now, or a file that of its folder.
    return;
  }
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
