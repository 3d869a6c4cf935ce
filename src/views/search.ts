import { addresses } from '#portal/addresses.ts';
import type { PortalDocument } from '#portal/portal.ts';
import type { Facet } from '#search/facets.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type BrowseGroup, browseGroups } from './browse.ts';
import { columnMeta, metaTags } from './meta.ts';
import { allFacets, searchExamples } from './search-start.ts';

export interface SearchView extends InnerView {
  /** By what everything can be narrowed down, with counts. */
  readonly facets: readonly Facet[];
  /** What can be typed, out of what there is. */
  readonly examples: readonly string[];
  /** Ways to everything without a search. */
  readonly browse: readonly BrowseGroup[];
}

/** The search page: what can be chosen and typed in it. */
export function searchView(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): SearchView {
  return {
    frame,
    path: addresses.search,
    title: ui.search,
    description: ui.searchLabel,
    meta: metaTags(portal, columnMeta(ui.search)),
    breadcrumb: [{ label: ui.home, href: addresses.home }],
    facets: allFacets(documents, { portal, asOf }),
    examples: searchExamples(documents, { portal, asOf }),
    browse: browseGroups(documents, { portal, asOf }),
  };
}
