import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { treeOf } from './tree.ts';

/** What a reader of the site has seen. */
export interface Seen {
  readonly reads: number;
  /** Reads of a site that is neither of the two. */
  readonly mixed: number;
  /** Files without a byte. */
  readonly empty: number;
  /** Reads that failed, with what the system said. */
  readonly failed: readonly string[];
  /** How often another release was there than the read before. */
  readonly changes: number;
}

/** Milliseconds between two reads. */
const PAUSE = 10;

const { out, digests } = workerData as { out: string; digests: readonly string[] };
const seen = { reads: 0, mixed: 0, empty: 0, failed: [] as string[], changes: 0 };
let reading = true;
let before: string | undefined;
parentPort?.once('message', () => {
  reading = false;
});

while (reading) {
  try {
    readFileSync(join(out, 'index.html'));
    // One release throughout, as a reader gets it whose host changes over between two visits.
    const release = realpathSync(out);
    const { digest, empty } = treeOf(release);
    seen.reads += 1;
    seen.empty += empty;
    if (!digests.includes(digest)) seen.mixed += 1;
    if (before !== undefined && before !== release) seen.changes += 1;
    before = release;
  } catch (error) {
    seen.failed.push(String(error));
  }
  await pause(PAUSE);
}
parentPort?.postMessage(seen satisfies Seen);
