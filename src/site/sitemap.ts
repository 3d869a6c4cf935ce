import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageAddress, rawPath } from '#domain/permalink-address.ts';
import { type Portal, type PortalDocument, publicationDay } from '#portal/portal.ts';
import { sitemapFiles } from '#views/sitemap-xml.ts';
import { addressOfPage, isPage } from './page-address.ts';

/** What a sitemap tells. */
export interface MappedSite {
  /** `https://www.qingyu.example`, without a slash at the end. */
  readonly origin: string;
  /** The files of the pages that may be found. */
  readonly pages: Iterable<string>;
  /** `YYYY-MM-DD` by the address of a page, where it is known. */
  readonly lastModified: ReadonlyMap<string, string>;
}

/**
 * What the sitemap of a portal tells: every page but the one for what is not found and those of former
 * addresses, and of documents the day on which they came out.
 *
 * @param files Every file of the site.
 */
export function mappedSite(
  files: Iterable<string>,
  { permalinks }: Pick<Portal, 'permalinks'>,
  documents: readonly PortalDocument[],
  origin: string,
): MappedSite {
  const former = [
    ...permalinks.redirects.map(({ from }) => from),
    ...permalinks.gone.map(({ path }) => path),
  ].map((address) => encodeURI(rawPath(pageAddress(address))));
  const hidden = new Set(['/404.html', ...former]);
  return {
    origin,
    pages: [...files].filter((file) => isPage(file) && !hidden.has(addressOfPage(file))),
    lastModified: new Map(
      documents.flatMap((document) => {
        const day = publicationDay(document);
        return day === undefined ? [] : [[document.path, day] as const];
      }),
    ),
  };
}

/**
 * Write the sitemap of a site into its folder.
 *
 * @returns How many addresses it lists.
 */
export function writeSitemap(folder: string, { origin, pages, lastModified }: MappedSite): number {
  const listed = Array.from(pages, (file) => {
    const path = addressOfPage(file);
    return { path, lastModified: lastModified.get(path) };
  });
  for (const [name, text] of sitemapFiles(origin, listed)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    // A file that is there may have another name in an older release, which must stay as it is.
    rmSync(file, { force: true });
    writeFileSync(file, text);
  }
  return listed.length;
}
