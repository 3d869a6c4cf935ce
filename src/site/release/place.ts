import { existsSync, lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isReleaseId } from './release-id.ts';

/** The folder that holds the releases of a site, beside the link that shows one of them. */
export function releasesFolder(out: string): string {
  return `${resolve(out)}.releases`;
}

/** What stands at a path itself, a link not followed. */
export function atPath(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** The release that a link shows, or nothing when it is not one of ours. */
export function linkedRelease(link: string): string | undefined {
  const target = resolve(dirname(resolve(link)), readlinkSync(link));
  const id = basename(target);
  return dirname(target) === releasesFolder(link) && isReleaseId(id) ? id : undefined;
}

/**
 * Whether a build may replace `out`: it is not there, it is empty, or it is a site that we built.
 * Never the content folder, nor a folder that holds it, nor a link of somebody else.
 */
export function mayReplace(out: string, content: string): boolean {
  const releases = releasesFolder(out);
  if (overlap(out, content) || overlap(releases, content)) return false;
  if (existsSync(releases) && !atPath(releases)?.isDirectory()) return false;
  const stats = atPath(out);
  if (!stats) return true;
  if (stats.isSymbolicLink()) return linkedRelease(out) !== undefined;
  if (!stats.isDirectory()) return false;
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

/** The file beside a release that tells what is known about it. */
export function factsFile(out: string, id: string): string {
  return join(releasesFolder(out), `${id}.json`);
}
