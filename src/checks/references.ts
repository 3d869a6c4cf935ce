import { nearest } from '#domain/edit-distance.ts';
import { keptOut } from '#portal/with-lives.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { type Check, problemAt } from './check.ts';

/** An index number in `related`, `interprets` or `feedbackTo` names a document of the portal, and another one. */
export const checkReferences: Check = ({ portal, sources }) => {
  const out = keptOut(portal.documents, sources);
  const known = new Set(portal.documents.map(({ data }) => data.indexNumber));
  const byDocNumber = new Map(
    portal.documents.map(({ data }) => [data.docNumber, data.indexNumber]),
  );
  return portal.documents.flatMap(({ data, origin }) => {
    const interprets = data.interprets ?? [];
    const feedbackTo = data.feedbackTo ?? [];
    return Object.entries({ related: data.related ?? [], interprets, feedbackTo }).flatMap(
      ([key, numbers]) =>
        numbers.flatMap((number, index) => {
          if (number === data.indexNumber) {
            return [problemAt(portalProblems.referenceSelf(number), origin, [key, index])];
          }
          if (known.has(number) || out.has(number)) return [];
          const meant = byDocNumber.get(number) ?? nearest(number, known);
          const finding = portalProblems.referenceUnknown(number, meant);
          return [problemAt(finding, origin, [key, index])];
        }),
    );
  });
};
