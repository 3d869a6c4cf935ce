import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as buildWithAstro } from 'astro';
import { itemsOn } from '#portal/items.ts';
import type { PortalDocument } from '#portal/portal.ts';
import type { SearchRecord } from '#search/record.ts';
import { textOn } from '#views/document-texts.ts';
import { itemRecord } from '#views/item-record.ts';
import { searchRecord } from '#views/search-record.ts';
import type { SiteContext } from './context.ts';
import { root, stateOf } from './paths.ts';
import { writeSearchIndex } from './search-index.ts';

/** Render every page into `folder`. Pages that did not change come from the state of the last build. */
export async function renderPages(folder: string, content: string): Promise<void> {
  await buildWithAstro({
    root,
    outDir: folder,
    cacheDir: join(stateOf(content), 'astro'),
    logLevel: 'error',
  });
}

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

/** Write the search index of all documents. */
export function indexDocuments(
  folder: string,
  content: string,
  documents: readonly PortalDocument[],
  { texts, asOf, portal }: SiteContext,
  progress?: (done: number, total: number) => void,
) {
  const items = itemsOn(portal, asOf);
  // Made anew for each pass, so that ten thousand texts are never held at once.
  const records: Iterable<SearchRecord> = {
    *[Symbol.iterator]() {
      for (const document of documents) {
        // What readers find is the text of the day; earlier ones are one step further.
        yield searchRecord(document, texts.get(textOn(document, asOf).bodyHash).blocks);
      }
      for (const item of items) yield itemRecord(item);
    },
  };
  return writeSearchIndex(records, folder, {
    stateFolder: join(stateOf(content), 'search'),
    ...(progress
      ? { progress: (done: number) => progress(done, documents.length + items.length) }
      : {}),
  });
}
