import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell } from '#domain/annual-report/cells.ts';
import { evaluateAll } from '#domain/annual-report/equation.ts';
import { leafRows } from '#domain/annual-report/form.ts';
import { equationsWithParts } from '#domain/annual-report/outside.ts';
import { equationsWithin } from '#domain/annual-report/within.ts';
import { figuresOf, row, type Written, wrong } from '../../../support/equations.ts';
import { type ByApplicant, tablesOf } from '../../../support/reports.ts';

const NONE: ByApplicant = [0, 0, 0, 0, 0, 0];
const within = (written: Written) => wrong(equationsWithin(2021), { own: figuresOf(written) });

describe('within a report', () => {
  test.each([2019, 2021] as const)('tables that add up in the form of %i', (form) => {
    const own = tablesOf(form, 1, { in: [1, 0, 0, 0, 0, 0], out: [2, 1, 0, 0, 0, 0] }, {});
    const evaluated = evaluateAll(equationsWithin(form), { own });
    expect(evaluated).toHaveLength(equationsWithin(form).length);
    expect(evaluated.filter(({ result }) => result !== 'holds')).toEqual([]);
  });

  test.each<[string, Written, readonly string[]]>([
    [
      'I1: what came in is not what went out',
      {
        'applications/received/company': 41,
        'applications/carriedIn/company': 3,
        'applications/concluded/company': 40,
        'applications/carriedOut/company': 3,
      },
      ['I1 received/company 44|43'],
    ],
    [
      'I1: it is',
      {
        'applications/received/company': 41,
        'applications/carriedIn/company': 3,
        'applications/concluded/company': 40,
        'applications/carriedOut/company': 4,
      },
      [],
    ],
    [
      'I3: six applicants are not their total',
      row('granted', 21, 3, 0, 0, 2, 0, 27),
      ['I3 granted/person 26|27'],
    ],
    ['I3: they are', row('granted', 21, 3, 0, 0, 2, 0, 26), []],
    ['I3: a blank is a zero', row('granted', 21, null, null, 0, 2, null, 23), []],
    [
      'I3: a blank is a zero where the row is wrong',
      row('granted', 21, null, null, null, null, null, 22),
      ['I3 granted/person 21|22'],
    ],
    [
      'I3: a total left blank beside numbers',
      row('granted', 18, null, null, null, null, null, null),
      ['I3 granted/person 18|0 blank'],
    ],
    ['I3: a total left blank beside zeros', row('granted', 0, 0, 0, 0, 0, 0, null), []],
    ['I3: only the total is filled', row('granted', null, null, null, null, null, null, 5), []],
    ['I3: all blank', row('granted', null, null, null, null, null, null, null), []],
    ['I3: a row cut off before its total', row('granted', 1, 0, 0, 0, 0, 5), []],
    [
      'I4: four results are not their total',
      {
        'litigation/directSuit/upheld': 2,
        'litigation/directSuit/corrected': 1,
        'litigation/directSuit/otherResult': 0,
        'litigation/directSuit/pending': 1,
        'litigation/directSuit/total': 3,
      },
      ['I4 directSuit/upheld 4|3'],
    ],
  ])('%s', (_, written, expected) => {
    expect(within(written)).toEqual(expected);
  });

  test('I2: what applications came to is not their total', () => {
    const column = Object.fromEntries(
      leafRows(2021).map((id, at) => [cell('applications', id, 'person'), at]),
    );
    const total = (value: number | null) =>
      within({ ...column, 'applications/concluded/person': value });
    expect(total(210)).toEqual([]);
    expect(total(211)).toEqual(['I2 granted/person 210|211']);
    expect(total(null)).toEqual(['I2 granted/person 210|0 blank']);
  });

  test('I2 cannot be tried while one of its rows was not seen', () => {
    const [, ...some] = leafRows(2021);
    const column = Object.fromEntries(some.map((id) => [cell('applications', id, 'person'), 1]));
    expect(within({ ...column, 'applications/concluded/person': 99 })).toEqual([]);
  });

  test('a blank total is told once, and not taken for a zero elsewhere', () => {
    const whole = tablesOf(2021, 1, { in: NONE, out: NONE }, {});
    const own = new Map([...whole, ['applications/granted/total', null] as const]);
    expect(wrong(equationsWithin(2021), { own })).toEqual([
      `I3 granted/person ${whole.get('applications/granted/total')}|0 blank`,
    ]);
  });

  test('amounts are added as they are printed: 0.1 + 0.2 is 0.3', () => {
    const amount = 'disclosure/fees/amount' as const;
    const parts = [0.1, 0.2].map((value) => figuresOf({ [amount]: value }));
    const equations = equationsWithParts(2021, 2, true);
    expect(wrong(equations, { own: figuresOf({ [amount]: 0.3 }), parts })).toEqual([]);
    expect(wrong(equations, { own: figuresOf({ [amount]: 0.31 }), parts })).toEqual([
      'I8 fees/amount 0.31|0.3',
    ]);
  });

  test('amounts of four places never go astray', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(amounts, (units) => {
        const one = 'disclosure/fees/amount' as const;
        const parts = units.map((unit) => figuresOf({ [one]: unit / 10_000 }));
        const whole = units.reduce((all, unit) => all + unit, 0);
        const equations = equationsWithParts(2021, parts.length, true);
        expect(wrong(equations, { own: figuresOf({ [one]: whole / 10_000 }), parts })).toEqual([]);
        expect(
          wrong(equations, { own: figuresOf({ [one]: (whole + 1) / 10_000 }), parts }),
        ).toHaveLength(1);
      }),
    );
  });
});
