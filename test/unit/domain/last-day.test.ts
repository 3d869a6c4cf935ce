import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/date.ts';
import { lastDayOn, lastDaysOf, readLastDays, writeLastDays } from '#domain/last-day.ts';
import { type Effect, lifeOf, statusOn } from '#domain/life.ts';
import { isInForce } from '#domain/validity.ts';
import { anyPortal } from '../../support/generated-portals.ts';

const until = isoDate('2023-12-31');

function lastDays(...effects: readonly Partial<Effect>[]) {
  const day = isoDate('2023-12-04');
  const acts = effects.map((one) => ({ kind: 'extend', on: day, decidedOn: day, by: '', ...one }));
  return lastDaysOf(
    lifeOf({ effectiveFrom: isoDate('2019-01-01'), until, effects: acts as Effect[] }),
    until,
  );
}

describe('the last day in force, as it was known', () => {
  test('is that of the document as long as nothing is decided', () => {
    expect(writeLastDays(lastDays())).toBe('2023-12-31');
    expect(writeLastDays(lastDaysOf(lifeOf({ effects: [] }), undefined))).toBe('none');
  });

  test('an extension counts from its decision, not from the day on which it begins', () => {
    const days = lastDays({ on: isoDate('2024-01-01'), until: isoDate('2028-12-31') });
    expect(writeLastDays(days)).toBe('2023-12-31 2023-12-04 2028-12-31');
    expect(lastDayOn(days, isoDate('2023-12-03'))).toBe('2023-12-31');
    expect(lastDayOn(days, isoDate('2023-12-04'))).toBe('2028-12-31');
  });

  test('a repeal that is decided for later counts as well', () => {
    const days = lastDays({
      kind: 'replace',
      decidedOn: isoDate('2022-02-24'),
      on: isoDate('2022-04-01'),
    });
    expect(writeLastDays(days)).toBe('2023-12-31 2022-02-24 2022-03-31');
  });

  test('a refused extension changes nothing', () => {
    expect(writeLastDays(lastDays({ until: isoDate('2023-06-30') }))).toBe('2023-12-31');
  });

  test('what is known in the end is what happens', () => {
    fc.assert(
      fc.property(anyPortal, ({ documents }) => {
        for (const { life, data } of documents) {
          if (!life) continue;
          const last = lastDaysOf(life, data.effectiveUntil).at(-1)?.until;
          const [, start] = life.periods;
          if (!start || !isInForce(start.validity)) continue;
          const end = life.periods.find(
            ({ from, validity }) => from > start.from && !isInForce(validity),
          );
          expect(last).toBe(end && addDays(end.from, -1));
          if (last) expect(isInForce(statusOn(life, last))).toBe(true);
        }
      }),
    );
  });
});

test('the text of last days is read as it was written', () => {
  fc.assert(
    fc.property(anyPortal, ({ documents }) => {
      for (const { life, data } of documents) {
        if (!life) continue;
        const days = lastDaysOf(life, data.effectiveUntil);
        expect(readLastDays(writeLastDays(days))).toEqual(days);
      }
    }),
  );
});

test.each(['', 'never', '2023-13-01', '2023-12-31 2023-12-04', '2023-12-31 soon none'])(
  '%j is no text of last days',
  (text) => {
    expect(readLastDays(text)).toEqual([]);
  },
);
