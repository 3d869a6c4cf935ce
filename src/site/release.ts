import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * The folder in which a build grows before it takes the place of the site. It is emptied without a
 * question, so its name is one that nobody gives to a folder of theirs.
 */
export function nextFolder(out: string): string {
  return `${out}.gongkai-next`;
}

/** Where the old site stands for the moment in which the new one takes its place. */
export function oldFolder(out: string): string {
  return `${out}.gongkai-old`;
}

/**
 * Whether a build may replace `out`: it is not there, it is empty, or it is a site that we built.
 * Never the content folder, nor a folder that holds it.
 */
export function mayReplace(out: string, content: string): boolean {
  if ([out, nextFolder(out), oldFolder(out)].some((folder) => overlap(folder, content)))
    return false;
  if (!existsSync(out)) return true;
  if (!statSync(out).isDirectory()) return false;
  const names = readdirSync(out);
  return (
    names.length === 0 ||
    ['early.js', 'robots.txt', 'sitemap.xml'].every((name) => names.includes(name))
  );
}

/** Whether one of two folders is, or lies in, the other. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [`${resolve(a)}${sep}`, `${resolve(b)}${sep}`];
  return x.startsWith(y) || y.startsWith(x);
}

/** Make room for a build, and bring back the old site if a release was cut off half-way. */
export function prepareRelease(out: string): void {
  const old = oldFolder(out);
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
  rmSync(old, { recursive: true, force: true });
  rmSync(nextFolder(out), { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
}

/** Put the finished build in the place of the site. Readers get the old site or the new one, whole. */
export function release(out: string): void {
  const old = oldFolder(out);
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(nextFolder(out), out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** The locks of this process. */
const held = new Set<string>();

/**
 * One build at a time for one site.
 *
 * @returns A function that gives the place free, or the process that has it.
 */
export function lock(out: string): (() => void) | { readonly pid: number } {
  const file = join(dirname(out), `.${basename(out)}.lock`);
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = holderOf(file);
      // Numbers of processes come again, in containers soon: ours, in a lock that is not ours, was
      // that of a build that died.
      const taken = pid === process.pid ? held.has(file) : pid !== undefined && isAlive(pid);
      if (taken) return { pid: pid ?? 0 };
      rmSync(file, { force: true });
    }
  }
}

function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
