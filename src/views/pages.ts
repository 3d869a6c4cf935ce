import { addresses } from '#portal/addresses.ts';
import { byPageOrder } from '#portal/entries.ts';
import type { Page, Portal } from '#portal/portal.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type CitationLink, citationLinks } from './document-citations.ts';
import type { FrameView, Link } from './frame.ts';
import { columnMeta, metaTags } from './meta.ts';

/** A standing page; its text by hash. */
export interface PageView extends InnerView {
  readonly updatedOn: string | undefined;
  readonly agency: Link | undefined;
  readonly bodyHash: string | undefined;
  readonly citations: readonly CitationLink[];
  /** Pages of the same column, listed below the text. */
  readonly list: readonly (Link & { readonly description: string; readonly updatedOn: string })[];
}

/** Every standing page, and the list of 制度. A standard column without a page says so. */
export function pageViews({ portal, frame, asOf }: ViewContext): PageView[] {
  const home: Link = { label: ui.home, href: addresses.home };
  const rules: Link = { label: STANDARD_COLUMNS.rules, href: addresses.rules };
  const view = (page: Page, path: string, breadcrumb: readonly Link[]): PageView => {
    const agency = portal.agencies.find((one) => one.id === page.agency);
    return {
      frame,
      path,
      title: page.title,
      description: page.description,
      meta: metaTags(
        portal,
        columnMeta(
          breadcrumb.at(-1)?.href === home.href ? page.title : (breadcrumb.at(-1)?.label ?? ''),
        ),
        {
          title: page.title,
          publishedAt: `${page.updatedOn} 00:00`,
          source: agency?.name ?? portal.site.organiser.name,
          description: page.description,
          url: frame.origin + path,
        },
      ),
      breadcrumb,
      updatedOn: page.updatedOn,
      agency: agency && { label: agency.name, href: agency.path },
      bodyHash: page.bodyHash,
      citations: citationLinks(page.origin.file, portal, asOf),
      list: [],
    };
  };
  const standard = (section: 'guide' | 'application', path: string): PageView => {
    const page = portal.pages.find((one) => one.section === section);
    if (page) return view(page, path, [home]);
    return emptyView({ portal, frame, path, title: STANDARD_COLUMNS[section], home });
  };
  const ruled = portal.pages.filter((page) => page.section === 'rules').sort(byPageOrder);
  return [
    standard('guide', addresses.guide),
    standard('application', addresses.application),
    {
      ...emptyView({ portal, frame, path: addresses.rules, title: STANDARD_COLUMNS.rules, home }),
      list: ruled.map(({ title, path, description, updatedOn }) => ({
        label: title,
        href: path,
        description,
        updatedOn,
      })),
    },
    ...ruled.map((page) => view(page, page.path, [home, rules])),
    ...portal.pages
      .filter((page) => page.section === 'site')
      .map((page) => view(page, page.path, [home])),
  ];
}

function emptyView({
  portal,
  frame,
  path,
  title,
  home,
}: {
  portal: Portal;
  frame: FrameView;
  path: string;
  title: string;
  home: Link;
}): PageView {
  return {
    frame,
    path,
    title,
    description: title,
    meta: metaTags(portal, columnMeta(title)),
    breadcrumb: [home],
    updatedOn: undefined,
    agency: undefined,
    bodyHash: undefined,
    citations: [],
    list: [],
  };
}
