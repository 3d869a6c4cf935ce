import { describe, expect, test } from 'vitest';
import { page, read } from './built-site.ts';
import { first, named, text, withClass } from './html.ts';
import { byId, mainOf, tableRows } from './item-pages.ts';
import { APPLICANTS, disclosureRows, PROCEDURES } from './report-forms.ts';
import {
  applicationRows,
  partsOf,
  reports,
  resultRows,
  rowOf,
  sum,
  type TabledSource,
  tabled,
  yearBefore,
} from './source-reports.ts';

/** Both sides of an equation. */
type Sides = readonly [left: number, right: number];

/** What must be found when the tables are added up, place by place in the order of the form. */
function expectedOf(one: TabledSource): Record<string, readonly Sides[]> {
  const { tables } = one;
  const before = yearBefore(one)?.tables;
  const columns = APPLICANTS.map((_, at) => at);
  const at = (key: string, column: number, from = tables) => rowOf(from, key)[column] ?? 0;
  const parts = partsOf(one);
  const cells = cellsOf(one).map(
    (value, index): Sides => [value, sum(parts.map((part) => cellsOf(part)[index] ?? Number.NaN))],
  );
  return {
    I1: columns.map((column) => [
      at('received', column) + at('carriedIn', column),
      at('concluded', column) + at('carriedOut', column),
    ]),
    I2: columns.map((column) => [
      sum(resultRows(tables).map((row) => row[column] ?? 0)),
      at('concluded', column),
    ]),
    I3: applicationRows(tables).map(([, row]) => totalled(row)),
    I4: Object.keys(PROCEDURES).map((key) => totalled(tables.litigation[key] ?? [])),
    I5: before
      ? columns.map((column) => [at('carriedIn', column), at('carriedOut', column, before)])
      : [],
    I8: parts.length > 0 ? cells : [],
  };
}

function totalled(row: readonly number[]): Sides {
  return [sum(row.slice(0, -1)), row.at(-1) ?? 0];
}

/** All numbers of a report, table by table. */
function cellsOf({ tables }: TabledSource): number[] {
  return [
    ...disclosureRows(tables).flatMap(({ cells }) => cells.map(([, value]) => value ?? Number.NaN)),
    ...applicationRows(tables).flatMap(([, row]) => row),
    ...Object.keys(PROCEDURES).flatMap((key) => tables.litigation[key] ?? []),
  ];
}

