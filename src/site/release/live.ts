import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { lock } from './lock.ts';
import { atPath, linkedRelease, releasesFolder } from './place.ts';
import { compareIds, isReleaseId, releaseIdAt } from './release-id.ts';

/** Why a file system refuses a symbolic link. */
const NO_LINK = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/** Which release stands in the place of the site itself, where links are impossible. */
const marker = (out: string) => join(releasesFolder(out), '.live');

/** Names of links on their way, which a dead process may leave. */
export const LINK_PREFIX = '.link-';

/** The release that readers get, if there is one. */
export function liveRelease(out: string): string | undefined {
  const stats = atPath(out);
  if (stats?.isSymbolicLink()) return linkedRelease(out);
  if (!stats?.isDirectory()) return undefined;
  try {
    const id = readFileSync(marker(out), 'utf8');
    return isReleaseId(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** All releases, the oldest first, wherever they stand. */
export function releaseIds(out: string): string[] {
  const folder = releasesFolder(out);
  const ids = existsSync(folder) ? readdirSync(folder).filter(isReleaseId) : [];
  const live = liveRelease(out);
  if (live !== undefined && !ids.includes(live) && existsSync(out)) ids.push(live);
  return ids.sort(compareIds);
}

/**
 * Give readers another release. Where links are possible, as everywhere but on Windows and on a few
 * file systems, this is one rename of a link and there is no moment without a site. Elsewhere the
 * release itself is moved to the place of the site, after the one before was moved away.
 *
 * @param links Whether links are tried at all.
 */
export function makeLive(out: string, id: string, links = process.platform !== 'win32'): void {
  if (links && replaceLink(out, id)) return;
  setAside(out);
  if (atPath(out)) unlinkSync(out);
  writeFileSync(marker(out), id);
  renameSync(join(releasesFolder(out), id), out);
}

/** @returns Nothing is changed and `false` where links are impossible. */
function replaceLink(out: string, id: string): boolean {
  const folder = releasesFolder(out);
  const link = join(folder, `${LINK_PREFIX}${process.pid}`);
  rmSync(link, { force: true });
  try {
    // Relative to the place that it is moved to: both folders may be moved together.
    symlinkSync(join(basename(folder), id), link);
  } catch (error) {
    if (NO_LINK.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
  setAside(out);
  renameSync(link, out);
  return true;
}

/** Move the folder in the place of the site to the other releases. */
function setAside(out: string): void {
  if (!atPath(out)?.isDirectory()) return;
  if (readdirSync(out).length === 0) {
    rmdirSync(out);
    return;
  }
  renameSync(out, join(releasesFolder(out), liveRelease(out) ?? adopt(out)));
  rmSync(marker(out), { force: true });
}

/**
 * Give a site an id that stands in its place without being a release yet, older than any to come.
 *
 * @returns The id.
 */
export function adopt(out: string): string {
  const releases = releasesFolder(out);
  const given = liveRelease(out);
  if (given !== undefined && !existsSync(join(releases, given))) return given;
  const id = releaseIdAt(statSync(out).mtimeMs, readdirSync(releases).filter(isReleaseId));
  writeFileSync(marker(out), id);
  return id;
}

/**
 * Bring the site back that was cut off between two steps, when its folder had been moved away and
 * nothing was in its place yet. What releases there are is whole.
 */
export function recover(out: string, links?: boolean): void {
  const stats = atPath(out);
  const missing = !stats || (stats.isSymbolicLink() && linkedRelease(out) && !existsSync(out));
  const last = missing ? releaseIds(out).at(-1) : undefined;
  if (last !== undefined) makeLive(out, last, links);
}

/** The same for a command that only reads, unless a build is under way. */
export function bringBack(out: string): void {
  if (existsSync(out) || !existsSync(releasesFolder(out))) return;
  const unlock = lock(out);
  if (typeof unlock !== 'function') return;
  try {
    recover(out);
  } finally {
    unlock();
  }
}
