import { FIELD_LABELS } from '#strings/fields.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { PENDING } from '#strings/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/** 待补 is allowed for a while, and never forgotten. */
export const checkPending: Check = ({ portal }) => {
  const ofDocuments = portal.documents.flatMap(({ data, origin }) => {
    const keys = [
      ...(data.issuedOn ? [] : ['issuedOn']),
      ...(data.publishedAt ? [] : ['publishedAt']),
      ...pendingKeys(data),
    ];
    return pendingProblem(keys, origin);
  });
  const ofAgencies = portal.agencies.flatMap(({ origin, ...agency }) =>
    pendingProblem(pendingKeys(agency), origin),
  );
  return [...ofDocuments, ...ofAgencies];
};

function pendingKeys(data: object): string[] {
  return Object.entries(data)
    .filter(([, value]) =>
      [value].flat().some((item) => typeof item === 'string' && item.startsWith(PENDING)),
    )
    .map(([key]) => key);
}

function pendingProblem(keys: readonly string[], origin: Parameters<typeof problemAt>[1]) {
  const [first] = keys;
  if (first === undefined) return [];
  const labels = keys.map((key) => FIELD_LABELS[key] ?? key);
  return [problemAt(portalProblems.pending(labels), origin, [first], 'warning')];
}
