import { frameOf } from '#site/views.ts';
import { openSearchXml } from '#views/opensearch.ts';

export function GET() {
  return new Response(openSearchXml(frameOf()), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
