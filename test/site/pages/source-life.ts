import type { Validity } from '#domain/validity.ts';
import {
  type SourceCleanup,
  type SourceDocument,
  type SourceEffect,
  sourceCleanups,
  termRules,
} from './source.ts';

/** Something that happens to a document, as the acting document or a cleanup states it. */
export interface SourceAct extends Omit<SourceEffect, 'from'> {
  readonly from: string;
  readonly by: SourceDocument;
}

const ENDS = ['废止', '代替', '失效'];
const DAY = 86_400_000;

/**
 * The lives of the documents of the sample, worked out anew from what editors wrote: as simple as it
 * can be, because nothing in the sample contradicts anything.
 */
export function sourceLives(sources: readonly SourceDocument[]) {
  const rules = termRules();
  const acts = [
    ...sources.flatMap((by) =>
      (by.effects ?? []).map((one) => ({
        ...one,
        from: firstDay(one.from, by),
        by,
      })),
    ),
    ...sourceCleanups().flatMap((cleanup) => outcomesOf(cleanup, sources)),
  ];
  const actsOn = ({ docNumber, indexNumber }: SourceDocument): SourceAct[] =>
    acts
      .filter(({ document }) => document === docNumber || document === indexNumber)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  const untilOf = (source: SourceDocument, known = actsOn(source)): string | undefined =>
    known.findLast(({ until }) => until !== undefined)?.until ?? statedUntil(source, rules);
  const endOf = (source: SourceDocument, known = actsOn(source)) => {
    const until = untilOf(source, known);
    const own = source.repealedOn && { action: '废止', from: source.repealedOn };
    const end = own ? own : known.find(({ action }) => ENDS.includes(action));
    return end && (until === undefined || end.from <= nextDay(until)) ? end : undefined;
  };
  const stateOn = (
    source: SourceDocument,
    day: string,
    known = actsOn(source),
  ): Validity | undefined => {
    const { folder, effectiveFrom, effectiveUntil, repealedOn, issuedOn = '' } = source;
    const dates = [effectiveFrom, effectiveUntil, repealedOn, ...known.map(({ from }) => from)];
    if (folder !== 'normative' && dates.every((date) => date === undefined)) return undefined;
    const end = endOf(source, known);
    if (end && end.from <= day) return end.action === '失效' ? 'expired' : 'repealed';
    const until = untilOf(source, known);
    if (until !== undefined && until < day) return 'expired';
    if (day < (effectiveFrom ?? issuedOn)) return 'pending';
    const change = known.findLast(
      ({ action, from }) => from <= day && ['修改', '部分废止'].includes(action),
    );
    if (!change) return 'inForce';
    return change.action === '修改' ? 'amended' : 'partial';
  };
  // 未列入的不再执行: what a cleanup went through and left out, if it was still alive.
  for (const cleanup of sourceCleanups()) {
    const decision = sources.find((source) => isNamed(source, cleanup.decision));
    if (cleanup.unlisted === undefined || !decision) continue;
    const from = firstDay(cleanup.effectiveFrom, decision);
    for (const source of sources) {
      const { agencies, issuedUntil } = cleanup.scope;
      const inScope =
        source.folder === 'normative' &&
        (source.issuedOn ?? '9999') <= issuedUntil &&
        (agencies?.includes(source.agency) ?? true) &&
        source !== decision;
      const listed = cleanup.outcomes.some((row) => row.document && isNamed(source, row.document));
      const state = stateOn(source, from) ?? 'expired';
      if (!inScope || listed || ['repealed', 'expired'].includes(state)) continue;
      const act = { action: '失效', document: source.indexNumber, from };
      acts.push({ ...act, by: decision });
    }
  }
  return {
    actsOn,
    untilOf: (source: SourceDocument) => untilOf(source),
    endOf: (source: SourceDocument) => endOf(source),
    stateOn: (source: SourceDocument, day: string) => stateOn(source, day),
  };
}

export function isNamed({ docNumber, indexNumber }: SourceDocument, number: string): boolean {
  return number === docNumber || number === indexNumber;
}

function firstDay(from: string | undefined, by: SourceDocument): string {
  return from ?? by.effectiveFrom ?? by.issuedOn ?? '';
}

function outcomesOf(cleanup: SourceCleanup, sources: readonly SourceDocument[]): SourceAct[] {
  const by = sources.find((source) => isNamed(source, cleanup.decision));
  if (!by) return [];
  const from = firstDay(cleanup.effectiveFrom, by);
  return cleanup.outcomes.flatMap(({ document, outcome, until }) => {
    if (document === undefined) return [];
    // 修改 changes nothing until an amendment comes.
    const action = outcome === '修改' ? '继续有效' : outcome;
    return [{ action, document, from, by, ...(until ? { until } : {}) }];
  });
}

function statedUntil(
  { folder, title, term, effectiveFrom, effectiveUntil, issuedOn }: SourceDocument,
  { defaultYears, trialYears, since = '' }: ReturnType<typeof termRules>,
): string | undefined {
  const from = effectiveFrom ?? issuedOn;
  if (effectiveUntil !== undefined || folder !== 'normative' || !from) return effectiveUntil;
  if (term === '长期') return undefined;
  const ruled = /试行|暂行/.test(title) ? (trialYears ?? defaultYears) : defaultYears;
  const years = term === undefined ? ruled : Number(/\d+/.exec(term)?.[0]);
  if (years === undefined || (term === undefined && (issuedOn ?? '') < since)) return undefined;
  const anniversary = new Date(`${from}T00:00:00Z`);
  anniversary.setUTCFullYear(anniversary.getUTCFullYear() + years);
  return new Date(anniversary.getTime() - DAY).toISOString().slice(0, 10);
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
