import { suggestDocNumber } from '#domain/doc-number.ts';
import { nearest } from '#domain/edit-distance.ts';
import type { Finding } from '#domain/problem.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import type { Origin, PortalDocument } from './portal.ts';

/** Documents by the numbers under which editors and texts name them. */
export interface References {
  /**
   * The document of an index number or a document number, or what to tell the editor. Nothing for a
   * document whose own problems keep it out: they are told, and what refers to it is not told once more.
   */
  readonly find: (number: string) => PortalDocument | Finding | undefined;
}

/**
 * Old systems hold one document twice, so a document number may name several.
 *
 * @param keptOut Numbers of documents that are not among them because of their own problems.
 */
export function references(
  documents: readonly PortalDocument[],
  keptOut: ReadonlySet<string>,
): References {
  const known = new Map<string, PortalDocument[]>();
  const add = (number: string | undefined, document: PortalDocument) => {
    if (number === undefined) return;
    const named = known.get(number);
    if (named) named.push(document);
    else known.set(number, [document]);
  };
  for (const document of documents) {
    add(document.data.indexNumber, document);
    add(document.data.docNumber, document);
  }
  return {
    find: (number) => {
      const [first, ...others] = known.get(number) ?? [];
      if (!first) {
        if (keptOut.has(number)) return undefined;
        const meant = suggestDocNumber(number).find((one) => known.has(one));
        return lifeProblems.documentUnknown(number, meant ?? nearest(number, known.keys()));
      }
      if (others.length === 0) return first;
      const places = [first, ...others].map(({ data }) => data.indexNumber);
      return lifeProblems.documentAmbiguous(number, places);
    },
  };
}

/** What people call a document: its number, else its title. */
export function nameOf({ data }: PortalDocument): string {
  return data.docNumber ?? `《${data.title}》`;
}

/** Where a document was written, for an editor. */
export function placeOf({ origin }: PortalDocument, key = 'title'): string {
  return placeIn(origin, [key]);
}

/** A place in a file, for an editor. */
export function placeIn(origin: Origin, path: YamlPath): string {
  return `${origin.file}:${origin.lineOf(path)}`;
}
