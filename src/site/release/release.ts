import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { flushNames, flushTree } from './flush.ts';
import { adopt, LINK_PREFIX, liveRelease, makeLive, recover, releaseIds } from './live.ts';
import { atPath, factsFile, releasesFolder } from './place.ts';
import { isReleaseId, momentOf, nextReleaseId } from './release-id.ts';

/** How many releases stay, the live one among them. */
const KEPT = 10;

/** A build that is under way, and a release that is being deleted. */
const [NEXT_PREFIX, OLD_PREFIX] = ['.next-', '.old-'];

/** A place for a site to grow in, beside the live one. */
export interface NextRelease {
  /** Where to write, empty at first. */
  readonly folder: string;
  /** The folder of the live release, of which what has not changed may be linked. */
  readonly live: string | undefined;
  /**
   * Give it to readers, and delete the oldest releases. It is on the disk before readers get it.
   *
   * @param pages How many pages it has, for the list of releases.
   * @returns Its id.
   */
  readonly publish: (pages?: number) => string;
  /** Remove what was written, unless it was published. */
  readonly discard: () => void;
}

export interface Release {
  readonly id: string;
  /** When it was published, in milliseconds. */
  readonly at: number;
  /** Whether readers get it. */
  readonly current: boolean;
  readonly pages?: number;
}

/**
 * Make room for a build, remove what dead builds left, and bring back the site if a release was cut
 * off half-way. The caller holds the lock of `out`.
 *
 * @param links Whether the site may be a link, by default where the system knows links.
 */
export function openRelease(out: string, links?: boolean): NextRelease {
  const releases = releasesFolder(out);
  mkdirSync(releases, { recursive: true });
  recover(out, links);
  if (atPath(out)?.isDirectory() && readdirSync(out).length > 0) adopt(out);
  sweep(out);
  const folder = join(releases, `${NEXT_PREFIX}${process.pid}`);
  mkdirSync(folder);
  return {
    folder,
    live: liveRelease(out) === undefined ? undefined : resolve(out),
    publish: (pages) => {
      const ids = releaseIds(out);
      const before = liveRelease(out);
      const last = ids.at(-1);
      flushTree(folder, last === undefined ? 0 : momentOf(last));
      const id = nextReleaseId(ids);
      if (pages !== undefined) writeFileSync(factsFile(out, id), JSON.stringify({ pages }));
      renameSync(folder, join(releases, id));
      flushNames(releases);
      makeLive(out, id, links);
      flushNames(dirname(releases));
      // What readers had until now stays, also when it was an old one that somebody went back to.
      for (const old of releaseIds(out).slice(0, -KEPT)) if (old !== before) remove(out, old);
      return id;
    },
    discard: () => {
      removeQuietly(folder);
      if (readdirSync(releases).length === 0) rmdirSync(releases);
    },
  };
}

/** All releases that are kept, the oldest first. */
export function releasesOf(out: string): Release[] {
  const live = liveRelease(out);
  return releaseIds(out).map((id) => ({
    id,
    at: momentOf(id),
    current: id === live,
    ...pagesOf(out, id),
  }));
}

/** Why no other release was made live. */
export type Refusal = 'no-releases' | 'none-before' | 'unknown' | 'already-live';

/**
 * Give readers an earlier release, by default the one before the live one. The caller holds the lock.
 *
 * @returns The release that is live, or why nothing was changed.
 */
export function rollBack(out: string, id?: string, links?: boolean): Release | Refusal {
  recover(out, links);
  const releases = releasesOf(out);
  if (releases.length === 0) return 'no-releases';
  const live = releases.findIndex(({ current }) => current);
  const wanted =
    id === undefined ? releases[live - 1] : releases.find((release) => release.id === id);
  if (!wanted) return id === undefined ? 'none-before' : 'unknown';
  if (wanted.current) return 'already-live';
  makeLive(out, wanted.id, links);
  flushNames(dirname(releasesFolder(out)));
  return { ...wanted, current: true };
}

/** Delete a release. It gets another name first, so that no half of one is ever taken for a whole. */
function remove(out: string, id: string): void {
  const releases = releasesFolder(out);
  const old = join(releases, `${OLD_PREFIX}${id}`);
  renameSync(join(releases, id), old);
  rmSync(factsFile(out, id), { force: true });
  removeQuietly(old);
}

/** Remove what builds left that were killed. */
function sweep(out: string): void {
  const releases = releasesFolder(out);
  const ids = new Set(releaseIds(out));
  const left = readdirSync(releases).filter((name) => {
    const facts = name.replace(/\.json$/, '');
    if (facts !== name) return isReleaseId(facts) && !ids.has(facts);
    return [NEXT_PREFIX, OLD_PREFIX, LINK_PREFIX].some((prefix) => name.startsWith(prefix));
  });
  for (const name of left) removeQuietly(join(releases, name));
}

/** What cannot be removed, because something has it open, does no harm. The next build tries again. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // See above.
  }
}

function pagesOf(out: string, id: string): { readonly pages?: number } {
  try {
    const { pages } = JSON.parse(readFileSync(factsFile(out, id), 'utf8')) as { pages?: unknown };
    return typeof pages === 'number' ? { pages } : {};
  } catch {
    return {};
  }
}
