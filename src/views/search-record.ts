import { writePeriods } from '#domain/validity.ts';
import {
  type Attachment,
  type PortalDocument,
  publicationDay,
  shortNameOf,
} from '#portal/portal.ts';
import type { SearchRecord } from '#search/record.ts';
import { typeName } from './document-item.ts';

/**
 * What the search index holds of a document.
 *
 * @param blocks Those of its rendered text.
 * @param textOf What can be read in an attachment, if anything can.
 */
export function searchRecord(
  document: PortalDocument,
  blocks: SearchRecord['blocks'],
  textOf: (attachment: Attachment) => string | undefined = () => undefined,
): SearchRecord {
  const { data, agency, jointAgencies } = document;
  const date = publicationDay(document);
  return {
    url: document.path,
    title: data.title,
    docNumber: data.docNumber,
    indexNumber: data.indexNumber,
    registrationNumber: data.registrationNumber,
    agencies: [agency, ...jointAgencies].map(shortNameOf),
    type: typeName(document.type),
    topic: data.topic,
    date,
    validity: document.life && writePeriods(document.life.periods),
    summary: data.summary,
    attachments: document.attachments.map((attachment) => ({
      title: attachment.title,
      path: attachment.path,
      text: textOf(attachment),
    })),
    blocks,
  };
}
