import { join } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { itemsOn } from '#portal/items.ts';
import type { PortalDocument } from '#portal/portal.ts';
import type { SearchRecord } from '#search/record.ts';
import { attachmentTexts } from './attachment-text/attachment-texts.ts';
import type { SiteContext } from './context.ts';
import { stateOf } from './paths.ts';
import { searchSources } from './search-sources.ts';
import { missingTexts, recordOf } from './search-texts.ts';

/** Everything of a portal that can be searched. */
export interface SearchRecords {
  /** Made anew for each pass, so that ten thousand texts are never held at once. */
  readonly records: Iterable<SearchRecord>;
  readonly count: number;
  /** Attachments that cannot be searched; warnings. */
  readonly problems: readonly Problem[];
}

/** What can be read in the attachments of documents, kept with the state of the content folder. */
export function textsOfAttachments(content: string, documents: readonly PortalDocument[]) {
  return attachmentTexts({
    content,
    documents,
    stateFolder: join(stateOf(content), 'attachments'),
  });
}

/** The records of documents, with the texts of their attachments, and of items of lists. */
export async function searchRecordsOf(
  content: string,
  documents: readonly PortalDocument[],
  site: SiteContext,
): Promise<SearchRecords> {
  const attachments = await textsOfAttachments(content, documents);
  const places = { rendering: site.texts.fingerprint, attachments: attachments.folder };
  return {
    count: documents.length + itemsOn(site.portal, site.asOf).length,
    problems: attachments.problems,
    records: {
      *[Symbol.iterator]() {
        for (const source of searchSources(documents, site, attachments)) {
          // Whoever asks the cache for a text that it expects has it rendered.
          for (const hash of missingTexts([source], places)) site.texts.get(hash);
          yield recordOf(source, places);
        }
      },
    },
  };
}
