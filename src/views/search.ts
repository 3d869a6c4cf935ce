import { compareText } from '#domain/text-order.ts';
import { addresses } from '#portal/addresses.ts';
import { itemsOn } from '#portal/items.ts';
import { type PortalDocument, publicationOf, shortNameOf } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { typeName } from './document-item.ts';
import type { Link } from './frame.ts';
import { itemLinks } from './item-links.ts';
import { itemType } from './item-record.ts';
import { columnMeta, metaTags } from './meta.ts';
import { yearLinks } from './years.ts';

export interface SearchView extends InnerView {
  /** The values of each filter: those that some document has. */
  readonly choices: Readonly<Record<'type' | 'agency' | 'year' | 'topic', readonly string[]>>;
  /** Ways to everything without a search. */
  readonly browse: readonly Link[];
}

/** The search page: what can be chosen in it. Types and agencies stand by how much they have published. */
export function searchView(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): SearchView {
  const items = itemsOn(portal, asOf);
  const topics = portal.topics.map(({ name }) => name);
  const used = byCount(documents, ({ data }) => data.topic);
  const all = { label: ui.latest, href: addresses.column('all') };
  return {
    frame,
    path: addresses.search,
    title: ui.search,
    description: ui.searchLabel,
    meta: metaTags(portal, columnMeta(ui.search)),
    breadcrumb: [{ label: ui.home, href: addresses.home }],
    choices: {
      type: [...byCount(documents, ({ type }) => typeName(type)), ...new Set(items.map(itemType))],
      agency: byCount([...documents, ...items], ({ agency }) => shortNameOf(agency)),
      year: byCount(documents, (document) => publicationOf(document)?.slice(0, 4))
        .sort()
        .reverse(),
      topic: topics.filter((topic) => used.includes(topic)),
    },
    browse: [
      all,
      ...itemLinks(portal),
      ...yearLinks(documents, portal).filter(({ href }) => href !== all.href),
    ],
  };
}

function byCount<T>(documents: readonly T[], read: (document: T) => string | undefined): string[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const value = read(document);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([value]) => value);
}
