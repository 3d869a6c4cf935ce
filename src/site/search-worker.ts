import { parentPort, workerData } from 'node:worker_threads';
import { type IndexPlan, indexSources, type WrittenSearchIndex } from './index-sources.ts';
import { MissingTextsError } from './search-texts.ts';

/** What the thread that writes the index says: how far it is, and at last what came of it. */
export type FromSearchWorker =
  | { readonly done: number; readonly total: number }
  | { readonly missing: readonly string[] }
  | {
      readonly indexed: WrittenSearchIndex & {
        readonly cpuSeconds: number;
        readonly peakMB: number;
      };
    };

/** Documents between two looks at the memory. */
const STEP = 50;

if (parentPort) {
  const say = (message: FromSearchWorker) => parentPort?.postMessage(message);
  let peak = 0;
  const look = () => {
    const { heapTotal, external } = process.memoryUsage();
    peak = Math.max(peak, heapTotal + external);
  };
  try {
    const indexed = await indexSources({
      ...(workerData as IndexPlan),
      progress: (done, total) => {
        if (done % STEP !== 0) return;
        look();
        say({ done, total });
      },
    });
    look();
    // Node 22 does not know it of a thread.
    const { user, system } = process.threadCpuUsage?.() ?? { user: 0, system: 0 };
    say({
      indexed: { ...indexed, cpuSeconds: (user + system) / 1e6, peakMB: Math.round(peak / 1e6) },
    });
  } catch (error) {
    if (!(error instanceof MissingTextsError)) throw error;
    say({ missing: error.hashes });
  }
}
