import { addresses } from '#portal/addresses.ts';
import { type PortalDocument, shortNameOf } from '#portal/portal.ts';
import { numberText } from '#strings/numbers.ts';
import { ui } from '#strings/ui.ts';
import { documentsByAgency } from './agencies.ts';
import type { ViewContext } from './base.ts';
import { catalogueLinks } from './catalogue.ts';
import { facetsOf } from './facets.ts';
import type { Link } from './frame.ts';
import { itemLinks } from './item-links.ts';
import { numberLinks } from './numbers/overview.ts';
import { yearLinks } from './years.ts';

/** Ways to documents by one thing that is known of them. */
export interface BrowseGroup {
  readonly heading: string;
  readonly links: readonly Link[];
}

/** The ways to everything without a search: by number, year, agency and topic, and all lists. */
export function browseGroups(
  documents: readonly PortalDocument[],
  context: Pick<ViewContext, 'portal' | 'asOf'>,
): BrowseGroup[] {
  const { portal } = context;
  const having = documentsByAgency(documents);
  const all = { label: ui.latest, href: addresses.column('all') };
  const groups: BrowseGroup[] = [
    { heading: numberText.browse.numbers, links: numberLinks() },
    {
      heading: ui.filterBy.year,
      links: yearLinks(documents, portal).filter(({ href }) => href !== all.href),
    },
    {
      heading: ui.filterBy.agency,
      links: portal.agencies
        .filter((agency) => having.has(agency))
        .map((agency) => ({ label: shortNameOf(agency), href: `${agency.path}#documents` })),
    },
    { heading: ui.filterBy.topic, links: topicLinks(documents, context) },
    {
      heading: numberText.browse.lists,
      links: [
        all,
        ...catalogueLinks(documents),
        ...itemLinks(portal),
        { label: ui.siteMap, href: addresses.siteMap },
      ],
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** A link to the documents of each topic; none where the list of everything is not divided by it. */
function topicLinks(
  documents: readonly PortalDocument[],
  { portal, asOf }: Pick<ViewContext, 'portal' | 'asOf'>,
): Link[] {
  if (documents.length <= portal.site.listPageSize) return [];
  const facets = facetsOf({ documents, path: addresses.column('all') }, portal.topics, asOf);
  const topics = facets.find(({ name }) => name === 'topic')?.values ?? [];
  return topics.map(({ label, path }) => ({ label, href: path }));
}