/** The audit on the page of a report: what each row says, and the lines that it opens on. */
function auditOn({ path }: { readonly path: string }) {
  const section = byId(mainOf(page(path)), 'audit');
  const rows = named(section, 'details').map((row) => {
    const words = (name: string) => text(withClass(row, name)[0]);
    return {
      id: words('name').slice(0, 2),
      count: Number(/^(\d+) 处$/.exec(words('count'))?.[1] ?? 0),
      result: words('result'),
      hasNote:
        first(row, (one) => one.tagName === 'p' && !/两边都是 0/.test(text(one))) !== undefined,
      lines: tableRows(named(row, 'table')[0]).map(({ cells }) => cells),
      zeros: Number(/另有 (\d+) 处，两边都是 0。/.exec(text(row))?.[1] ?? 0),
    };
  });
  return { lead: text(named(section, 'p')[0]), rows };
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const TERM = new RegExp(`^(.*\\S) (${NUMBER})$`);

/**
 * The number that one side of a line comes to: `a 41＋b 3＝44` is added up, `a至b共 21 项之和 42` has
 * nothing to add.
 */
function sumOfSide(side: string): number {
  const [terms = '', stated] = side.split('＝');
  const numbers = terms.split(/(?=[＋－])/).map((term) => {
    const [, , value] = TERM.exec(term) ?? [];
    if (value === undefined) throw new Error(`Nothing to add up in ${side}`);
    return (term.startsWith('－') ? -1 : 1) * Number(value);
  });
  const total = sum(numbers);
  if (stated !== undefined) expect(Number(stated), side).toBe(total);
  else expect(numbers.length, side).toBe(1);
  return total;
}

const isNought = ([left, right]: Sides) => left === 0 && right === 0;

describe('the audit of a report', () => {
  test('tries as many equations as there are, and shows those with numbers', () => {
    for (const one of tabled) {
      const { rows } = auditOn(one);
      for (const [id, expected] of Object.entries(expectedOf(one))) {
        const row = rows.find((other) => other.id === id);
        const at = `${one.path} ${id}`;
        if (id === 'I8' && one.agency !== 'county-government' && !one.tables.gathers) {
          expect(row, at).toBeUndefined();
          continue;
        }
        expect(row?.count, at).toBe(expected.length);
        const shown = row?.lines.map(([, left = '', right = '']) => [
          sumOfSide(left),
          sumOfSide(right),
        ]);
        expect(shown, at).toEqual(expected.filter((sides) => !isNought(sides)));
        expect(row?.zeros, at).toBe(expected.filter(isNought).length);
      }
    }
  });

  test('says 相符 exactly where both sides are the same', () => {
    let lines = 0;
    for (const one of tabled) {
      for (const { id, lines: all, result, count, zeros } of auditOn(one).rows) {
        const at = `${one.path} ${id}`;
        for (const [place, left = '', right = '', said] of all) {
          const holds = sumOfSide(left) === sumOfSide(right);
          expect(said, `${at} ${place}`).toBe(holds ? '相符' : '不符');
          lines += 1;
        }
        expect(all.length + zeros, at).toBe(count);
        const failed = all.filter(([, , , said]) => said === '不符').length;
        const word = failed > 0 ? `${failed} 处不符` : '相符';
        expect(result, at).toBe(count === 0 ? '未核对' : word);
      }
    }
    expect(lines).toBeGreaterThan(1000);
  });

  test('says why where it tried nothing', () => {
    for (const one of tabled) {
      for (const { id, count, hasNote } of auditOn(one).rows) {
        if (count === 0) expect(hasNote, `${one.path} ${id}`).toBe(true);
      }
    }
  });

  test('names the columns and groups of each place in the words of the form', () => {
    for (const one of tabled) {
      const expected = expectedOf(one);
      const { rows } = auditOn(one);
      for (const [id, names] of Object.entries({
        I1: APPLICANTS,
        I2: APPLICANTS,
        I4: Object.values(PROCEDURES),
        I5: APPLICANTS,
      })) {
        const places = rows.find((row) => row.id === id)?.lines.map(([place]) => place);
        const sides = expected[id] ?? [];
        expect(places, `${one.path} ${id}`).toEqual(
          names.filter((_, at) => sides[at] && !isNought(sides[at])),
        );
      }
    }
  });

  test('adds up to what it says above, and to what it tells programs', () => {
    for (const one of tabled) {
      const { lead, rows } = auditOn(one);
      const { audit } = JSON.parse(read(`${one.path.slice(1)}tables.json`));
      const checked = sum(rows.map(({ count }) => count));
      expect(lead, one.path).toContain(`核对了这份报告的 ${checked} 处勾稽关系，全部相符`);
      expect(audit.checked, one.path).toBe(checked);
      expect(
        audit.identities.map(({ id, checked: count }: { id: string; checked: number }) => [
          id,
          count,
        ]),
        one.path,
      ).toEqual(rows.map(({ id, count }) => [id, count]));
    }
  });

  test('compares the county with all its agencies where each is in one report', () => {
    const whole = tabled.filter((one) => partsOf(one).length > 0);
    expect(whole.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
  });

  test('stands on no page without tables', () => {
    const withTables = new Set(tabled.map(({ path }) => path));
    const rest = reports.filter(({ path }) => !withTables.has(path));
    expect(rest.length).toBeGreaterThan(5);
    for (const { path } of rest) expect(byId(mainOf(page(path)), 'audit'), path).toBeUndefined();
  });
});
