import { type DocumentTies, documentTies } from '#views/document-ties.ts';
import { type DocumentYear, documentsOfYear, documentYears } from '#views/documents-api.ts';
import { context, type SiteContext } from './context.ts';
import { sha256 } from './render-cache.ts';
import { frameOf, publishedDocuments } from './views.ts';

/** The files of documents by year for `getStaticPaths`: one is made again when what it says changes. */
export function documentYearFiles() {
  return documentYears(publishedDocuments()).map((year) => ({
    params: { year: year.path.slice('/documents/'.length, -'.json'.length) },
    props: { path: year.path },
    cacheKey: sha256(textOf(year)),
  }));
}

/**
 * The file of a year by its address.
 *
 * @throws {Error} When no document came out in it.
 */
export function documentYearFile(path: string): string {
  const year = documentYears(publishedDocuments()).find((one) => one.path === path);
  if (!year) throw new Error(`No documents in ${path}`);
  return textOf(year);
}

function textOf(year: DocumentYear): string {
  const { portal, asOf } = context();
  return documentsOfYear(year, { portal, asOf, ties: tiesOf(), origin: frameOf().origin });
}

const known = new WeakMap<SiteContext['portal'], DocumentTies>();

function tiesOf(): DocumentTies {
  const { portal } = context();
  const documents = publishedDocuments();
  const ties = known.get(portal) ?? documentTies(documents, portal);
  known.set(portal, ties);
  return ties;
}
