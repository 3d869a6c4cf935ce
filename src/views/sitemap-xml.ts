import { escapeXml } from './xml.ts';

export interface SiteAddress {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly lastModified?: string | undefined;
}

/** A sitemap (sitemaps.org protocol 0.9). Paths are percent-encoded already or plain ASCII. */
export function sitemapXml(origin: string, addresses: readonly SiteAddress[]): string {
  const urls = addresses.map(({ path, lastModified }) => {
    const modified = lastModified ? `<lastmod>${lastModified}</lastmod>` : '';
    return `<url><loc>${escapeXml(origin + path)}</loc>${modified}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

export function robotsTxt(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
