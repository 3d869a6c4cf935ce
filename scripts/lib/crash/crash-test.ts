import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { stateOf } from '#site/paths.ts';
import { releasesFolder } from '#site/release/place.ts';
import { isReleaseId } from '#site/release/release-id.ts';
import { randomOf } from '../corpus.ts';
import { buildProcess } from './build-process.ts';
import type { Seen } from './reader.ts';
import { treeOf } from './tree.ts';

export interface CrashOptions {
  /** An empty folder to work in. */
  readonly folder: string;
  /** Two contents of one portal, which take turns. */
  readonly contents: readonly [string, string];
  readonly kills: number;
  readonly seed: number;
  readonly progress?: (done: number, total: number) => void;
}

/** What came of killing builds. */
export interface CrashReport {
  /** Builds that were killed while they worked. */
  readonly killed: number;
  /** Builds that ended before their time had come. */
  readonly ended: number;
  readonly seen: Seen;
  /** Sites after a kill that were neither the old one nor the new one. */
  readonly broken: number;
  /** Builds after a kill that failed, with what they said. */
  readonly failed: readonly string[];
  /** Builds after a kill that did not make what a build makes that nobody killed. */
  readonly wrong: number;
  /** What was left over after a build that nobody killed. */
  readonly leftovers: readonly string[];
}

/** How often the state is taken away, so that cold builds are killed too: one time in so many. */
const COLD = 4;

/**
 * Kill builds of two contents at random moments of their work, while a reader reads the site without
 * pause; after each kill look at the site, and build without a kill.
 *
 * @throws {Error} When a build fails before the first kill.
 */
export async function crashTest(options: CrashOptions): Promise<CrashReport> {
  const { folder, contents, kills } = options;
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  const state = stateOf(content);
  const random = randomOf(options.seed);
  const fill = (turn: number) => {
    rmSync(content, { recursive: true, force: true });
    cpSync(contents[turn % 2] as string, content, { recursive: true });
  };
  mkdirSync(folder, { recursive: true });
  const digests: string[] = [];
  let usual = 0;
  for (const turn of [0, 1]) {
    fill(turn);
    const { code, said, worked } = await buildProcess(content, out);
    if (code !== 0) throw new Error(said);
    digests[turn] = treeOf(out).digest;
    usual = worked;
  }
  const reader = new Worker(new URL('./reader.ts', import.meta.url), {
    workerData: { out, digests },
  });
  const counts = { killed: 0, ended: 0, broken: 0, wrong: 0 };
  const [failed, leftovers]: [string[], string[]] = [[], []];
  for (let done = 0; done < kills; done += 1) {
    fill(done);
    if (random() < 1 / COLD) rmSync(state, { recursive: true, force: true });
    const { code } = await buildProcess(content, out, random() * usual);
    counts[code === null ? 'killed' : 'ended'] += 1;
    if (!digests.includes(treeOf(out).digest)) counts.broken += 1;
    const next = await buildProcess(content, out);
    usual = next.worked;
    if (next.code !== 0) failed.push(next.said);
    else if (treeOf(out).digest !== digests[done % 2]) counts.wrong += 1;
    leftovers.push(...leftIn(out, state));
    options.progress?.(done + 1, kills);
  }
  const seen = await new Promise<Seen>((resolve) => {
    reader.once('message', resolve);
    reader.postMessage('enough');
  });
  await reader.terminate();
  rmSync(state, { recursive: true, force: true });
  return { ...counts, failed, leftovers, seen };
}

/** What lies beside the site and its state, and in the releases, that no build needs. */
function leftIn(out: string, state: string): string[] {
  const releases = readdirSync(releasesFolder(out));
  const locks = [out, state].flatMap((place) =>
    readdirSync(dirname(place)).filter((name) => name.startsWith(`.${basename(place)}.lock`)),
  );
  return [...releases.filter((name) => !isReleaseId(name.replace(/\.json$/, ''))), ...locks];
}
