import type { Problem } from '#domain/problem.ts';
import type { Origin } from '#portal/portal.ts';
import { FIELD_LABELS } from '#strings/fields.ts';
import { portalProblems } from '#strings/problems-portal.ts';
import { PENDING } from '#strings/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/** 待补 is allowed for a while, and never forgotten. */
export const checkPending: Check = ({ portal, sources }) => [
  ...pendingProblem(pendingKeys(sources.site.data), sources.site),
  ...portal.agencies.flatMap(({ origin, ...agency }) =>
    pendingProblem(pendingKeys(agency), origin),
  ),
  ...portal.documents.flatMap(({ data, origin }) => {
    const dates = (['issuedOn', 'publishedAt'] as const).filter((key) => data[key] === undefined);
    const draft = data.publishedAt === undefined && data.imported === undefined;
    const finding = draft ? portalProblems.draft : portalProblems.pending;
    return pendingProblem([...dates, ...pendingKeys(data)], origin, finding);
  }),
  ...portal.pages.flatMap(({ origin, ...page }) => pendingProblem(pendingKeys(page), origin)),
];

function pendingKeys(data: object): string[] {
  return Object.entries(data)
    .filter(([, value]) => isPending(value))
    .map(([key]) => key);
}

function isPending(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith(PENDING);
  return typeof value === 'object' && value !== null && Object.values(value).some(isPending);
}

function pendingProblem(
  keys: readonly string[],
  origin: Origin,
  finding = portalProblems.pending,
): Problem[] {
  const [first] = keys;
  if (first === undefined) return [];
  const labels = keys.map((key) => FIELD_LABELS[key] ?? key);
  return [problemAt(finding(labels), origin, [first], 'warning')];
}
