import { generateAtomFeed, parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { PortalDocument } from '#portal/portal.ts';
import { latestFeed } from '#views/feed.ts';
import { document, portalOf, viewContext } from '../../support/portal.ts';

const feed = (documents: readonly PortalDocument[]) =>
  latestFeed(documents, viewContext(portalOf(documents)).frame);

test('an entry keeps its id as long as its index number', () => {
  expect(feed([document(7)]).entries[0]).toMatchObject({
    id: 'tag:www.qingyu.example,2026:119901227310014889/2026-00007',
    published: '2026-03-02T10:00:00+08:00',
    links: [{ href: 'https://www.qingyu.example/documents/county-office/2026-00007/' }],
  });
});

test('the feed is as new as its newest entry', () => {
  expect(feed([document(2), document(1)]).updated).toBe('2026-03-02T10:00:00+08:00');
  expect(feed([]).updated).toBe('1970-01-01T00:00:00+08:00');
});

test('fifty entries at most, and none without a time', () => {
  const many = Array.from({ length: 60 }, (_, index) => document(index + 1));
  expect(feed(many).entries).toHaveLength(50);
  expect(feed([document(1, { publishedAt: undefined })]).entries).toEqual([]);
});

test('a hostile title comes back from the XML as it went in', () => {
  const title = ']]></title><script>alert("关于&amp;\'轮渡\'")</script><!--';
  const xml = generateAtomFeed(feed([document(1, { title, summary: title })]));
  const [entry] = parseAtomFeed(xml).entries ?? [];
  expect(entry?.title?.value).toBe(title);
  expect(entry?.summary?.value).toBe(title);
});
