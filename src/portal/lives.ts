import type { IsoDate } from '#domain/date.ts';
import { type Effect, type Life, lifeOf, statusOn } from '#domain/life.ts';
import { lastDayOf, type Term, yearsByRule } from '#domain/term.ts';
import { compareText } from '#domain/text-order.ts';
import { hasEnded } from '#domain/validity.ts';
import type { SiteData } from '#schema/site.ts';
import type { Cleanup, PortalDocument, Statement } from './portal.ts';

type TermRules = SiteData['validity'];

/**
 * The life of every document that has one: of each 行政规范性文件, and of anything else that states a
 * term or on which an act is known.
 *
 * @param made The effects of cleanups beside whose list nothing holds, kept from one call to the next,
 * so that one effect is one object.
 * @returns The lives by index number, and the statements together with those of such cleanups.
 */
export function livesOf(
  documents: readonly PortalDocument[],
  stated: readonly Statement[],
  cleanups: readonly Cleanup[],
  rules: TermRules,
  made: Map<string, Effect> = new Map(),
): { readonly lives: ReadonlyMap<string, Life>; readonly statements: readonly Statement[] } {
  const byTarget = Map.groupBy(stated, ({ target }) => target);
  const statements = [...stated];
  const lifeSoFar = (document: PortalDocument): Life =>
    lifeFor(document, (byTarget.get(document.data.indexNumber) ?? []).map(effectOf), rules);

  const inOrder = cleanups.toSorted((a, b) => compareText(a.on, b.on));
  for (const cleanup of inOrder) {
    if (cleanup.data.unlisted === undefined) continue;
    for (const target of unlistedIn(cleanup, documents)) {
      if (hasEnded(statusOn(lifeSoFar(target), cleanup.on))) continue;
      const { on, decidedOn, decision, origin } = cleanup;
      const { indexNumber } = target.data;
      const key = `${decision} ${indexNumber}`;
      const kind = cleanup.data.unlisted === 'repealed' ? 'repeal' : 'lapse';
      const effect = made.get(key) ?? { kind, on, decidedOn, by: decision };
      made.set(key, effect);
      const where = { origin, path: UNLISTED, acting: decision, cleanup };
      const statement = { effect, target: indexNumber, ...where };
      statements.push(statement);
      byTarget.set(indexNumber, [...(byTarget.get(indexNumber) ?? []), statement]);
    }
  }
  const lives = documents
    .filter((document) => hasLife(document) || byTarget.has(document.data.indexNumber))
    .map((document) => [document.data.indexNumber, lifeSoFar(document)] as const);
  return { lives: new Map(lives), statements };
}

/** The 行政规范性文件 that a cleanup went through and does not name. */
export function unlistedIn(
  { data, outcomes, decision }: Cleanup,
  documents: readonly PortalDocument[],
): PortalDocument[] {
  const listed = new Set(outcomes.map(({ target }) => target));
  const { agencies, issuedUntil } = data.scope;
  return documents.filter(
    ({ type, agency, data: { indexNumber, issuedOn } }) =>
      type === 'normative' &&
      issuedOn !== undefined &&
      issuedOn <= issuedUntil &&
      (agencies === undefined || agencies.includes(agency.id)) &&
      !listed.has(indexNumber) &&
      indexNumber !== decision,
  );
}

const UNLISTED = ['unlisted'];

/** Whether a statement is about a document that a cleanup went through and does not name. */
export function isUnlisted({ path }: Statement): boolean {
  return path[0] === UNLISTED[0];
}

const effectOf = ({ effect }: Statement): Effect => effect;

function hasLife({ type, data }: PortalDocument): boolean {
  const dates = [data.effectiveFrom, data.effectiveUntil, data.repealedOn];
  return type === 'normative' || dates.some((date) => date !== undefined);
}

function lifeFor(document: PortalDocument, effects: readonly Effect[], rules: TermRules): Life {
  const { issuedOn, effectiveFrom } = document.data;
  return lifeOf({ issuedOn, effectiveFrom, until: firstUntil(document, rules), effects });
}

/** The last day in force as first stated, or as the rule of the place gives it. */
export function firstUntil({ type, data }: PortalDocument, rules: TermRules): IsoDate | undefined {
  if (data.effectiveUntil !== undefined || type !== 'normative') return data.effectiveUntil;
  const term: Term | undefined = data.term ?? yearsByRule(data, rules);
  const from = data.effectiveFrom ?? data.issuedOn;
  return term === undefined || term === 'unlimited' || !from ? undefined : lastDayOf(from, term);
}
