import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { KeptEntries } from './kept-entries.ts';

/** Work for one worker at a time: long enough that messages cost nothing, short enough to share. */
const BATCH = 25;
/** Below this many texts a worker takes longer to start than they take. */
const FEWEST = 60;
const MOST_WORKERS = 4;

/** What a worker is given, and what it says when it is done. */
export interface RenderBatch {
  readonly folder: string;
  readonly paths: readonly string[];
}

/**
 * Render the texts of files that are not known, in as many threads as the machine has cores, so that
 * reading the content finds them in the cache.
 *
 * @param texts The files of the content folder, by `listContent`.
 */
export async function renderAhead(
  folder: string,
  texts: readonly string[],
  kept: KeptEntries,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const paths = texts.filter((path) => path.endsWith('.md') && !kept.find(path));
  if (paths.length < FEWEST) return;
  let next = 0;
  let done = 0;
  const batch = (): RenderBatch | undefined => {
    const from = next;
    next = Math.min(next + BATCH, paths.length);
    return from === next ? undefined : { folder, paths: paths.slice(from, next) };
  };
  const count = Math.min(availableParallelism(), MOST_WORKERS, Math.ceil(paths.length / FEWEST));
  await Promise.all(
    Array.from({ length: count }, () =>
      runWorker(batch, (finished) => {
        done += finished;
        progress(done, paths.length);
      }),
    ),
  );
}

/** Feed a worker until nothing is left. */
function runWorker(
  batch: () => RenderBatch | undefined,
  finished: (count: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url));
    const feed = () => {
      const work = batch();
      if (work) worker.postMessage(work);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', (count: number) => {
      finished(count);
      feed();
    });
    worker.on('error', reject);
    feed();
  });
}
