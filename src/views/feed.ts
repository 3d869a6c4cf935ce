import { type PortalDocument, publicationOf } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import type { FrameView } from './frame.ts';

const ENTRIES = 50;

/**
 * The latest documents as data for an Atom feed (RFC 4287). Ids are `tag:` URIs of the index number,
 * so that an entry stays the same when the portal moves to another domain's path.
 */
export function latestFeed(documents: readonly PortalDocument[], frame: FrameView) {
  const dated = documents.filter(({ data }) => data.publishedAt !== undefined).slice(0, ENTRIES);
  const host = new URL(frame.origin).host;
  return {
    id: `${frame.origin}/feed.xml`,
    title: { value: `${frame.siteName} ${ui.latest}` },
    updated: instant(dated[0]) ?? '1970-01-01T00:00:00+08:00',
    links: [
      { href: `${frame.origin}/feed.xml`, rel: 'self', type: 'application/atom+xml' },
      { href: `${frame.origin}/`, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: frame.siteName }],
    entries: dated.map((document) => ({
      id: `tag:${host},${publicationOf(document)?.slice(0, 4)}:${document.data.indexNumber}`,
      title: { value: document.data.title },
      links: [{ href: frame.origin + document.path, rel: 'alternate', type: 'text/html' }],
      published: instant(document) ?? '',
      updated: instant(document) ?? '',
      summary: { value: document.data.summary },
      authors: [{ name: document.agency.name }],
    })),
  };
}

/** RFC 3339, in China standard time. */
function instant(document: PortalDocument | undefined): string | undefined {
  const minute = document?.data.publishedAt;
  return minute && `${minute.replace(' ', 'T')}:00+08:00`;
}
