import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/date.ts';
import {
  BEGINNING,
  hasEnded,
  isInForce,
  periodIndex,
  readPeriods,
  VALIDITIES,
  writePeriods,
} from '#domain/validity.ts';

const PERIODS = 'pending 2018-05-01 inForce 2020-03-01 amended 2024-07-01 repealed';

describe('the period of a day', () => {
  test.each([
    ['1900-01-01', 'pending'],
    ['2018-04-30', 'pending'],
    ['2018-05-01', 'inForce'],
    ['2020-02-29', 'inForce'],
    ['2020-03-01', 'amended'],
    ['2024-06-30', 'amended'],
    ['2024-07-01', 'repealed'],
    ['2099-12-31', 'repealed'],
  ])('on %s it is %s', (day, expected) => {
    const periods = readPeriods(PERIODS);
    expect(periods[periodIndex(periods, isoDate(day))]?.validity).toBe(expected);
  });

  test('no period holds a day before the first', () => {
    const [, ...later] = readPeriods(PERIODS);
    expect(() => periodIndex(later, isoDate('2018-04-30'))).toThrow(RangeError);
  });
});

describe('periods as text', () => {
  test('one that never changes is one word', () => {
    expect(writePeriods([{ from: BEGINNING, validity: 'inForce' }])).toBe('inForce');
    expect(readPeriods('inForce')).toEqual([{ from: BEGINNING, validity: 'inForce' }]);
  });

  test('what was written is read', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom(...VALIDITIES)),
    );
    fc.assert(
      fc.property(steps, fc.constantFrom(...VALIDITIES), (later, first) => {
        const periods = [{ from: BEGINNING, validity: first }];
        for (const [days, validity] of later) {
          periods.push({ from: addDays(periods.at(-1)?.from ?? BEGINNING, days), validity });
        }
        expect(readPeriods(writePeriods(periods))).toEqual(periods);
      }),
    );
  });

  test.each([
    '',
    'inForce 2020-01-01',
    'inForce 2020-02-30 expired',
    'inForce 2020-02-01 gone',
    'inForce 2020-02-02 amended 2020-02-01 expired',
    'inForce 2020-02-02 amended 2020-02-02 expired',
    '<script>',
  ])('“%s” is nothing', (text) => {
    expect(readPeriods(text)).toEqual([]);
  });
});

test('a document that was amended, or lost some articles, is law', () => {
  expect(VALIDITIES.filter(isInForce)).toEqual(['inForce', 'amended', 'partial']);
});

test('a document has ended when it was repealed or has expired, and not before it was in force', () => {
  expect(VALIDITIES.filter(hasEnded)).toEqual(['repealed', 'expired']);
});
