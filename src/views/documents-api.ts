import type { IsoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import { type Portal, type PortalDocument, publicationDay } from '#portal/portal.ts';
import { documentsApiText } from '#strings/documents-api.ts';
import { type DocumentsApiContext, documentData } from './document-data.ts';
import { jsonLines } from './json-lines.ts';

/** The documents that came out in one year. */
export interface DocumentYear {
  /** Nothing for documents of which no day is known. */
  readonly year: string | undefined;
  /** Address of the file. */
  readonly path: string;
  /** In the order of the portal, the newest first. */
  readonly documents: readonly PortalDocument[];
}

/** Documents by year, the latest first. */
export function documentYears(documents: readonly PortalDocument[]): DocumentYear[] {
  const years = Map.groupBy(documents, (document) => publicationDay(document)?.slice(0, 4));
  return [...years]
    .sort(([a = ''], [b = '']) => Number(b) - Number(a))
    .map(([year, list]) => ({
      year,
      path: addresses.documentsYear(year ?? 'undated'),
      documents: list,
    }));
}

/** `/documents/index.json`: what there is, where it stands, and what its fields mean. */
export function documentsIndex(
  years: readonly DocumentYear[],
  { portal, asOf, origin }: { portal: Portal; asOf: IsoDate; origin: string },
): object {
  return {
    title: documentsApiText.title(portal.site.name),
    description: documentsApiText.description,
    licence: documentsApiText.licence,
    asOf,
    count: years.reduce((sum, { documents }) => sum + documents.length, 0),
    years: years.map(({ year, path, documents }) => ({
      year: year ?? documentsApiText.undated,
      count: documents.length,
      url: origin + path,
    })),
    fields: documentsApiText.fields,
  };
}

/**
 * `/documents/<year>.json`, with each document on a line of its own. It says nothing of the day of the
 * build, so that it changes with its documents alone.
 */
export function documentsOfYear(
  { year, documents }: DocumentYear,
  context: DocumentsApiContext,
): string {
  return jsonLines({
    title: documentsApiText.yearTitle(context.portal.site.name, year),
    count: documents.length,
    documents: documents.map((document) => documentData(document, context)),
  });
}
