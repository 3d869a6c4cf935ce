import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PortalDocument } from '#portal/portal.ts';
import type { SynonymGroup } from '#search/part.ts';
import type { AttachmentTexts } from './attachment-text/attachment-texts.ts';
import type { SiteContext } from './context.ts';
import type { IndexPlan, WrittenSearchIndex } from './index-sources.ts';
import { stateOf } from './paths.ts';
import { spoolFile } from './search-index.ts';
import { searchSources } from './search-sources.ts';
import { spoolSources } from './search-spool.ts';
import type { FromSearchWorker } from './search-worker.ts';

export interface SearchIndexStart {
  readonly documents: readonly PortalDocument[];
  readonly site: SiteContext;
  /** By `textsOfAttachments`. */
  readonly attachments: Pick<AttachmentTexts, 'hashOf' | 'folder'>;
  /** The index is written to `search/` in this folder, which must not be emptied from here on. */
  readonly folder: string;
  readonly content: string;
  readonly synonyms: readonly SynonymGroup[];
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Ends the work; the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** An index that a thread has written, and what that cost it. */
export interface IndexedSite extends WrittenSearchIndex {
  readonly cpuSeconds: number;
  /** Largest memory of the thread, as far as it has looked. */
  readonly peakMB: number;
}

/**
 * Write the search index of documents and items in a thread of its own, while this one goes on.
 *
 * Whoever fails in the meantime aborts by the signal. An index that failed is told to whoever awaits
 * it, however late.
 */
export function startSearchIndex(start: SearchIndexStart): Promise<IndexedSite> {
  const indexed = index(start);
  indexed.catch(() => {});
  return indexed;
}

async function index(start: SearchIndexStart): Promise<IndexedSite> {
  const { documents, site, attachments, content, folder, synonyms } = start;
  const stateFolder = join(stateOf(content), 'search');
  mkdirSync(stateFolder, { recursive: true });
  const file = spoolFile(stateFolder);
  try {
    const sources = spoolSources(file, searchSources(documents, site, attachments));
    const texts = { rendering: site.texts.fingerprint, attachments: attachments.folder };
    const plan = { sources, texts, stateFolder, outDir: folder, synonyms };
    for (let missing = Number.POSITIVE_INFINITY; ; ) {
      const answer = await run(plan, start);
      if ('indexed' in answer) return answer.indexed;
      if (answer.missing.length >= missing) throw new Error('Rendered texts are missing');
      missing = answer.missing.length;
      // Whoever asks the cache for a text that it expects has it rendered.
      for (const hash of answer.missing) site.texts.get(hash);
    }
  } finally {
    rmSync(file, { force: true });
  }
}

type Answer = Extract<FromSearchWorker, { indexed: unknown } | { missing: unknown }>;

function run(plan: IndexPlan, { progress, signal }: SearchIndexStart): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: plan });
    const abort = () => void worker.terminate();
    signal?.addEventListener('abort', abort);
    worker.on('message', (message: FromSearchWorker) => {
      if ('done' in message) progress?.(message.done, message.total);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', abort);
      // Whoever has been answered is not told again.
      reject(signal?.aborted ? signal.reason : new Error(`The search index ended with ${code}`));
    });
  });
}
