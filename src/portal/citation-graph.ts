import { type CitationIndex, citationIndex } from '#domain/citation-index.ts';
import type { IsoDate } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import { issuedNames } from '#domain/title.ts';
import { isInForce } from '#domain/validity.ts';
import type { LawData } from '#schema/laws.ts';
import type { Page, PortalDocument } from './portal.ts';
import { type CitingText, type Reference, readReferences } from './read-references.ts';

/** What the texts of a portal say of one another. */
export interface CitationGraph {
  /** What each text cites, by the file in which it stands. */
  readonly inFile: ReadonlyMap<string, readonly Reference[]>;
  /** Index numbers of the documents in whose texts a document is cited, by its index number. */
  readonly citedBy: ReadonlyMap<string, readonly string[]>;
  readonly index: CitationIndex<LawData>;
}

/**
 * Look up everything that every text cites.
 *
 * @param places Names that a text of the place leaves out: 青屿县.
 */
export function citationGraph(
  documents: readonly PortalDocument[],
  pages: readonly Page[],
  laws: readonly LawData[],
  places: readonly string[],
): CitationGraph {
  const index = citationIndex(documents.map(targetOf), laws, { places });
  const byIndexNumber = new Map(documents.map((one) => [one.data.indexNumber, one]));
  const inFile = new Map<string, readonly Reference[]>();
  const citedBy = new Map<string, Set<string>>();
  const read = (file: string, text: CitingText) => {
    const references = readReferences(text, index, byIndexNumber);
    inFile.set(file, references);
    const citing = text.document?.data.indexNumber;
    if (citing === undefined) return;
    for (const { meaning } of references) {
      if (meaning.kind !== 'document') continue;
      citedBy.set(meaning.id, (citedBy.get(meaning.id) ?? new Set()).add(citing));
    }
  };
  for (const document of documents) {
    const { data, origin, citations, versions } = document;
    read(origin.file, { citations, on: data.issuedOn, document });
    for (const version of versions) {
      const { from: on, citations: ownCitations } = version;
      read(version.origin.file, { citations: ownCitations, on, document });
    }
  }
  for (const { origin, citations, updatedOn } of pages) {
    read(origin.file, { citations, on: updatedOn });
  }
  return { inFile, index, citedBy: new Map([...citedBy].map(([id, citing]) => [id, [...citing]])) };
}

function targetOf({ data, life }: PortalDocument) {
  return {
    id: data.indexNumber,
    titles: [data.title, ...issuedNames(data.title)],
    numbers: data.docNumber === undefined ? [] : [data.docNumber],
    issuedOn: data.issuedOn,
    isInForceOn: (day: IsoDate) =>
      life ? isInForce(statusOn(life, day)) : (data.issuedOn ?? day) <= day,
  };
}
