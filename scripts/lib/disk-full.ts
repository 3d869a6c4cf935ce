import { dirname } from 'node:path';
import { freeBytes, isDiskFull, sizeOnDisk } from '#site/release/disk-full.ts';
import { liveRelease } from '#site/release/live.ts';
import { releasesFolder } from '#site/release/place.ts';
import { release } from '#strings/release.ts';
import { CommandError, EXIT } from './command.ts';

/** Bytes that a build needs beside its site, and how much of the site once more: bundles and caches. */
const [ROOM, SHARE] = [10_000_000, 1.5];

/**
 * What a build says that failed: when a disk is full, which one, and how much a build needs.
 *
 * @param state The other folder that builds write to.
 */
export function buildError(error: unknown, out: string, state: string): unknown {
  if (!isDiskFull(error)) return error;
  const folder = freeBytes(out) <= freeBytes(state) ? dirname(out) : state;
  const message = release.diskFull(folder, megabytes(freeBytes(folder)));
  const site = sizeOnDisk(liveRelease(out) ? out : releasesFolder(out));
  const needs = liveRelease(out)
    ? release.diskNeedsAsBefore(megabytes(site), megabytes(ROOM + site * SHARE))
    : release.diskNeedsMore(megabytes(site));
  return new CommandError(`${message}${needs}`, EXIT.diskFull);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
