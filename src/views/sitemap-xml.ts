import { compareText } from '#domain/text-order.ts';
import { escapeXml } from './xml.ts';

export interface SiteAddress {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly lastModified?: string | undefined;
}

/** Most addresses of one file: sitemaps.org protocol 0.9. */
const MOST_ADDRESSES = 50_000;
/** The protocol allows 52,428,800 bytes a file; characters of a path are ASCII. */
const MOST_CHARACTERS = 50_000_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The files of a sitemap (sitemaps.org protocol 0.9) by their names: `sitemap.xml`, or, where the
 * addresses are too many for one file, an index of that name and a file for each part of the portal
 * and each year, so that a new document changes one of them.
 *
 * @param addresses Paths are percent-encoded already or plain ASCII.
 */
export function sitemapFiles(
  origin: string,
  addresses: readonly SiteAddress[],
  most: number = MOST_ADDRESSES,
): Map<string, string> {
  const sorted = addresses.toSorted((a, b) => compareText(a.path, b.path));
  const whole = filesOf(sorted, origin, most);
  if (whole.length <= 1) return new Map([['sitemap.xml', whole[0] ?? urlSet([])]]);
  const files = new Map<string, string>();
  for (const [group, list] of Map.groupBy(sorted, groupOf)) {
    for (const [index, text] of filesOf(list, origin, most).entries()) {
      files.set(`sitemap/${group}${index === 0 ? '' : `-${index + 1}`}.xml`, text);
    }
  }
  const entries = [...files.keys()].map(
    (file) => `<sitemap><loc>${escapeXml(`${origin}/${file}`)}</loc></sitemap>`,
  );
  const index = `${HEAD}<sitemapindex ${SCHEMA}>\n${entries.join('\n')}\n</sitemapindex>\n`;
  return new Map([['sitemap.xml', index], ...files]);
}

/** The first part of an address, and the first year in it: `documents-2024`, `numbers`. */
function groupOf({ path }: SiteAddress): string {
  const [, first = ''] = path.split('/');
  const year = /\/(?:[a-z]+-)?((?:19|20)\d\d)(?![\da-z])/.exec(path)?.[1];
  const part = /^[a-z-]+$/.test(first) ? first : 'home';
  return year === undefined ? part : `${part}-${year}`;
}

/** Addresses as texts of files of which none is too long. */
function filesOf(addresses: readonly SiteAddress[], origin: string, most: number): string[] {
  const files: string[][] = [];
  let characters = 0;
  for (const address of addresses) {
    const url = urlOf(address, origin);
    const file = files.at(-1);
    characters += url.length + 1;
    if (file && file.length < most && characters < MOST_CHARACTERS) file.push(url);
    else {
      files.push([url]);
      characters = url.length + 1;
    }
  }
  return files.map(urlSet);
}

function urlSet(urls: readonly string[]): string {
  return `${HEAD}<urlset ${SCHEMA}>\n${urls.join('\n')}\n</urlset>\n`;
}

function urlOf({ path, lastModified }: SiteAddress, origin: string): string {
  const modified = lastModified ? `<lastmod>${lastModified}</lastmod>` : '';
  return `<url><loc>${escapeXml(origin + path)}</loc>${modified}</url>`;
}

export function robotsTxt(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
