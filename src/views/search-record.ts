import { writePeriods } from '#domain/validity.ts';
import { type PortalDocument, publicationDay, shortNameOf } from '#portal/portal.ts';
import type { SearchRecord } from '#search/record.ts';
import { typeName } from './document-item.ts';

/** What the search index holds of a document. `blocks` are those of its rendered text. */
export function searchRecord(
  document: PortalDocument,
  blocks: SearchRecord['blocks'],
): SearchRecord {
  const { data, agency } = document;
  const date = publicationDay(document);
  return {
    url: document.path,
    title: data.title,
    docNumber: data.docNumber,
    indexNumber: data.indexNumber,
    registrationNumber: data.registrationNumber,
    agency: shortNameOf(agency),
    type: typeName(document.type),
    topic: data.topic,
    year: date?.slice(0, 4),
    date,
    validity: document.life && writePeriods(document.life.periods),
    summary: data.summary,
    attachments: document.attachments.map(({ title }) => title),
    blocks,
  };
}
