import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate, isoDate } from '#domain/date.ts';
import { isInForce, VALIDITIES, type ValidityDates, validityOn } from '#domain/validity.ts';

const on = (day: string, dates: Record<string, string>) =>
  validityOn(isoDate(day), dates as unknown as ValidityDates);

describe('a document in force for five years from 2021', () => {
  const dates = { effectiveFrom: '2021-01-01', effectiveUntil: '2025-12-31' };
  test.each([
    ['2020-12-31', 'pending'],
    ['2021-01-01', 'inForce'],
    ['2025-12-31', 'inForce'],
    ['2026-01-01', 'expired'],
    ['2030-01-01', 'expired'],
  ])('on %s is %s', (day, expected) => {
    expect(on(day, dates)).toBe(expected);
  });
});

describe('a document amended and then repealed', () => {
  const dates = {
    effectiveFrom: '2018-05-01',
    amendedOn: '2020-03-01',
    repealedOn: '2024-07-01',
  };
  test.each([
    ['2018-04-30', 'pending'],
    ['2018-05-01', 'inForce'],
    ['2020-02-29', 'inForce'],
    ['2020-03-01', 'amended'],
    ['2024-06-30', 'amended'],
    ['2024-07-01', 'repealed'],
  ])('on %s is %s', (day, expected) => {
    expect(on(day, dates)).toBe(expected);
  });
});

test('a document without dates is in force', () => {
  expect(on('2026-01-01', {})).toBe('inForce');
});

test('a document repealed before it took effect never was in force', () => {
  const dates = { effectiveFrom: '2026-06-01', repealedOn: '2026-05-01' };
  expect(on('2026-04-30', dates)).toBe('pending');
  expect(on('2026-05-01', dates)).toBe('repealed');
  expect(on('2026-06-01', dates)).toBe('repealed');
});

test('a document that had expired is not repealed by a later act', () => {
  const dates = { effectiveUntil: '2023-12-31', repealedOn: '2024-06-01' };
  expect(on('2024-05-31', dates)).toBe('expired');
  expect(on('2024-06-01', dates)).toBe('expired');
});

test('a document repealed before its term ends does not expire', () => {
  const dates = { effectiveUntil: '2023-12-31', repealedOn: '2023-06-01' };
  expect(on('2023-06-01', dates)).toBe('repealed');
  expect(on('2024-01-01', dates)).toBe('repealed');
});

test('a repeal on the day after the last day in force counts as a repeal', () => {
  const dates = { effectiveUntil: '2023-12-31', repealedOn: '2024-01-01' };
  expect(on('2023-12-31', dates)).toBe('inForce');
  expect(on('2024-01-01', dates)).toBe('repealed');
});

test('an amendment of a document that is not in force yet does not show', () => {
  const dates = { effectiveFrom: '2026-06-01', amendedOn: '2026-05-01' };
  expect(on('2026-05-15', dates)).toBe('pending');
  expect(on('2026-06-01', dates)).toBe('amended');
});

test('in force is in force, amended or not', () => {
  expect(VALIDITIES.filter(isInForce)).toEqual(['inForce', 'amended']);
});

describe('whatever the dates', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(isoDate('2018-01-01'), n));
  const maybe = fc.option(day, { nil: undefined });
  const anyDates: fc.Arbitrary<ValidityDates> = fc.record({
    effectiveFrom: maybe,
    effectiveUntil: maybe,
    repealedOn: maybe,
    amendedOn: maybe,
  });
  const ended = (asOf: IsoDate, dates: ValidityDates) =>
    ['repealed', 'expired'].includes(validityOn(asOf, dates));

  test('what has ended stays as it ended', () => {
    fc.assert(
      fc.property(anyDates, day, fc.nat(2000), (dates, asOf, later) => {
        fc.pre(ended(asOf, dates));
        expect(validityOn(addDays(asOf, later), dates)).toBe(validityOn(asOf, dates));
      }),
    );
  });

  test('it ends exactly when the last day is over or the repeal has begun', () => {
    fc.assert(
      fc.property(anyDates, day, (dates, asOf) => {
        const { effectiveUntil, repealedOn } = dates;
        const over = effectiveUntil !== undefined && asOf > effectiveUntil;
        const repealed = repealedOn !== undefined && asOf >= repealedOn;
        expect(ended(asOf, dates)).toBe(over || repealed);
      }),
    );
  });

  test('it is pending only before its first day', () => {
    fc.assert(
      fc.property(anyDates, day, (dates, asOf) => {
        const before = dates.effectiveFrom !== undefined && asOf < dates.effectiveFrom;
        expect(validityOn(asOf, dates) === 'pending').toBe(before && !ended(asOf, dates));
      }),
    );
  });

  test('it is amended only where it is in force', () => {
    fc.assert(
      fc.property(anyDates, day, (dates, asOf) => {
        const { amendedOn, ...unamended } = dates;
        const validity = validityOn(asOf, dates);
        const without = validityOn(asOf, unamended);
        if (validity === 'amended') expect(without).toBe('inForce');
        else expect(validity).toBe(without);
      }),
    );
  });

  test('it passes its states in order, each once', () => {
    fc.assert(
      fc.property(anyDates, fc.array(day, { minLength: 2, maxLength: 40 }), (dates, days) => {
        const order = ['pending', 'inForce', 'amended', 'ended'];
        const places = [...days]
          .sort()
          .map((asOf) => order.indexOf(ended(asOf, dates) ? 'ended' : validityOn(asOf, dates)));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
