import { generateAtomFeed } from 'feedsmith';
import { frameOf, publishedDocuments } from '#site/views.ts';
import { latestFeed } from '#views/feed.ts';

export function GET() {
  const feed = generateAtomFeed(latestFeed(publishedDocuments(), frameOf()));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
