import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FontFile } from './fonts.ts';
import type { DrawRequest } from './worker.ts';

const MOST_THREADS = 4;
/** A thread takes half a second to read its fonts: that many cards are drawn in the same time. */
const CARDS_A_THREAD = 16;

/** Draw cards into their files, in threads. */
export async function drawAll(
  requests: readonly DrawRequest[],
  main: readonly FontFile[],
  progress: (done: number) => void,
): Promise<void> {
  const threads = Math.min(
    availableParallelism(),
    MOST_THREADS,
    Math.ceil(requests.length / CARDS_A_THREAD),
  );
  const queue = requests.values();
  let done = 0;
  const work = async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: main });
    try {
      for (const request of queue) {
        worker.postMessage(request);
        // An error of the thread is an error of this wait.
        await once(worker, 'message');
        done += 1;
        progress(done);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
}
