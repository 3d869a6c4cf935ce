import { articleAnchor } from '#domain/article-anchor.ts';
import { formatNumbering } from '#domain/numbering.ts';
import type { Problem } from '#domain/problem.ts';
import { type PortalDocument, textOrigins } from '#portal/portal.ts';
import { nameOf, placeOf } from '#portal/references.ts';
import { basisProblems } from '#strings/basis.ts';
import { type Check, type CheckContext, problemInText } from './check.ts';

/** An article that is cited stands in one of the texts of the document. */
export const checkCitedArticles: Check = ({ portal, factsOf }) => {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (document: PortalDocument): ReadonlySet<string> => {
    const { indexNumber } = document.data;
    const found = anchors.get(indexNumber) ?? articleAnchors(document, factsOf);
    anchors.set(indexNumber, found);
    return found;
  };
  return textOrigins(portal).flatMap((origin) =>
    (portal.citations.inFile.get(origin.file) ?? []).flatMap(({ citation, meaning }): Problem[] => {
      const document =
        meaning.kind === 'document' ? portal.byIndexNumber.get(meaning.id) : undefined;
      if (!document || !citation.articles) return [];
      const known = anchorsOf(document);
      // A text without articles is numbered otherwise, or was imported without them.
      const missing =
        known.size > 0 && citation.articles.find((one) => !known.has(articleAnchor(one)));
      if (!missing) return [];
      const finding = basisProblems.articleMissing(
        nameOf(document),
        formatNumbering('article', missing.article, missing.suffix),
        placeOf(document),
      );
      return [problemInText(finding, origin, citation.line, 'warning')];
    }),
  );
};

function articleAnchors(
  { bodyHash, versions }: PortalDocument,
  factsOf: CheckContext['factsOf'],
): ReadonlySet<string> {
  const texts = [bodyHash, ...versions.map((version) => version.bodyHash)].map(factsOf);
  return new Set(
    texts.flatMap(({ anchors }) =>
      anchors.split(' ').filter((anchor) => anchor.startsWith('art-')),
    ),
  );
}
