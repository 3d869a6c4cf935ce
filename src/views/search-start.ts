import type { IsoDate } from '#domain/date.ts';
import { issuedName } from '#domain/title.ts';
import { isInForce } from '#domain/validity.ts';
import { isPower, itemsOn } from '#portal/items.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { powerName } from '#portal/powers.ts';
import { type Facet, type FacetValues, facetsOf } from '#search/facets.ts';
import { validityOf } from '#search/rank.ts';
import type { SearchRecord } from '#search/record.ts';
import { searchText } from '#strings/search.ts';
import type { ViewContext } from './base.ts';
import { validityView } from './document-item.ts';
import { itemRecord } from './item-record.ts';
import { searchRecord } from './search-record.ts';

// A county, city or district in front of a name; what is left still says what it is.
const PLACE = /^\p{Script=Han}{1,8}?[省市县区旗](?=.{4})/u;
const SHORTEST_WORD = 4;
const LONGEST_WORD = 12;

/** By what everything can be narrowed down before anything is looked for. */
export function allFacets(
  documents: readonly PortalDocument[],
  { portal, asOf }: Pick<ViewContext, 'portal' | 'asOf'>,
): Facet[] {
  const records = [
    ...documents.map((document) => searchRecord(document, [])),
    ...itemsOn(portal, asOf).map(itemRecord),
  ];
  return facetsOf(
    records.map((record) => valuesOf(record, asOf)),
    {},
  );
}

/**
 * What can be typed, out of what the portal has: a document number, a name and a question. Fewer
 * where it has no such thing.
 *
 * @param documents The newest first.
 */
export function searchExamples(
  documents: readonly PortalDocument[],
  { portal, asOf }: Pick<ViewContext, 'portal' | 'asOf'>,
): string[] {
  const rules = documents.filter((document) => {
    const validity = validityView(document, asOf);
    return document.type === 'normative' && validity && isInForce(validity.state);
  });
  const number = [...rules, ...documents].find(({ data }) => data.docNumber)?.data.docNumber;
  const word = rules
    .map(({ data }) => (issuedName(data.title) ?? data.title).replace(PLACE, ''))
    .find(({ length }) => length >= SHORTEST_WORD && length <= LONGEST_WORD);
  const [matter] = itemsOn(portal, asOf)
    .filter(isPower)
    .filter(({ data }) => data.powerType === 'permit')
    .map(powerName)
    .sort((a, b) => a.length - b.length);
  const question = matter === undefined ? undefined : searchText.question(matter);
  return [number, word, question].filter((example) => example !== undefined);
}

function valuesOf(record: SearchRecord, asOf: IsoDate): FacetValues {
  return {
    type: record.type,
    agency: record.agencies,
    topic: record.topic,
    year: record.date?.slice(0, 4),
    validity: validityOf(record, asOf),
    attachment: record.attachments.length > 0,
  };
}
