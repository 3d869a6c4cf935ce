import type { IsoDate } from '#domain/date.ts';
import { nextChange, type ValidityGroup } from '#domain/life-row.ts';
import { addresses, pageAddresses } from '#portal/addresses.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type DocumentItem, documentItem, typeName } from './document-item.ts';
import { type FacetName, type FacetValue, type FacetView, facetsOf, facetView } from './facets.ts';
import type { Link } from './frame.ts';
import { columnMeta, metaTags } from './meta.ts';
import { type PageLinks, pageLinks } from './page-links.ts';

/** A list that pages and filters: a column, the reports, everything. */
export interface ListSource {
  readonly name: string;
  readonly description: string;
  /** Address of the first page. */
  readonly path: string;
  readonly breadcrumb: readonly Link[];
  readonly documents: readonly PortalDocument[];
  /** The type that all its documents have. */
  readonly type?: PortalDocument['type'] | undefined;
}

export interface ListView extends InnerView {
  readonly heading: string;
  readonly items: readonly DocumentItem[];
  readonly count: number;
  readonly page: number;
  /** Addresses of the pages, in order. */
  readonly pages: PageLinks;
  readonly facets: readonly FacetView[];
  /** The search page, with the filters of this list set: there they combine. */
  readonly refine: string;
  /** What a reader's browser needs to carry on a list with a filter by validity. */
  readonly moves: ListMoves | undefined;
}

/** What lets the reader's browser carry a list on. */
export interface ListMoves {
  /** The first day after the build on which the validity of a document of the list changes. */
  readonly nextChange: IsoDate;
  /** The validity that the list is filtered by. */
  readonly group: ValidityGroup | undefined;
  /** Address of the lives of all normative documents. */
  readonly lives: string;
}

/** Every page of a list: the whole of it, and one list for each value of each filter. */
export function listViews(source: ListSource, { portal, frame, asOf }: ViewContext): ListView[] {
  const size = portal.site.listPageSize;
  const facets = source.documents.length > size ? facetsOf(source, portal.topics, asOf) : [];
  const next = facets.some(({ name }) => name === 'validity')
    ? nextChange(
        source.documents.flatMap(({ life }) => (life ? [life.periods] : [])),
        asOf,
      )
    : undefined;
  const paged = (
    documents: readonly PortalDocument[],
    path: string,
    active?: ActiveFilter,
  ): ListView[] => {
    const pages = pageAddresses(path, documents.length, size);
    const heading = active ? ui.filteredTitle(source.name, active.label) : source.name;
    const ofAllPages = {
      heading,
      description: source.description,
      meta: metaTags(portal, { ...columnMeta(source.name), description: source.description }),
      breadcrumb: source.breadcrumb,
      count: documents.length,
      facets: facets.map((facet) => facetView(facet, source.path, active?.path)),
      refine: refineAddress(source, active),
      moves: next && { nextChange: next, group: active?.group, lives: addresses.lives },
    };
    return pages.map((address, index) => ({
      ...ofAllPages,
      frame,
      path: address,
      title: index === 0 ? heading : `${heading} ${ui.pageNumber(index + 1)}`,
      items: documents
        .slice(index * size, (index + 1) * size)
        .map((one) => documentItem(one, asOf)),
      page: index + 1,
      pages: pageLinks(index + 1, pages),
    }));
  };
  return [
    ...paged(source.documents, source.path),
    ...facets.flatMap((facet) =>
      facet.values.flatMap((value) =>
        paged(value.documents, value.path, { ...value, name: facet.name }),
      ),
    ),
  ];
}

/** `/search/` with the type of a list and the filter that is on. */
function refineAddress(source: ListSource, active: ActiveFilter | undefined): string {
  const parameters = new URLSearchParams();
  if (source.type !== undefined) parameters.set('type', typeName(source.type));
  // The search page does not know validity as a filter.
  if (active && active.name !== 'validity') parameters.set(active.name, active.term);
  return `${addresses.search}?${parameters}`;
}

/** A value of a filter, and which filter. */
type ActiveFilter = FacetValue & { readonly name: FacetName };
