import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { type Effect, lifeOf } from '#domain/life.ts';
import { spanOf } from '#domain/life-span.ts';

const day = isoDate;
const act = (kind: Effect['kind'], on: string): Effect => ({
  kind,
  on: day(on),
  decidedOn: day(on),
  by: 'act',
});

test.each([
  ['a term', { effectiveFrom: '2021-01-01', until: '2025-12-31' }, [], '2021-01-01', '2025-12-31'],
  ['no end', { effectiveFrom: '2021-01-01' }, [], '2021-01-01', undefined],
  ['no beginning', { until: '2025-12-31' }, [], undefined, '2025-12-31'],
  [
    'an amendment inside and a repeal before the end of the term',
    { effectiveFrom: '2021-01-01', until: '2025-12-31' },
    [act('amend', '2022-05-01'), act('replace', '2024-03-01')],
    '2021-01-01',
    '2024-02-29',
  ],
])('a life with %s', (_, facts, effects, from, to) => {
  const days = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, day(value)]));
  expect(spanOf(lifeOf({ ...days, effects }))).toEqual({ from, to });
});

test('a document that is repealed before it takes effect is never in force', () => {
  const facts = { issuedOn: day('2025-11-20'), effectiveFrom: day('2026-06-01') };
  expect(spanOf(lifeOf({ ...facts, effects: [act('repeal', '2026-03-10')] }))).toBeUndefined();
});
