import { describe, expect, test } from 'vitest';
import { asOf, page } from './built-site.ts';
import { extentOf, type Grid, gridOf, headsOf, textsOf } from './grid.ts';
import { named, property, text, withClass } from './html.ts';
import { mainOf } from './item-pages.ts';
import {
  applicationsForm,
  disclosureForm,
  litigationForm,
  litigationLines,
  NOTE,
  RESULT_OF_YEAR,
} from './report-forms.ts';
import { publishedSources } from './source.ts';
import { reports, type TabledSource, tabled } from './source-reports.ts';

/** The tables of the page of a report, in its order. */
function tablesOf({ path }: TabledSource) {
  const found = withClass(mainOf(page(path)), 'report-table').map((place) => named(place, 'table'));
  const [disclosure, applications, litigation, narrow, ...more] = found.flat().map(gridOf);
  if (!disclosure || !applications || !litigation || !narrow || more.length > 0) {
    throw new Error(`${path} has not its tables`);
  }
  return { disclosure, applications, litigation, narrow };
}

test('the sample has reports of both forms, of the county and of its agencies', () => {
  const years = tabled.filter(({ agency }) => agency === 'county-government');
  expect(years.map(({ year, tables }) => [year, tables.form])).toEqual([
    [2025, 2021],
    [2024, 2021],
    [2023, 2021],
    [2022, 2021],
    [2021, 2021],
    [2020, 2019],
    [2019, 2019],
  ]);
  expect(tabled.length).toBeGreaterThan(15);
  expect(new Set(reports.map(({ kind }) => kind))).toEqual(
    new Set(['disclosure', 'rule-of-law', 'enforcement']),
  );
});

describe('the tables of a report', () => {
  test('say cell by cell what its agency wrote', () => {
    for (const one of tabled) {
      const { disclosure, applications, litigation, narrow } = tablesOf(one);
      expect(textsOf(disclosure), one.path).toEqual(disclosureForm(one.tables));
      expect(textsOf(applications), one.path).toEqual(applicationsForm(one.tables));
      expect(textsOf(litigation), one.path).toEqual(litigationForm(one.tables));
      expect(textsOf(narrow), one.path).toEqual(litigationLines(one.tables));
    }
  });

  test('have the heads of the form, each in one cell', () => {
    for (const one of tabled) {
      const { applications, litigation } = tablesOf(one);
      const rows = one.tables.form === 2019 ? 20 : 22;
      expect(extentOf(applications, NOTE), one.path).toEqual([3, 3]);
      expect(extentOf(applications, '申请人情况'), one.path).toEqual([1, 7]);
      expect(extentOf(applications, '法人或其他组织'), one.path).toEqual([1, 5]);
      expect(extentOf(applications, RESULT_OF_YEAR), one.path).toEqual([rows, 1]);
      expect(extentOf(litigation, '行政复议'), one.path).toEqual([2, 5]);
      expect(extentOf(litigation, '行政诉讼'), one.path).toEqual([1, 10]);
      for (const words of [NOTE, '申请人情况', '法人或其他组织', RESULT_OF_YEAR]) {
        const places = applications.flat().filter((cell) => text(cell) === words);
        expect(new Set(places).size, `${one.path} ${words}`).toBe(1);
      }
    }
  });

  test('have 第（九）项 in the form of 2019 and not in that of 2021', () => {
    for (const one of tabled) {
      const words = textsOf(tablesOf(one).disclosure).flat();
      const isOld = one.year <= 2020;
      expect(words.includes('第二十条第（九）项'), one.path).toBe(isOld);
      expect(words.includes('政府集中采购'), one.path).toBe(isOld);
      expect(words.includes('第二十条第（八）项'), one.path).toBe(true);
    }
  });

  test('stand each behind the part of the text that it belongs to', () => {
    for (const { path } of tabled) {
      const [words = ''] = text(mainOf(page(path))).split('（CSV）');
      const order = [
        '二、主动公开政府信息情况',
        '第二十条第（一）项',
        '三、收到和处理政府信息公开申请情况',
        NOTE,
        '四、政府信息公开行政复议、行政诉讼情况',
        '未经复议直接起诉',
        '五、存在的主要问题及改进情况',
      ].map((one) => words.lastIndexOf(one));
      expect(order, path).toEqual(order.toSorted((a, b) => a - b));
      expect(order, path).not.toContain(-1);
    }
  });

  test('name for each number the heads that it stands under', () => {
    let numbers = 0;
    for (const one of tabled) {
      for (const [name, grid] of Object.entries(tablesOf(one))) {
        numbers += expectHeads(grid, `${one.path} ${name}`);
      }
    }
    expect(numbers).toBe(
      tabled.reduce((sum, { tables: { form } }) => sum + (form === 2021 ? 215 : 213), 0),
    );
  });

  test('give every id of a page to one element', () => {
    for (const { path } of tabled) {
      const ids = [...page(path).html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids, path).toEqual([...new Set(ids)]);
    }
  });
});

/** Each number names the nearest head above and beside it, and no head of another row or column. */
function expectHeads(grid: Grid, at: string): number {
  const seen = new Set<unknown>();
  for (const [row, cells] of grid.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.tagName !== 'td' || seen.has(cell)) continue;
      seen.add(cell);
      const { above, beside } = headsOf(grid, row, column);
      const ids = (property(cell, 'headers') ?? '').split(' ');
      const heads = [...above, ...beside].map((head) => property(head, 'id'));
      expect(heads, at).toEqual(expect.arrayContaining(ids));
      expect(ids, at).toContain(property(above[0], 'id'));
      if (beside[0]) expect(ids, at).toContain(property(beside[0], 'id'));
      const groups = [...above, ...beside].filter((head) => GROUPS.includes(text(head)));
      for (const head of groups) expect(ids, at).toContain(property(head, 'id'));
    }
  }
  return seen.size;
}

/** Heads without which the one below or beside them says nothing: 其他, 总计, 1.属于国家秘密. */
const GROUPS = [
  '法人或其他组织',
  RESULT_OF_YEAR,
  '（三）不予公开',
  '（四）无法提供',
  '（五）不予处理',
  '行政诉讼',
  '行政复议',
  '未经复议直接起诉',
  '复议后起诉',
];

test('every file of a report that is out has a page', () => {
  const own = publishedSources(asOf).filter(({ folder }) => folder === 'reports');
  expect(reports.filter(({ path }) => path === '')).toEqual([]);
  expect(reports.length).toBe(own.length);
});
