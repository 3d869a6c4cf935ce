import { frameOf } from '#site/views.ts';
import { robotsTxt } from '#views/sitemap-xml.ts';

export function GET() {
  return new Response(robotsTxt(frameOf().origin));
}
