import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PortalDocument } from '#portal/portal.ts';
import type { SynonymGroup } from '#search/part.ts';
import { stateOf } from './paths.ts';
import { writeSearchIndex } from './search-index.ts';
import type { SearchRecords } from './search-records.ts';

/** Copy the attachments of documents to their addresses. */
export function copyAttachments(
  folder: string,
  content: string,
  documents: readonly PortalDocument[],
): number {
  let copied = 0;
  for (const { attachments, origin } of documents) {
    for (const { file, path } of attachments) {
      const target = join(folder, decodeURIComponent(path));
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(content, dirname(origin.file), file), target);
      copied += 1;
    }
  }
  return copied;
}

/** Write the search index of all records. */
export function indexRecords(
  folder: string,
  content: string,
  { records, count }: SearchRecords,
  synonyms: readonly SynonymGroup[],
  progress: (done: number, total: number) => void,
) {
  return writeSearchIndex(records, folder, {
    stateFolder: join(stateOf(content), 'search'),
    synonyms,
    progress: (done: number) => progress(done, count),
  });
}
