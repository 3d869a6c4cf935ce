import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from './link-files.ts';
import { sha256, writeWhole } from './render-cache.ts';

/**
 * The files of the site that the last build made, by the hash of their bytes, so that a build links what
 * has not changed instead of making it again.
 */
export interface SiteStore {
  /**
   * Take a file over from the last build.
   *
   * @param key Of all that the file shows: as long as this stays, it would be made alike.
   * @returns Whether it was made under this key, and nobody has touched it since.
   */
  readonly take: (file: string, key: string) => boolean;
  /** Keep a file that was made. It takes the place of the one before. */
  readonly put: (file: string, bytes: Uint8Array, key: string) => void;
  /** The files that were taken or put, with the SHA-256 of each. */
  readonly files: () => ReadonlyMap<string, string>;
  /** Give the files that were taken or put, and no others, a name in the folder of a release. */
  readonly linkInto: (release: string) => void;
  /** Drop what the site no longer has, and remember the rest for the next build. */
  readonly close: () => void;
}

/** The key of a file that is made anew by every build. */
export const NO_KEY = '';

/** Size and time of change of bytes in the store, by which a change from outside is noticed. */
type Times = readonly [size: number, time: number];
/** Of each file. */
type Index = Map<string, readonly [key: string, digest: string, ...Times]>;

/**
 * Open the store of a folder. A store that is damaged, or that another version of this file wrote, is
 * an empty one.
 *
 * @param onPut Told of each file that is put, while its bytes are at hand.
 */
export function siteStore(
  stateFolder: string,
  onPut?: (file: string, digest: string, bytes: Uint8Array) => void,
): SiteStore {
  const folder = join(stateFolder, 'bytes');
  const indexFile = join(stateFolder, 'index.json');
  const before = readIndex(indexFile);
  const after: Index = new Map();
  // What the index does not list may be half a file, and is not used.
  const stored = new Map<string, Times>();
  for (const [, digest, ...times] of before.values()) stored.set(digest, times);
  const keep = (digest: string, bytes: Uint8Array): Times => {
    const known = stored.get(digest);
    if (known && isAsKept(join(folder, placeOf(digest)), known)) return known;
    const times = writeBytes(folder, placeOf(digest), bytes);
    stored.set(digest, times);
    return times;
  };
  return {
    take: (file, key) => {
      if (after.get(file)?.[0] === key) return true;
      const entry = before.get(file);
      if (entry?.[0] !== key || key === NO_KEY) return false;
      const [, digest, ...times] = entry;
      if (!isAsKept(join(folder, placeOf(digest)), times)) return false;
      after.set(file, entry);
      return true;
    },
    put: (file, bytes, key) => {
      const digest = sha256(bytes);
      after.set(file, [key, digest, ...keep(digest, bytes)]);
      onPut?.(file, digest, bytes);
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
      for (const [file, [, digest]] of after) {
        makeFolder(dirname(file));
        linkFile(join(folder, placeOf(digest)), join(release, file));
      }
    },
    close: () => {
      writeWhole(indexFile, JSON.stringify([...after]));
      forgetOthers(folder, new Set(Array.from(after.values(), ([, digest]) => digest)));
    },
  };
}

/** Where bytes lie within the store. */
function placeOf(digest: string): string {
  return `${digest.slice(0, 2)}/${digest.slice(2)}`;
}

/** Under a new name first: releases hold the old bytes by names of their own, which this leaves alone. */
function writeBytes(folder: string, place: string, bytes: Uint8Array): Times {
  const partial = join(folder, 'partial');
  try {
    writeFileSync(partial, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(folder, { recursive: true });
    writeFileSync(partial, bytes);
  }
  const stats = lstatSync(partial);
  makeFolderAt(join(folder, dirname(place)));
  renameSync(partial, join(folder, place));
  return [stats.size, secondOf(stats)];
}

function isAsKept(path: string, [size, time]: Times): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.size === size && secondOf(stats) === time;
}

/** The time of change in whole seconds: what packs a cache and unpacks it elsewhere keeps no more. */
function secondOf({ mtimeMs }: Stats): number {
  return Math.floor(mtimeMs / 1000);
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

/** Also what a build has put that never came to its end. */
function forgetOthers(folder: string, digests: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      rmSync(path);
      continue;
    }
    for (const name of readdirSync(path)) {
      if (!digests.has(entry.name + name)) unlinkSync(join(path, name));
    }
  }
}
