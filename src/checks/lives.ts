import { type Effect, isEnding, periodOn, type RefusedEffect } from '#domain/life.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import { yearsByRule } from '#domain/term.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { nameOf, placeIn, placeOf } from '#portal/references.ts';
import { lifeProblems } from '#strings/problems-life.ts';
import { NOTICE_TYPES } from '#strings/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/**
 * What acts on a document must be possible: nothing happens before its cause, nothing to a document
 * that has ended, nothing is said twice, and what acts is an act that still stands.
 */
export const checkLives: Check = ({ portal }) => [
  ...portal.documents.flatMap((document) => [
    ...(portal.planned.get(document.data.indexNumber)?.refused ?? []).flatMap((refused) =>
      refusal(refused, document, portal),
    ),
    ...termProblems(document, portal),
    ...tellerProblems(document),
  ]),
  ...actorProblems(portal),
];

function refusal(refused: RefusedEffect, target: PortalDocument, portal: Portal): Problem[] {
  const statement = portal.statements.get(refused.effect);
  if (!statement) return [];
  const finding = findingOf(refused, target, portal);
  // That what had expired is also repealed or declared lapsed is what old systems and signed originals
  // state; it changes nothing.
  const isEnd = isEnding(refused.effect.kind);
  const byTime = refused.reason === 'afterEnd' && refused.against === undefined;
  const harmless = byTime && isEnd;
  if (harmless && statement.cleanup && refused.effect.kind === 'lapse') return [];
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
  return statement ? placeIn(statement.origin, statement.path) : '';
}

function termProblems({ type, data, origin }: PortalDocument, { site }: Portal): Problem[] {
  if (type !== 'normative') return [];
  const { term, effectiveUntil } = data;
  if (term !== undefined && effectiveUntil !== undefined) {
    return [problemAt(lifeProblems.termTwice(effectiveUntil), origin, ['term'])];
  }
  if (typeof term === 'number' && !data.effectiveFrom && !data.issuedOn) {
    return [problemAt(lifeProblems.termWithoutStart(), origin, ['term'])];
  }
  const known = term !== undefined || effectiveUntil !== undefined || data.repealedOn;
  const ruled = yearsByRule(data, site.validity) !== undefined;
  if (known || ruled || data.imported) return [];
  return [problemAt(lifeProblems.termNone(), origin, ['title'], 'warning')];
}

/** Notices that are no acts, or not yet. */
const TELLS_ONLY = new Set(['consultation', 'interpretation']);

/** What only tells of an act does nothing itself. */
function tellerProblems({ type, data, origin }: PortalDocument): Problem[] {
  if (data.effects === undefined || type === 'normative' || !TELLS_ONLY.has(type)) return [];
  return [problemAt(lifeProblems.cannotAct(NOTICE_TYPES[type]), origin, ['effects'])];
}

/** An act that has ended before the day of its effect does nothing on it. */
function actorProblems(portal: Portal): Problem[] {
  return [...portal.statements.values()].flatMap(
    ({ acting = '', cleanup, effect, origin, path }) => {
      const life = portal.planned.get(acting);
      if (!life || cleanup) return [];
      const { from, validity, cause } = periodOn(life, effect.on);
      if (validity !== 'repealed' || from >= effect.on) return [];
      const place = placeOfEffect(cause.effect, portal);
      return [
        problemAt(lifeProblems.actorEnded(effect.kind, effect.on, from, place), origin, path),
      ];
    },
  );
}
