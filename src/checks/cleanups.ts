import { docNumberKey } from '#domain/doc-number.ts';
import { statusOn } from '#domain/life.ts';
import type { Problem } from '#domain/problem.ts';
import { hasEnded, isInForce } from '#domain/validity.ts';
import { unlistedIn } from '#portal/lives.ts';
import type { Cleanup, CleanupOutcome, Portal } from '#portal/portal.ts';
import { nameOf, placeIn, placeOf } from '#portal/references.ts';
import { cleanupProblems } from '#strings/problems-cleanup.ts';
import { OUTCOMES, type Outcome, VALIDITIES } from '#strings/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/** A cleanup adds up, names every document once, and leaves out none that it went through. */
export const checkCleanups: Check = ({ portal }) =>
  portal.cleanups.flatMap((cleanup) => [
    ...decisionProblems(cleanup, portal),
    ...totalProblems(cleanup),
    ...scopeProblems(cleanup, portal),
    ...rowProblems(cleanup, portal),
    ...unlistedProblems(cleanup, portal),
  ]);

/** A decision stands in one file: in two, what it does would be said twice. */
function decisionProblems({ data, decision, origin }: Cleanup, { cleanups }: Portal): Problem[] {
  const first = cleanups.find((other) => other.decision === decision);
  if (!first || first.origin === origin) return [];
  const place = placeIn(first.origin, ['decision']);
  return [problemAt(cleanupProblems.decisionTwice(data.decision, place), origin, ['decision'])];
}

function scopeProblems({ data, decidedOn, decision, origin }: Cleanup, portal: Portal): Problem[] {
  const { issuedUntil } = data.scope;
  if (issuedUntil <= decidedOn) return [];
  const acting = portal.byIndexNumber.get(decision);
  const place = acting ? placeOf(acting, 'issuedOn') : '';
  const finding = cleanupProblems.scopeAfterDecision(issuedUntil, decidedOn, place);
  return [problemAt(finding, origin, ['scope', 'issuedUntil'])];
}

function totalProblems({ data, outcomes, origin }: Cleanup): Problem[] {
  const { all, ...parts } = data.totals;
  const problems: Problem[] = [];
  const sum = Object.values(parts).reduce((total, one) => total + one, 0);
  if (sum !== all) {
    const finding = cleanupProblems.sum(all, Object.values(parts), sum);
    problems.push(problemAt(finding, origin, ['totals', 'all']));
  }
  const place = placeIn(origin, ['outcomes']);
  for (const outcome of Object.keys(OUTCOMES) as Outcome[]) {
    const listed = outcomes.filter((row) => row.outcome === outcome).length;
    if (listed === parts[outcome]) continue;
    const finding = cleanupProblems.count(outcome, parts[outcome], listed, place);
    problems.push(problemAt(finding, origin, ['totals', outcome]));
  }
  return problems;
}

function rowProblems(cleanup: Cleanup, portal: Portal): Problem[] {
  const { data, outcomes, origin } = cleanup;
  const first = new Map<string, number>();
  const byNumber = new Map(
    portal.documents.map((one) => [docNumberKey(one.data.docNumber ?? '') ?? '', one] as const),
  );
  return outcomes.flatMap((row, index) => {
    const path = ['outcomes', index];
    const key = row.target ?? row.title ?? row.document ?? '';
    const twin = first.get(key);
    if (twin !== undefined) {
      const place = placeIn(origin, ['outcomes', twin]);
      return [problemAt(cleanupProblems.twice(row.document ?? key, place), origin, path)];
    }
    first.set(key, index);
    const document = portal.byIndexNumber.get(row.target ?? '');
    if (!document) {
      const held = row.title === undefined ? undefined : byNumber.get(numberIn(row.title));
      const finding = held && cleanupProblems.onPortal(held.data.docNumber ?? '', placeOf(held));
      return finding ? [problemAt(finding, origin, path)] : [];
    }
    const name = nameOf(document);
    const { issuedOn } = document.data;
    const { agencies, issuedUntil } = data.scope;
    if (issuedOn !== undefined && issuedOn > issuedUntil) {
      return [problemAt(cleanupProblems.outOfScope(name, issuedOn, issuedUntil), origin, path)];
    }
    const issuers = [document.agency, ...document.jointAgencies];
    if (agencies !== undefined && !issuers.some(({ id }) => agencies.includes(id))) {
      const finding = cleanupProblems.agencyOutOfScope(name, document.agency.name);
      return [problemAt(finding, origin, path)];
    }
    return keptProblems(row, cleanup, portal, index);
  });
}

const NO_NUMBER = 'none';

/** The key of the number in the brackets at the end of a title. */
function numberIn(title: string): string {
  const written = /[（(]([^（）()]+)[）)]$/u.exec(title.trim())?.[1];
  return docNumberKey(written ?? '') ?? NO_NUMBER;
}

/** What is said to go on must not have ended. */
function keptProblems(
  { outcome, target = '' }: CleanupOutcome,
  { on, origin }: Cleanup,
  portal: Portal,
  index: number,
): Problem[] {
  const document = portal.byIndexNumber.get(target);
  const life = portal.planned.get(target);
  if (!document || !life || (outcome !== 'kept' && outcome !== 'amend')) return [];
  const validity = statusOn(life, on);
  if (!hasEnded(validity)) return [];
  const finding = cleanupProblems.notInForce(nameOf(document), on, VALIDITIES[validity]);
  return [problemAt(finding, origin, ['outcomes', index])];
}

function unlistedProblems(cleanup: Cleanup, { documents, planned }: Portal): Problem[] {
  if (cleanup.data.unlisted !== undefined) return [];
  const forgotten = unlistedIn(cleanup, documents).filter(({ data }) => {
    const life = planned.get(data.indexNumber);
    return life && isInForce(statusOn(life, cleanup.on));
  });
  if (forgotten.length === 0) return [];
  const finding = cleanupProblems.unlisted(forgotten.map(nameOf));
  return [problemAt(finding, cleanup.origin, ['outcomes'], 'warning')];
}
