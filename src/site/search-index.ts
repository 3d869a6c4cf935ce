import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SynonymGroup } from '#search/part.ts';
import type { SearchRecord } from '#search/record.ts';
import { indexSources, type WrittenSearchIndex } from './index-sources.ts';
import { spoolSources } from './search-spool.ts';
import { NO_TEXTS, type SearchSource } from './search-texts.ts';

export interface SearchIndexOptions {
  /** A folder for this index alone, in which its parts are kept. */
  readonly stateFolder: string;
  readonly synonyms?: readonly SynonymGroup[] | undefined;
  /** How many documents make a part full. */
  readonly partSize?: number | undefined;
  /** Called after each document while a part is built. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Write the search index of records to `<outDir>/search/`, in this thread. Records are taken one by
 * one, so that memory is bounded by the largest part.
 */
export async function writeSearchIndex(
  records: Iterable<SearchRecord>,
  outDir: string,
  { stateFolder, ...options }: SearchIndexOptions,
): Promise<WrittenSearchIndex> {
  mkdirSync(stateFolder, { recursive: true });
  const file = spoolFile(stateFolder);
  try {
    const sources = spoolSources(file, sourcesOf(records));
    return await indexSources({ ...options, sources, texts: NO_TEXTS, stateFolder, outDir });
  } finally {
    rmSync(file, { force: true });
  }
}

/** Where the sources of a build are put by. */
export function spoolFile(stateFolder: string): string {
  return join(stateFolder, `sources.${process.pid}`);
}

function* sourcesOf(records: Iterable<SearchRecord>): Generator<SearchSource> {
  for (const record of records) yield { record };
}
