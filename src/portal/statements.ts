import type { IsoDate } from '#domain/date.ts';
import type { Effect, EffectKind } from '#domain/life.ts';
import type { Finding } from '#domain/problem.ts';
import type { ReadEntry } from '#reader/read-file.ts';
import type { YamlPath } from '#reader/strict-yaml.ts';
import type { CleanupData } from '#schema/cleanup.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import type { Outcome } from '#strings/vocabulary.ts';
import type { Cleanup, Origin, PortalDocument, Statement } from './portal.ts';
import { nameOf, placeOf, type References } from './references.ts';

/** Report a finding at a place in a file. */
export type ReportAt = (finding: Finding, origin: Origin, path: YamlPath) => void;

const OUTCOME_KINDS: Readonly<Record<Outcome, EffectKind>> = {
  kept: 'keep',
  // That a document is to be amended changes nothing until the amendment comes.
  amend: 'keep',
  repealed: 'repeal',
  lapsed: 'lapse',
};

/** What documents say of other documents, and of their own repeal by an act that is not on the portal. */
export function statementsOf(
  documents: readonly PortalDocument[],
  known: References,
  report: ReportAt,
): Statement[] {
  return documents.flatMap((acting) => {
    const { data, origin } = acting;
    const effects = (data.effects ?? []).flatMap((stated, index): Statement[] => {
      const path = ['effects', index];
      const target = known.find(stated.document);
      if (!target) return [];
      if ('rule' in target) report(target, origin, [...path, 'document']);
      else if (target === acting)
        report(lifeProblems.actsOnItself(stated.document), origin, [...path, 'document']);
      else {
        const day = daysOf(stated.from ?? data.effectiveFrom, data.issuedOn);
        const effect = day && {
          ...day,
          kind: stated.action,
          until: stated.until,
          articles: stated.articles,
          by: data.indexNumber,
        };
        const by = data.indexNumber;
        if (effect) return [statement(effect, target, origin, path, by)];
        report(lifeProblems.noDay(nameOf(acting)), origin, path);
      }
      return [];
    });
    const on = data.repealedOn;
    if (on === undefined) return effects;
    const effect: Effect = { kind: 'repeal', on, decidedOn: on, by: '' };
    return [...effects, statement(effect, acting, origin, ['repealedOn'])];
  });
}

/** A cleanup with its decision and its documents found, and what it says of each. */
export function readCleanup(
  entry: ReadEntry<CleanupData>,
  known: References,
  report: ReportAt,
): { readonly cleanup: Cleanup; readonly statements: readonly Statement[] } | undefined {
  const { data } = entry;
  const decision = known.find(data.decision);
  if (!decision) return undefined;
  if ('rule' in decision) {
    report(decision, entry, ['decision']);
    return undefined;
  }
  const days = daysOf(data.effectiveFrom ?? decision.data.effectiveFrom, decision.data.issuedOn);
  if (!days) {
    report(lifeProblems.noDay(placeOf(decision)), entry, ['decision']);
    return undefined;
  }
  const found = data.outcomes.map((row, index) => {
    const target = row.document === undefined ? undefined : known.find(row.document);
    if (target === undefined || !('rule' in target)) return { ...row, target };
    report(target, entry, ['outcomes', index, 'document']);
    return { ...row, target: undefined };
  });
  const by = decision.data.indexNumber;
  const outcomes = found.map((row) => ({ ...row, target: row.target?.data.indexNumber }));
  const cleanup: Cleanup = { data, decision: by, ...days, outcomes, origin: entry };
  const statements = found.flatMap(({ target, outcome, until }, index): Statement[] => {
    if (!target) return [];
    const kind = until === undefined ? OUTCOME_KINDS[outcome] : 'extend';
    const effect: Effect = { ...days, kind, until, by, ...(until && { limits: true as const }) };
    return [statement(effect, target, entry, ['outcomes', index], by, cleanup)];
  });
  return { cleanup, statements };
}

function statement(
  effect: Effect,
  target: PortalDocument,
  origin: Origin,
  path: YamlPath,
  acting?: string,
  cleanup?: Cleanup,
): Statement {
  return { effect, target: target.data.indexNumber, acting, cleanup, origin, path };
}

function daysOf(
  from: IsoDate | undefined,
  issuedOn: IsoDate | undefined,
): Pick<Effect, 'on' | 'decidedOn'> | undefined {
  const on = from ?? issuedOn;
  return on && { on, decidedOn: issuedOn ?? on };
}
