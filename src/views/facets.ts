import type { IsoDate } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import { groupOf, VALIDITY_GROUPS, type ValidityGroup } from '#domain/life-row.ts';
import { compareText } from '#domain/text-order.ts';
import { typeSlug } from '#portal/addresses.ts';
import { type PortalDocument, publicationOf, shortNameOf } from '#portal/portal.ts';
import type { TopicData } from '#schema/taxonomy.ts';
import { ui } from '#strings/ui.ts';
import { typeName } from './document-item.ts';

export type FacetName = 'validity' | 'type' | 'agency' | 'year' | 'topic';

export interface FacetValue {
  readonly label: string;
  /** What the search index calls it. */
  readonly term: string;
  /** Address of the list with only these documents. */
  readonly path: string;
  readonly documents: readonly PortalDocument[];
  /** For the filter by validity: which. It changes with the days. */
  readonly group?: ValidityGroup | undefined;
}

/** A way to narrow a list, by links. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

export interface FacetView {
  readonly label: string;
  readonly options: readonly {
    readonly label: string;
    readonly href: string;
    readonly count: number;
    readonly current: boolean;
    readonly group?: ValidityGroup | undefined;
  }[];
  /** Where the link that takes the filter off goes; nothing when the filter is off. */
  readonly clear: string | undefined;
}

interface Key {
  readonly id: string;
  readonly label: string;
}

interface Divided {
  readonly documents: readonly PortalDocument[];
  readonly path: string;
}

/**
 * The filters of a list: those by which it really divides. By validity, as it is on the day, a list is
 * divided that holds 行政规范性文件 alone.
 */
export function facetsOf(
  { documents, path }: Divided,
  topics: readonly TopicData[],
  asOf: IsoDate,
): Facet[] {
  const topicIds = new Map(topics.map(({ id, name }) => [name, id]));
  const by = (
    name: FacetName,
    keyOf: (document: PortalDocument) => Key | undefined,
    order: (a: FacetValue, b: FacetValue) => number,
  ): Facet => {
    const groups = new Map<string, { label: string; documents: PortalDocument[] }>();
    for (const document of documents) {
      const key = keyOf(document);
      if (!key) continue;
      const group = groups.get(key.id) ?? { label: key.label, documents: [] };
      group.documents.push(document);
      groups.set(key.id, group);
    }
    const values = [...groups].map(([id, group]) => ({
      ...group,
      term: name === 'year' ? id : group.label,
      path: `${path}${name}-${id}/`,
    }));
    return { name, label: ui.filterBy[name], values: values.sort(order) };
  };
  const most = (a: FacetValue, b: FacetValue) =>
    b.documents.length - a.documents.length || compareText(a.path, b.path);
  const latest = (a: FacetValue, b: FacetValue) => compareText(b.path, a.path);

  return [
    validityFacet({ documents, path }, asOf),
    by('type', ({ type }) => ({ id: typeSlug(type), label: typeName(type) }), most),
    by('agency', ({ agency }) => ({ id: agency.id, label: shortNameOf(agency) }), most),
    by('year', yearKey, latest),
    by('topic', ({ data }) => topicKey(data.topic, topicIds), most),
  ].filter((facet) => facet.values.length > 1);
}

function validityFacet({ documents, path }: Divided, asOf: IsoDate): Facet {
  const label = ui.filterBy.validity;
  if (documents.some(({ type, life }) => type !== 'normative' || !life)) {
    return { name: 'validity', label, values: [] };
  }
  const groups = Map.groupBy(documents, ({ life }) => life && groupOf(statusOn(life, asOf)));
  const values = VALIDITY_GROUPS.flatMap((group): FacetValue[] => {
    const list = groups.get(group);
    const term = ui.validity[group];
    const address = `${path}validity-${typeSlug(group)}/`;
    return list ? [{ label: term, term, path: address, documents: list, group }] : [];
  });
  return { name: 'validity', label, values };
}

/** @param active Address of the list that is shown. */
export function facetView(facet: Facet, listPath: string, active: string | undefined): FacetView {
  const current = facet.values.some((value) => value.path === active);
  return {
    label: facet.label,
    options: facet.values.map(({ label, path, documents, group }) => ({
      label,
      ...(group && { group }),
      href: path,
      count: documents.length,
      current: path === active,
    })),
    clear: current ? listPath : undefined,
  };
}

function yearKey(document: PortalDocument): Key | undefined {
  const year = publicationOf(document)?.slice(0, 4);
  return year === undefined ? undefined : { id: year, label: ui.yearName(year) };
}

function topicKey(topic: string | undefined, ids: ReadonlyMap<string, string>): Key | undefined {
  const id = topic === undefined ? undefined : ids.get(topic);
  return topic === undefined || id === undefined ? undefined : { id, label: topic };
}
