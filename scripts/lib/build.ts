import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { isMadeFrom, rememberBuild } from '#site/last-build.ts';
import { stateOf } from '#site/paths.ts';
import { rememberPermalinks } from '#site/permalinks.ts';
import { liveRelease } from '#site/release/live.ts';
import { lock } from '#site/release/lock.ts';
import { mayReplace } from '#site/release/place.ts';
import { openRelease } from '#site/release/release.ts';
import { cli } from '#strings/cli.ts';
import { rememberedText } from '#strings/permalinks.ts';
import { promisedAddresses } from '#views/permalinks/permanent.ts';
import { checkedSite } from './build-check.ts';
import { makeSite } from './build-site.ts';
import { CommandError, type ContentOptions, EXIT } from './command.ts';
import { buildError } from './disk-full.ts';
import { withUndo } from './undo.ts';

export interface BuildOptions extends ContentOptions {
  /** Build although the live site is what this content makes. */
  readonly force?: boolean | undefined;
}

/**
 * Check, make, verify, publish. Readers of `out` have the old site until the new one is whole.
 *
 * @throws {CommandError} With exit code 1 for problems in the content, 74 for a full disk, 75 while
 *   another build runs.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  if (!mayReplace(options.out, options.content))
    throw new CommandError(cli.badOut(options.out), EXIT.usage);
  const state = stateOf(options.content);
  await withUndo(async (undo) => {
    try {
      // The site, and what builds of this content keep for the next one, whichever site they make.
      for (const place of [options.out, state]) {
        const unlock = lock(place);
        if (typeof unlock !== 'function') throw new CommandError(cli.busy(unlock.pid), EXIT.busy);
        undo(unlock);
      }
      await buildUnlocked(options, undo);
    } catch (error) {
      throw buildError(error, options.out, state);
    }
  });
}

async function buildUnlocked(
  options: BuildOptions,
  undo: (action: () => void) => void,
): Promise<void> {
  const { content, out } = options;
  const state = stateOf(content);
  const started = performance.now();
  const checked = await checkedSite(options);
  const live = liveRelease(out);
  if (
    !options.force &&
    live !== undefined &&
    existsSync(out) &&
    isMadeFrom(state, checked.inputs, live)
  ) {
    process.stderr.write(`${cli.unchanged(relative(process.cwd(), out) || out)}\n`);
    return;
  }
  const next = openRelease(out);
  undo(next.discard);
  const release = next.publish(await makeSite(checked, content, next.folder));
  rememberBuild(state, checked.inputs, release);
  if (options.live) {
    const { portal, asOf } = checked.site;
    const remembered = rememberPermalinks(content, promisedAddresses(portal, asOf));
    const told = rememberedText(remembered);
    if (told) process.stderr.write(`${told}\n`);
  }
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(`${cli.built(relative(process.cwd(), out) || out, seconds)}\n`);
}
