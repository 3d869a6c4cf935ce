import { join } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { itemsOn } from '#portal/items.ts';
import type { PortalDocument } from '#portal/portal.ts';
import type { SearchRecord } from '#search/record.ts';
import { textOn } from '#views/document-texts.ts';
import { itemRecord } from '#views/item-record.ts';
import { searchRecord } from '#views/search-record.ts';
import { attachmentTexts } from './attachment-text/attachment-texts.ts';
import type { SiteContext } from './context.ts';
import { stateOf } from './paths.ts';

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
  { texts, asOf, portal }: SiteContext,
): Promise<SearchRecords> {
  const { textOf, problems } = await textsOfAttachments(content, documents);
  const items = itemsOn(portal, asOf);
  return {
    count: documents.length + items.length,
    problems,
    records: {
      *[Symbol.iterator]() {
        for (const document of documents) {
          // What readers find is the text of the day; earlier ones are one step further.
          const { blocks } = texts.get(textOn(document, asOf).bodyHash);
          yield searchRecord(document, blocks, (attachment) => textOf(attachment).text);
        }
        for (const item of items) yield itemRecord(item);
      },
    },
  };
}
