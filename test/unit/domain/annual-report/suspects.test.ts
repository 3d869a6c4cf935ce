import { describe, expect, test } from 'vitest';
import type { Cell } from '#domain/annual-report/cells.ts';
import { evaluateAll } from '#domain/annual-report/equation.ts';
import { suspectsOf } from '#domain/annual-report/suspects.ts';
import { equationsWithin } from '#domain/annual-report/within.ts';
import { figuresOf, type Written } from '../../../support/equations.ts';
import { type ByApplicant, tablesOf } from '../../../support/reports.ts';

const NONE: ByApplicant = [0, 0, 0, 0, 0, 0];

describe('the cell that is suspected', () => {
  const own = tablesOf(2021, 1, { in: NONE, out: NONE }, {});
  const suspects = (changes: Written) =>
    suspectsOf(
      evaluateAll(equationsWithin(2021), { own: new Map([...own, ...figuresOf(changes)]) }),
    );
  const at = (one: Cell, by: number) => ({ [one]: (own.get(one) ?? 0) + by });

  test('is the one where a row and a column cross that miss the same', () => {
    expect(suspects(at('applications/refused.thirdParty/company', 9))).toEqual([
      { cell: 'applications/refused.thirdParty/company', difference: -9 },
    ]);
  });

  test('none when only one total is wrong', () => {
    expect(suspects(at('applications/granted/total', 1))).toEqual([]);
    expect(suspects(at('applications/concluded/company', 1))).toEqual([]);
    expect(suspects({})).toEqual([]);
  });

  test('none when a row misses two things that two columns miss', () => {
    const two = {
      ...at('applications/granted/person', 1),
      ...at('applications/granted/company', 2),
    };
    expect(suspects(two)).toEqual([]);
  });

  test('none when two columns of the row would do', () => {
    const twice = {
      ...at('applications/granted/person', 1),
      ...at('applications/partlyGranted/company', 1),
    };
    expect(suspects(twice)).toEqual([]);
  });

  test('none in the rows of what came in and what is left', () => {
    expect(suspects(at('applications/received/person', 1))).toEqual([]);
    expect(suspects(at('applications/carriedOut/person', 1))).toEqual([]);
  });
});
