import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { TextFacts } from '#markdown/text-facts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { stateOf } from './paths.ts';
import { sha256, writeWhole } from './render-cache.ts';

/** What was read of a file of the content, as JSON can hold it. */
export interface KeptEntry {
  readonly data: unknown;
  /** Of a file with a text: where it begins, its hash, and what is known of it. */
  readonly text?: { readonly line: number; readonly hash: string; readonly facts: TextFacts };
}

/** The entries of the last time, so that a file that has not changed is neither read nor checked again. */
export interface KeptEntries {
  /** The entry of a file that is, by size and times, the one that was read. Asked for before `same`. */
  readonly find: (path: string) => KeptEntry | undefined;
  /** The entry of a file with the bytes of the one that was read, whatever its times: a fresh checkout. */
  readonly same: (path: string, bytes: Uint8Array) => KeptEntry | undefined;
  /** Keep the entry of a file that has just been read. */
  readonly add: (path: string, bytes: Uint8Array, entry: KeptEntry) => void;
  /** A hash of the bytes of all files that were found, known or added. */
  readonly digest: () => string;
  /** Write what has changed, without the files that nobody asked for. */
  readonly save: () => void;
}

/** Size, times of content and of inode in milliseconds, inode. */
type Mark = readonly [size: number, mtime: number, ctime: number, inode: number];

interface Kept {
  readonly mark: Mark;
  readonly digest: string;
  readonly entry: KeptEntry;
}

/** The files of one folder of the content. */
interface Group {
  readonly before: Readonly<Record<string, Kept>>;
  readonly after: Record<string, Kept>;
  isChanged: boolean;
}

/** A file that changed this shortly before it was read may change again without another time of change. */
const UNSURE_MILLISECONDS = 2000;

/** The entries that are kept of a content folder, with what else builds of it keep. */
export function keptEntriesOf(content: string): KeptEntries {
  return keptEntries(content, join(stateOf(content), 'entries'));
}

/**
 * The entries that are kept of a content folder.
 *
 * @param stateFolder A folder for them alone.
 * @param clock Milliseconds of the present, as the file system counts them.
 */
export function keptEntries(
  content: string,
  stateFolder: string,
  clock: () => number = Date.now,
): KeptEntries {
  const folder = join(stateFolder, readerFingerprint().slice(0, 16));
  const groups = new Map<string, Group>();
  const marks = new Map<string, Mark>();
  const groupOf = (path: string): Group => {
    const name = path.split('/').slice(0, -1).slice(0, 2).join('+');
    const known = groups.get(name);
    if (known) return known;
    const group = { before: readGroup(join(folder, `${name}.json`)), after: {}, isChanged: false };
    groups.set(name, group);
    return group;
  };
  const put = (path: string, kept: Kept, isNew: boolean) => {
    const group = groupOf(path);
    group.after[path] = kept;
    group.isChanged ||= isNew;
  };
  return {
    find: (path) => {
      const stats = lstatSync(join(content, path), { throwIfNoEntry: false });
      if (!stats) return undefined;
      const mark = markOf(stats);
      if (clock() - Math.max(stats.mtimeMs, stats.ctimeMs) > UNSURE_MILLISECONDS) {
        marks.set(path, mark);
      }
      const { before } = groupOf(path);
      const kept = Object.hasOwn(before, path) ? before[path] : undefined;
      if (!kept?.mark.every((value, place) => value === mark[place])) return undefined;
      put(path, kept, false);
      return kept.entry;
    },
    same: (path, bytes) => {
      const { before } = groupOf(path);
      const kept = Object.hasOwn(before, path) ? before[path] : undefined;
      if (!kept || kept.digest !== sha256(bytes)) return undefined;
      const mark = marks.get(path);
      put(path, mark ? { ...kept, mark } : kept, mark !== undefined);
      return kept.entry;
    },
    add: (path, bytes, entry) => {
      const mark = marks.get(path) ?? NEVER;
      put(path, { mark, digest: sha256(bytes), entry }, true);
    },
    digest: () => {
      const files = [...groups.values()].flatMap(({ after }) =>
        Object.entries(after).map(([path, { digest }]) => `${path} ${digest}`),
      );
      return sha256(files.sort().join('\n'));
    },
    save: () => {
      for (const [name, { before, after, isChanged }] of groups) {
        if (!isChanged && Object.keys(before).length === Object.keys(after).length) continue;
        writeWhole(join(folder, `${name}.json`), JSON.stringify(after));
      }
      forgetOthers(stateFolder, folder, new Set([...groups.keys()].map((name) => `${name}.json`)));
    },
  };
}

/** The mark of a file that has to be compared by its bytes. */
const NEVER: Mark = [-1, 0, 0, 0];

function markOf({ size, mtimeMs, ctimeMs, ino }: Stats): Mark {
  return [size, mtimeMs, ctimeMs, ino];
}

function readGroup(file: string): Record<string, Kept> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>;
  } catch {
    // Not there yet, or cut off by a crash: read again.
    return {};
  }
}

/** Remove what other versions of the code have kept, and what is kept of folders that are gone. */
function forgetOthers(stateFolder: string, folder: string, groups: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(stateFolder)) {
    const path = join(stateFolder, name);
    if (path !== folder) rmSync(path, { recursive: true, force: true });
  }
  for (const name of readdirSync(folder)) {
    if (!groups.has(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Of all that makes an entry of a file: the rules of reading, of values and of texts. */
function readerFingerprint(): string {
  return fingerprintOf([
    'src/reader',
    'src/schema',
    'src/domain',
    'src/strings',
    'src/markdown',
    'package.json',
    'package-lock.json',
  ]);
}
