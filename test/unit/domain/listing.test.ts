import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/date.ts';
import {
  type Adjustment,
  type AdjustmentAction,
  dataOn,
  isListed,
  listingDefects,
  listingOf,
} from '#domain/listing.ts';

/** Adjustments written as `add 2023-05-08`. */
function adjusted(...texts: readonly string[]): Adjustment[] {
  return texts.map((text) => {
    const [action, on = ''] = text.split(' ');
    return { action: action as AdjustmentAction, on: isoDate(on) };
  });
}

describe('an item is in the list', () => {
  test.each([
    ['always, when nothing is stated', [], '2020-01-01', true],
    ['not before it is added', ['add 2023-05-08'], '2023-05-07', false],
    ['from the day on which it is added', ['add 2023-05-08'], '2023-05-08', true],
    ['from the day on which it is taken over', ['takeOver 2024-06-03'], '2024-06-03', true],
    ['all along, when it only changes', ['change 2024-06-03'], '2024-06-02', true],
    ['up to the day before it is cancelled', ['cancel 2025-04-14'], '2025-04-13', true],
    ['not on the day on which it is cancelled', ['cancel 2025-04-14'], '2025-04-14', false],
    ['no longer when it is handed down', ['handDown 2025-04-14'], '2026-01-01', false],
    [
      'between its first and its last day',
      ['add 2023-05-08', 'change 2024-06-03', 'cancel 2025-04-14'],
      '2024-12-31',
      true,
    ],
    [
      'not for a day, when it is added and cancelled on one',
      ['add 2023-05-08', 'cancel 2023-05-08'],
      '2023-05-08',
      false,
    ],
  ])('%s', (_, texts, day, listed) => {
    expect(isListed(listingOf(adjusted(...texts)), isoDate(day))).toBe(listed);
  });
});

describe('defects', () => {
  test.each([
    ['none', ['add 2023-05-08', 'change 2024-06-03', 'change 2024-06-03', 'cancel 2025-04-14'], []],
    ['out of order', ['change 2024-06-03', 'change 2023-05-08'], [{ kind: 'order', index: 1 }]],
    [
      'added after a change',
      ['change 2023-05-08', 'add 2024-06-03'],
      [{ kind: 'start-late', index: 1 }],
    ],
    ['added twice', ['add 2023-05-08', 'takeOver 2024-06-03'], [{ kind: 'start-late', index: 1 }]],
    [
      'changed after the end',
      ['handDown 2023-05-08', 'change 2024-06-03'],
      [{ kind: 'end-early', index: 0 }],
    ],
    [
      'added anew after the end',
      ['cancel 2023-05-08', 'add 2024-06-03'],
      [
        { kind: 'end-early', index: 0 },
        { kind: 'start-late', index: 1 },
      ],
    ],
  ])('%s', (_, texts, defects) => {
    expect(listingDefects(adjusted(...texts))).toEqual(defects);
  });
});

interface Fields {
  readonly name: string;
  readonly office: string;
  readonly limit: number;
}

/** What changes of a power were, each day later than the one before, with the values from it on. */
const history = fc
  .array(
    fc.record({
      wait: fc.integer({ min: 1, max: 40 }),
      values: fc.record(
        { name: fc.string(), office: fc.string(), limit: fc.integer() },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 6 },
  )
  .map((changes) => {
    let on = isoDate('2024-02-01');
    return changes.map(({ wait, values }) => {
      on = addDays(on, wait);
      return { on, values };
    });
  });

const FIRST: Fields = { name: '甲', office: '一科', limit: 20 };
const DAYS = Array.from({ length: 300 }, (_, n) => addDays(isoDate('2024-01-20'), n));

describe('the fields on a day', () => {
  test('are those of the last change by that day, whatever changed later', () => {
    fc.assert(
      fc.property(history, (changes) => {
        let now = FIRST;
        const adjustments = changes.map(({ on, values }): Adjustment<Fields> => {
          const keys = Object.keys(values) as (keyof Fields)[];
          const was = Object.fromEntries(keys.map((key) => [key, now[key]]));
          now = { ...now, ...values };
          return { on, action: 'change', was };
        });
        for (const day of DAYS) {
          const by = changes.filter(({ on }) => on <= day);
          const expected = Object.assign({ ...FIRST }, ...by.map(({ values }) => values));
          expect(dataOn(now, adjustments, day)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are new ones: what is stated stays as it is', () => {
    const data = { limit: 8 };
    const was = adjusted('change 2025-04-14').map((one) => ({ ...one, was: { limit: 12 } }));
    expect(dataOn(data, was, isoDate('2025-04-13'))).toEqual({ limit: 12 });
    expect(data).toEqual({ limit: 8 });
  });
});
