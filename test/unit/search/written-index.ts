import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SynonymGroup } from '#search/part.ts';
import type { SearchRecord } from '#search/record.ts';
import { writeSearchIndex } from '#site/search-index.ts';
import { temporaryPath } from '../../support/temporary.ts';
import { type StoredIndex, storedIndex } from './stored.ts';

interface WrittenIndexOptions {
  readonly partSize?: number;
  readonly synonyms?: readonly SynonymGroup[];
}

/** An index as a build writes it. */
export async function writtenIndex(
  records: Iterable<SearchRecord>,
  options: WrittenIndexOptions = {},
): Promise<StoredIndex> {
  const outDir = temporaryPath('site');
  const stateFolder = temporaryPath('state');
  const { ids } = await writeSearchIndex(records, outDir, { stateFolder, ...options });
  const kept = new Map<string, Uint8Array>();
  return storedIndex(ids, (file) => {
    const known = kept.get(file);
    if (known) return known;
    const packed = readFileSync(join(outDir, 'search', file));
    const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
    kept.set(file, bytes);
    return bytes;
  });
}
