import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import { livesOf } from '#portal/lives.ts';
import type { PortalDocument } from '#portal/portal.ts';
import type { CleanupData } from '#schema/cleanup.ts';
import { effect, livedPortal, normative, numberOf } from '../../support/lived-portal.ts';
import type { DocumentFacts } from '../../support/portal.ts';

const TODAY = isoDate('2026-11-20');
const on = (day: string) => ({ issuedOn: isoDate(day), publishedAt: `${day} 10:00` as never });

/** The validity of the first of the documents on a day. */
function first(
  day: string,
  documents: readonly PortalDocument[],
  cleanups: readonly Partial<CleanupData>[] = [],
): string | undefined {
  const { data } = documents[0] as PortalDocument;
  const life = livedPortal(documents, TODAY, { cleanups }).byIndexNumber.get(
    data.indexNumber,
  )?.life;
  return life && statusOn(life, isoDate(day));
}

describe('a term that the document does not state', () => {
  const RULES = { defaultYears: 5, trialYears: 2, since: isoDate('2019-05-01') };
  const until = (title: string, issuedOn: string, more: DocumentFacts = {}) => {
    const one = normative(1, { title, ...on(issuedOn), ...more });
    return livesOf([one], [], [], RULES).lives.get(one.data.indexNumber)?.until;
  };

  test.each<[string, string, DocumentFacts, string | undefined]>([
    ['渡口办法', '2021-12-06', { effectiveFrom: isoDate('2022-01-01') }, '2026-12-31'],
    ['渡口办法（试行）', '2021-12-06', { effectiveFrom: isoDate('2022-01-01') }, '2023-12-31'],
    ['渡口暂行办法', '2021-12-06', {}, '2023-12-05'],
    ['渡口办法', '2019-04-30', {}, undefined],
    ['渡口办法', '2021-12-06', { term: 'unlimited' } as DocumentFacts, undefined],
    ['渡口办法（试行）', '2021-12-06', { term: 3 } as DocumentFacts, '2024-12-05'],
    ['渡口办法', '2021-12-06', { effectiveUntil: isoDate('2030-06-30') }, '2030-06-30'],
  ])('%s of %s, %o, ends on %s', (title, issuedOn, more, expected) => {
    expect(until(title, issuedOn, more)).toBe(expected);
  });

  test('is given to 行政规范性文件 alone', () => {
    expect(until('关于临时停航的通告', '2021-12-06', { kind: 'notice' })).toBeUndefined();
  });
});

describe('what one document does to another', () => {
  const old = normative(1, on('2020-03-02'));
  const acting = (facts: DocumentFacts = {}) =>
    normative(2, {
      ...on('2025-02-24'),
      effectiveFrom: isoDate('2025-04-01'),
      effects: [effect('replace', 1)],
      ...facts,
    });

  test('takes effect on the day on which the acting document does', () => {
    const documents = [old, acting()];
    expect(first('2025-03-31', documents)).toBe('inForce');
    expect(first('2025-04-01', documents)).toBe('repealed');
  });

  test('or on a day that it states', () => {
    const stated = acting({ effects: [effect('replace', 1, { from: isoDate('2025-06-01') })] });
    expect(first('2025-05-31', [old, stated])).toBe('inForce');
    expect(first('2025-06-01', [old, stated])).toBe('repealed');
  });

  test.each([
    ['a draft', undefined],
    ['one that comes out tomorrow', '2026-11-21 09:00'],
  ])('is nothing yet when it is %s', (_, publishedAt) => {
    const held = acting({ publishedAt: publishedAt as never });
    expect(first('2026-11-20', [old, held])).toBe('inForce');
    const { planned } = livedPortal([old, held], TODAY);
    const life = planned.get(old.data.indexNumber);
    expect(life && statusOn(life, TODAY)).toBe('repealed');
  });
});

describe('a cleanup beside whose list nothing holds', () => {
  const decision = normative(9, { ...on('2024-12-09'), effectiveFrom: isoDate('2024-12-20') });
  const listed = normative(2, on('2021-03-01'));
  const cleanup = (unlisted: CleanupData['unlisted'], scope = {}): Partial<CleanupData> => ({
    decision: numberOf(9),
    scope: { issuedUntil: isoDate('2023-12-31'), ...scope },
    outcomes: [{ document: numberOf(2), outcome: 'kept' }],
    unlisted,
  });
  const forgotten = normative(1, on('2021-06-01'));
  const state = (
    document: PortalDocument,
    day: string,
    unlisted: CleanupData['unlisted'] = 'lapsed',
    scope = {},
  ) => first(day, [document, listed, decision], [cleanup(unlisted, scope)]);

  test('ends what it does not name, on its day', () => {
    expect(state(forgotten, '2024-12-19')).toBe('inForce');
    expect(state(forgotten, '2024-12-20')).toBe('expired');
    expect(state(forgotten, '2024-12-20', 'repealed')).toBe('repealed');
  });

  test('leaves alone what it names, and what it did not go through', () => {
    expect(first('2026-01-01', [listed, decision], [cleanup('lapsed')])).toBe('inForce');
    expect(state(normative(3, on('2024-01-02')), '2026-01-01')).toBe('inForce');
    expect(state(forgotten, '2026-01-01', 'lapsed', { agencies: ['transport'] })).toBe('inForce');
    const silent = [cleanup(undefined)];
    expect(first('2026-01-01', [forgotten, listed, decision], silent)).toBe('inForce');
  });

  test('does not end once more what had ended', () => {
    const ended = normative(1, { ...on('2021-06-01'), repealedOn: isoDate('2023-01-01') });
    expect(state(ended, '2025-01-01')).toBe('repealed');
    const { statements } = livedPortal([ended, listed, decision], TODAY, {
      cleanups: [cleanup('lapsed')],
    });
    const targets = [...statements.values()].map(({ target }) => target);
    expect(targets.filter((target) => target === ended.data.indexNumber)).toHaveLength(1);
  });

  test('is one statement for each document, with drafts about or without', () => {
    const draft = normative(7, { publishedAt: undefined as never });
    const { statements } = livedPortal([forgotten, listed, decision, draft], TODAY, {
      cleanups: [cleanup('lapsed')],
    });
    const targets = [...statements.values()].map(({ target }) => target);
    expect(targets.filter((target) => target === forgotten.data.indexNumber)).toHaveLength(1);
  });
});
