import { addresses } from '#portal/addresses.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { basisText } from '#strings/basis.ts';
import { planText } from '#strings/plans.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { catalogueLinks, catalogueYears } from './catalogue.ts';
import { columnTree } from './disclosure.ts';
import { type Link, standardColumns } from './frame.ts';
import { itemSections } from './item-links.ts';
import { columnMeta, metaTags } from './meta.ts';
import { numberLinks } from './numbers/overview.ts';
import { planLinks } from './plans/plans.ts';
import { yearLinks } from './years.ts';

export interface SiteMapView extends InnerView {
  readonly sections: readonly { readonly heading: string; readonly links: readonly Link[] }[];
}

/** Every page that is not a single document. */
export function siteMapView(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): SiteMapView {
  const inSection = (section: string): Link[] =>
    portal.pages
      .filter((page) => page.section === section)
      .map((page) => ({ label: page.title, href: page.path }));
  return {
    frame,
    path: addresses.siteMap,
    title: ui.siteMap,
    description: ui.siteMap,
    meta: metaTags(portal, columnMeta(ui.siteMap)),
    breadcrumb: [{ label: ui.home, href: addresses.home }],
    sections: [
      {
        heading: ui.standardColumns,
        links: [
          ...standardColumns(),
          { label: ui.search, href: addresses.search },
          ...numberLinks(),
        ],
      },
      ...columnTree(documents, portal, asOf).map((group) => ({
        heading: group.name,
        links: group.children.map((column) => ({ label: column.name, href: column.href })),
      })),
      {
        heading: ui.newestNormative,
        links: [
          ...catalogueLinks(documents),
          ...catalogueYears(documents, asOf),
          { label: basisText.title, href: addresses.brokenBasis },
        ],
      },
      ...itemSections(portal, asOf).map(({ heading, links }) => ({ heading, links })),
      ...planSections({ portal, asOf }),
      { heading: ui.filterBy.year, links: yearLinks(documents, portal) },
      {
        heading: ui.agencies,
        links: portal.agencies.map(({ name, path }) => ({ label: name, href: path })),
      },
      { heading: ui.colophon, links: [...inSection('rules'), ...inSection('site')] },
    ].filter((section) => section.links.length > 0),
  };
}

/** The plans, after the page that lists them all. */
function planSections(context: Pick<ViewContext, 'portal' | 'asOf'>): SiteMapView['sections'] {
  const links = planLinks(context);
  if (links.length === 0) return [];
  const all = { label: ui.allOf(planText.title), href: addresses.plans };
  return [{ heading: planText.title, links: [all, ...links] }];
}
