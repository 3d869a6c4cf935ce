import { lock } from '#site/release/lock.ts';
import { type Refusal, type Release, releasesOf, rollBack } from '#site/release/release.ts';
import { cli } from '#strings/cli.ts';
import { release } from '#strings/release.ts';
import { CommandError, EXIT } from './command.ts';

/** @throws {CommandError} When nothing was published there. */
export function printReleases(out: string): void {
  const releases = releasesOf(out);
  if (releases.length === 0) throw new CommandError(release.none(out), EXIT.config);
  const rows = releases
    .reverse()
    .map(({ id, at, pages, current }) => [
      id,
      chinaTime(at),
      pages === undefined ? release.unknownPages : String(pages),
      current ? release.current : '',
    ]);
  const lines = [release.header, ...rows].map((row) => row.join('\t').trimEnd());
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * Give readers an earlier release.
 *
 * @throws {CommandError} With exit code 2 for a release that is not there, 3 when none is, 75 while a
 * build is under way.
 */
export function rollBackTo(out: string, id: string | undefined): void {
  if (releasesOf(out).length === 0) throw new CommandError(release.none(out), EXIT.config);
  const unlock = lock(out);
  if (typeof unlock !== 'function') throw new CommandError(cli.busy(unlock.pid), EXIT.busy);
  try {
    const outcome = rollBack(out, id);
    if (typeof outcome === 'string') throw refused(outcome, out, id);
    process.stdout.write(`${release.rolledBack(outcome.id, chinaTime(outcome.at))}\n`);
  } finally {
    unlock();
  }
}

function refused(reason: Refusal, out: string, id = ''): CommandError {
  const releases: readonly Release[] = releasesOf(out);
  const live = releases.find(({ current }) => current);
  const sentences: Readonly<Record<Refusal, string>> = {
    'no-releases': release.none(out),
    'none-before': live ? release.noneBefore(live.id) : release.noneLive,
    unknown: release.unknown(
      id,
      releases.map((one) => one.id),
    ),
    'already-live': release.alreadyLive(id),
  };
  return new CommandError(sentences[reason], reason === 'no-releases' ? EXIT.config : EXIT.usage);
}

/** `2026-11-23 12:15:02` */
function chinaTime(milliseconds: number): string {
  const AHEAD = 8 * 3_600_000;
  return new Date(milliseconds + AHEAD).toISOString().slice(0, 19).replace('T', ' ');
}
