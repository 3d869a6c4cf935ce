import { addresses } from '#portal/addresses.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import { columnTree } from './disclosure.ts';
import { columnMeta } from './document.ts';
import { type FrameView, type Link, standardColumns } from './frame.ts';
import { type MetaTag, metaTags } from './meta.ts';
import { yearLinks } from './years.ts';

export interface SiteMapView {
  readonly frame: FrameView;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly meta: readonly MetaTag[];
  readonly breadcrumb: readonly Link[];
  readonly sections: readonly { readonly heading: string; readonly links: readonly Link[] }[];
}

/** Every page that is not a single document. */
export function siteMapView(
  documents: readonly PortalDocument[],
  { portal, frame }: { portal: Portal; frame: FrameView },
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
        links: [...standardColumns(), { label: ui.search, href: addresses.search }],
      },
      ...columnTree(documents, portal).map((group) => ({
        heading: group.name,
        links: group.children.map((column) => ({ label: column.name, href: column.href })),
      })),
      { heading: ui.filterBy.year, links: yearLinks(documents, portal) },
      {
        heading: ui.agencies,
        links: portal.agencies.map(({ name, path }) => ({ label: name, href: path })),
      },
      { heading: ui.colophon, links: [...inSection('rules'), ...inSection('site')] },
    ].filter((section) => section.links.length > 0),
  };
}
