import { generateAtomFeed } from 'feedsmith';
import { views } from '#site/views.ts';

export function GET() {
  const feed = generateAtomFeed(views().statusFeed());
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
