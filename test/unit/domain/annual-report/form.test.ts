import { describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/annual-report/cells.ts';
import { applicationRows, DISCLOSURE_ROWS, formFor, leafRows } from '#domain/annual-report/form.ts';
import { equationsWithin } from '#domain/annual-report/within.ts';

describe('the forms', () => {
  test('that of 2021 has 25 rows of applications, 21 of them results, and 200 cells', () => {
    expect(applicationRows(2021)).toHaveLength(25);
    expect(leafRows(2021)).toHaveLength(21);
    expect(cellsOf(2021)).toHaveLength(10 + 25 * 7 + 3 * 5);
  });

  test('that of 2019 has one row of 其他处理 and the purchases of 第（九）项', () => {
    expect(leafRows(2019)).toHaveLength(19);
    expect(leafRows(2019).filter((one) => one.startsWith('other'))).toEqual(['other']);
    expect(DISCLOSURE_ROWS[2019]['procurement']).toEqual(['projects', 'amount']);
    expect(Object.keys(DISCLOSURE_ROWS[2021])).not.toContain('procurement');
    expect(cellsOf(2019)).toHaveLength(22 + 23 * 7 + 3 * 5);
  });

  test.each([
    [2018, undefined],
    [2019, 2019],
    [2020, 2019],
    [2021, 2021],
    [2035, 2021],
  ])('a report on %i follows that of %s', (year, form) => {
    expect(formFor(year)).toBe(form);
  });

  test.each([2019, 2021] as const)('cells of that of %i are all different', (form) => {
    expect(new Set(cellsOf(form)).size).toBe(cellsOf(form).length);
  });

  test('the whole of 2021 has 42 equations within it, as the complete table of a city has', () => {
    expect(equationsWithin(2021)).toHaveLength(7 + 7 + 25 + 3);
  });
});
