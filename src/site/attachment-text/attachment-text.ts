import { Worker } from 'node:worker_threads';
import { hasText } from './extract.ts';
import { type ExtractedText, MAX_FILE_BYTES } from './extracted.ts';
import type { ReadRequest } from './worker.ts';

/** What one file may take. */
export interface ReadLimits {
  readonly milliseconds: number;
  /** By which the process grows. A stream of a PDF may unpack to anything, in any number of layers. */
  readonly memoryBytes: number;
}

const USUAL: ReadLimits = { milliseconds: 20_000, memoryBytes: 600_000_000 };
const WATCH_MILLISECONDS = 50;

/** Reads files in a thread of its own, which is ended when a file takes it too long. */
export interface AttachmentReader {
  /** The text of a file, never an error: what cannot be read has no text, and a defect. */
  readonly read: (bytes: Uint8Array, extension: string) => Promise<ExtractedText>;
  readonly close: () => Promise<void>;
}

/** A reader, whose thread begins with the first file that needs it. One file at a time. */
export function attachmentReader(limits = USUAL): AttachmentReader {
  let worker: Worker | undefined;
  const close = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  return {
    read: async (bytes, extension) => {
      if (!hasText(extension)) return { text: '' };
      if (bytes.length > MAX_FILE_BYTES) return { text: '', defect: 'tooLarge' };
      worker ??= new Worker(new URL('./worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: limits.memoryBytes / 1_000_000 },
      });
      const answer = await answerOf(worker, { bytes, extension }, limits);
      // A thread that has failed, or still works on, reads nothing else.
      if (answer.defect === 'slow' || answer.defect === 'tooLarge') await close();
      return answer;
    },
    close,
  };
}

/** The text of one file. */
export async function attachmentText(bytes: Uint8Array, extension: string): Promise<ExtractedText> {
  const reader = attachmentReader();
  try {
    return await reader.read(bytes, extension);
  } finally {
    await reader.close();
  }
}

function answerOf(
  worker: Worker,
  request: ReadRequest,
  { milliseconds, memoryBytes }: ReadLimits,
): Promise<ExtractedText> {
  return new Promise((resolve, reject) => {
    const settle = (answer: ExtractedText) => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', settle).off('error', fail);
      resolve(answer);
    };
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error);
      settle({ text: '', defect: 'tooLarge' });
    };
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - before;
      if (grown > memoryBytes) settle({ text: '', defect: 'tooLarge' });
    }, WATCH_MILLISECONDS);
    const timer = setTimeout(() => settle({ text: '', defect: 'slow' }), milliseconds);
    worker.on('message', settle).on('error', fail);
    worker.postMessage(request);
  });
}
