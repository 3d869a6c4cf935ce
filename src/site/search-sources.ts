import { itemsOn } from '#portal/items.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { textOn } from '#views/document-texts.ts';
import { itemRecord } from '#views/item-record.ts';
import { searchRecord } from '#views/search-record.ts';
import type { AttachmentTexts } from './attachment-text/attachment-texts.ts';
import type { SiteContext } from './context.ts';
import type { SearchSource } from './search-texts.ts';

/**
 * What the records of documents and items of lists are made of, without any text that is kept
 * elsewhere: what readers find is the text of the day; earlier ones are one step further.
 */
export function* searchSources(
  documents: readonly PortalDocument[],
  { asOf, portal }: SiteContext,
  { hashOf }: Pick<AttachmentTexts, 'hashOf'>,
): Generator<SearchSource> {
  for (const document of documents) {
    yield {
      record: searchRecord(document, []),
      text: textOn(document, asOf).bodyHash,
      attachments: document.attachments.map((attachment) => hashOf(attachment) ?? ''),
    };
  }
  for (const item of itemsOn(portal, asOf)) yield { record: itemRecord(item) };
}
