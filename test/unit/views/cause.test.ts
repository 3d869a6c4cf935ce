import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { Effect, EffectKind } from '#domain/life.ts';
import { lifeOf, periodOn } from '#domain/life.ts';
import type { Cleanup, Statement } from '#portal/portal.ts';
import { causeView, effectView } from '#views/cause.ts';
import { document, portalOf } from '../../support/portal.ts';

const DAY = isoDate('2026-03-20');
const acting = document(9, {
  title: '关于印发乙办法的通知',
  docNumber: '青政发〔2026〕9号' as never,
});
const portal = portalOf([acting]);
const NAME = '《关于印发乙办法的通知》（青政发〔2026〕9号）';

function effect(kind: EffectKind, facts: Partial<Effect> = {}): Effect {
  const day = isoDate('2026-03-02');
  return { kind, on: day, decidedOn: day, by: acting.data.indexNumber, ...facts };
}

/** The portal in which the effect was stated by a cleanup. */
function cleanedUp(one: Effect, path: readonly string[], outcome = 'kept') {
  const cleanup = { outcomes: [{ target: 'target', outcome }] } as unknown as Cleanup;
  const statement = { effect: one, target: 'target', cleanup, path } as unknown as Statement;
  return { ...portal, statements: new Map([[one, statement]]) };
}

test.each<[EffectKind, Partial<Effect>, string]>([
  ['amend', {}, `经${NAME}修改`],
  ['repealPart', { articles: ['第九条', '第十条'] }, `第九条、第十条被${NAME}废止`],
  ['repeal', {}, `被${NAME}废止`],
  ['replace', {}, `被${NAME}代替`],
  ['extend', { until: isoDate('2029-12-31') }, `有效期延长至 2029-12-31，依据${NAME}`],
  ['lapse', {}, `被${NAME}宣布失效`],
  ['keep', {}, `继续有效，依据${NAME}`],
])('%s is told with the document that did it', (kind, facts, text) => {
  expect(effectView(effect(kind, facts), portal, DAY)).toEqual({
    text,
    by: { label: NAME, href: acting.path },
  });
});

describe('a cleanup', () => {
  test.each<[EffectKind, readonly string[], string, string]>([
    ['repeal', ['outcomes'], 'repealed', `经${NAME}清理废止`],
    ['lapse', ['outcomes'], 'lapsed', `经${NAME}清理宣布失效`],
    ['lapse', ['unlisted'], 'lapsed', `未列入${NAME}公布的继续有效目录`],
    ['keep', ['outcomes'], 'kept', `继续有效，依据${NAME}`],
    ['keep', ['outcomes'], 'amend', `列为需要修改，依据${NAME}`],
  ])('%s in %j of %s', (kind, path, outcome, text) => {
    const one = effect(kind);
    expect(effectView(one, cleanedUp(one, path, outcome), DAY).text).toBe(text);
  });
});

test('a document that is not out yet is neither named nor linked', () => {
  const told = (day: string) => effectView(effect('replace'), portal, isoDate(day));
  expect(told('2026-03-01')).toEqual({ text: '已被新文件代替' });
  expect(told('2026-03-02').by?.href).toBe(acting.path);
});

test('a repeal by an act that is not on the portal', () => {
  expect(effectView(effect('repeal', { by: '' }), portal, DAY)).toEqual({
    text: '已由制定机关废止',
  });
});

test('entry into force and the end of a term have no document behind them', () => {
  const life = lifeOf({
    effectiveFrom: isoDate('2021-01-01'),
    until: isoDate('2025-12-31'),
    effects: [],
  });
  const told = (day: string) => causeView(periodOn(life, isoDate(day)), portal, DAY);
  expect(told('2020-12-31')).toEqual({ text: '尚未施行' });
  expect(told('2021-01-01')).toEqual({ text: '施行' });
  expect(told('2026-01-01')).toEqual({ text: '有效期届满' });
});

test('names within a name change their marks', () => {
  const nested = document(9, { title: '关于修改《甲办法》的决定' });
  const { by } = effectView(effect('amend'), portalOf([nested]), DAY);
  expect(by?.label).toBe('《关于修改〈甲办法〉的决定》');
});
