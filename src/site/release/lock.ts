import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The process that has a place. */
export interface Holder {
  readonly pid: number;
}

/** What a rename onto a folder with something in it is answered, by system. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);

/** How often a lock may be taken and given free by others while we try. */
const TRIES = 100;

/**
 * This process among all that ever had its number: numbers come again, in containers soon. Where the
 * system does not tell when a process began, a word of its own does for the process itself.
 */
const SELF = `${process.pid}-${processStart(process.pid) ?? randomUUID().slice(0, 8)}`;

/**
 * One at a time for one place, a file or a folder.
 *
 * A lock is a folder beside the place with one file, named after its holder. It appears by a rename,
 * holder and all, which only an empty folder suffers. What a dead holder left is removed by its name:
 * of two that find it, neither can remove what the other has put there since.
 *
 * @returns A function that gives the place free, or the process that has it.
 */
export function lock(place: string): (() => void) | Holder {
  const folder = join(dirname(resolve(place)), `.${basename(place)}.lock`);
  const mine = `${folder}-${SELF}`;
  mkdirSync(dirname(folder), { recursive: true });
  removeUnfinished(folder);
  for (let tries = 1; ; tries += 1) {
    const holder = holderOf(folder);
    if (holder) return holder;
    mkdirSync(mine, { recursive: true });
    writeFileSync(join(mine, SELF), '');
    try {
      renameSync(mine, folder);
      return () => {
        rmSync(join(folder, SELF), { force: true });
        removeEmpty(folder);
      };
    } catch (error) {
      rmSync(mine, { recursive: true, force: true });
      const taken = TAKEN.has((error as NodeJS.ErrnoException).code ?? '');
      if (!taken || tries === TRIES) throw error;
    }
  }
}

/** Who has a lock and lives. What the dead have left is removed. */
function holderOf(folder: string): Holder | undefined {
  for (const name of namesIn(folder)) {
    if (isAlive(name)) return { pid: pidOf(name) };
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  removeEmpty(folder);
  return undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // A file is no lock; a folder by that name cannot be hit by this.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') rmSync(folder, { force: true });
    return [];
  }
}

/** Locks that were never put in their place, because their process was killed at that moment. */
function removeUnfinished(folder: string): void {
  const prefix = `${basename(folder)}-`;
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(prefix) && !isAlive(name.slice(prefix.length)))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/** Some systems do not rename onto an empty folder; and nobody needs to see one. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is gone, or another process has it.
  }
}

function pidOf(holder: string): number {
  const pid = Number(/^[1-9]\d*(?=-)/.exec(holder)?.[0]);
  return Number.isSafeInteger(pid) ? pid : 0;
}

function isAlive(holder: string): boolean {
  if (holder === SELF) return true;
  const pid = pidOf(holder);
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const start = processStart(pid);
  return start === undefined || holder === `${pid}-${start}`;
}

/**
 * When a process began, in ticks since the machine did: field 22 of proc_pid_stat(5). Nothing where
 * the system has no such file; `dead` for what only waits to be buried by its parent.
 */
function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /[ZX]/.test(fields[0] ?? '') ? 'dead' : fields[19];
  } catch {
    return undefined;
  }
}
