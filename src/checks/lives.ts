import type { Effect, RefusedEffect } from '#domain/life.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { nameOf, placeOf } from '#portal/references.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { type Check, problemAt } from './check.ts';

/**
 * What acts on a document must be possible: nothing happens before its cause, nothing to a document
 * that has ended, and nothing is said twice.
 */
export const checkLives: Check = ({ portal }) =>
  portal.documents.flatMap((document) => [
    ...(portal.planned.get(document.data.indexNumber)?.refused ?? []).flatMap((refused) =>
      refusal(refused, document, portal),
    ),
    ...termProblems(document, portal),
  ]);

function refusal(refused: RefusedEffect, target: PortalDocument, portal: Portal): Problem[] {
  const statement = portal.statements.get(refused.effect);
  if (!statement) return [];
  const finding = findingOf(refused, target, portal);
  // The target's own 废止日期 after the end of its term is what old systems state; it changes nothing.
  const harmless = statement.acting === undefined && refused.reason === 'afterEnd';
  return finding
    ? [problemAt(finding, statement.origin, statement.path, harmless ? 'warning' : 'error')]
    : [];
}

function findingOf(
  { effect, reason, against }: RefusedEffect,
  target: PortalDocument,
  portal: Portal,
): Finding | undefined {
  const { kind, on, decidedOn } = effect;
  const acting = portal.byIndexNumber.get(effect.by);
  const place = `“${nameOf(target)}”（${placeOf(target)}）`;
  switch (reason) {
    case 'beforeCause':
      return lifeProblems.beforeCause(
        kind,
        on,
        decidedOn,
        acting ? placeOf(acting, 'issuedOn') : '',
      );
    case 'beforeIssue': {
      const { issuedOn } = target.data;
      // The order of the target's own dates is a check of its own.
      if (!acting) return undefined;
      return issuedOn && lifeProblems.beforeIssue(kind, on, issuedOn, placeOf(target, 'issuedOn'));
    }
    case 'notLonger':
      return lifeProblems.notLonger(
        effect.until,
        portal.planned.get(target.data.indexNumber)?.until,
        place,
      );
    case 'twice':
      return lifeProblems.twice(kind, on, place, placeOfEffect(against, portal));
    case 'afterEnd':
      // A cleanup may list what has ended; what it then says is checked with the cleanup.
      if (kind === 'keep') return undefined;
      return lifeProblems.afterEnd(
        kind,
        kind === 'extend' ? decidedOn : on,
        endOf(target, against, portal),
        place,
      );
  }
}

function endOf({ data }: PortalDocument, against: Effect | undefined, portal: Portal): string {
  if (against) return lifeProblems.endedByAct(against.on, placeOfEffect(against, portal));
  const life = portal.planned.get(data.indexNumber);
  return life?.until ? lifeProblems.endedByTime(life.until) : lifeProblems.endedBefore;
}

function placeOfEffect(effect: Effect | undefined, portal: Portal): string {
  const statement = effect && portal.statements.get(effect);
  return statement ? `${statement.origin.file}:${statement.origin.lineOf(statement.path)}` : '';
}

function termProblems({ type, data, origin }: PortalDocument, { site }: Portal): Problem[] {
  if (type !== 'normative' || !('term' in data || data.effectiveUntil === undefined)) return [];
  const term = 'term' in data ? data.term : undefined;
  if (term !== undefined && data.effectiveUntil !== undefined) {
    return [problemAt(lifeProblems.termTwice(data.effectiveUntil), origin, ['term'])];
  }
  if (typeof term === 'number' && !data.effectiveFrom && !data.issuedOn) {
    return [problemAt(lifeProblems.termWithoutStart(), origin, ['term'])];
  }
  const known = term !== undefined || data.effectiveUntil !== undefined || data.repealedOn;
  const ruled = site.validity.defaultYears !== undefined;
  if (known || ruled || data.imported) return [];
  return [problemAt(lifeProblems.termNone(), origin, ['title'], 'warning')];
}
