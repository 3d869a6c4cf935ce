import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { asOf, page, read } from './built-site.ts';
import { drawingsOf, type Figure, figurePages, planPages, tableOf } from './charts.ts';
import { named, property, text, withClass } from './html.ts';
import { headingOf, hrefsIn, mainOf } from './item-pages.ts';
import { PROCEDURES } from './report-forms.ts';
import { agencies } from './source-items.ts';
import { RESULTS, resultKeys, rowOf, type SourceTables, sum, tabled } from './source-reports.ts';
import { spreadsheet } from './spreadsheets.ts';

const total = (key: string) => (tables: SourceTables) => rowOf(tables, key).at(-1) ?? null;
const disclosed =
  (row: string, columns: Readonly<Record<SourceTables['form'], string | undefined>>) =>
  ({ form, activeDisclosure }: SourceTables): Figure => {
    const value = activeDisclosure[row];
    const column = columns[form];
    if (column === undefined || value === undefined) return null;
    return typeof value === 'number' ? value : (value[column] ?? null);
  };
const decisions = (row: string) => disclosed(row, { 2019: 'decisions', 2021: 'decisions' });

const RESULT_NAMES = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'];
const APPLICANT_NAMES = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他组织',
];

/** The charts of figures: each series added up from the files of the reports. */
const CHARTS: Readonly<Record<string, Readonly<Record<string, (t: SourceTables) => Figure>>>> = {
  applications: {
    新收: total('received'),
    办结: total('concluded'),
    结转下年度: total('carriedOut'),
  },
  results: Object.fromEntries(
    RESULTS.map((result, at) => [
      RESULT_NAMES[at],
      (tables: SourceTables) =>
        sum(resultKeys(tables, result).map((key) => rowOf(tables, key).at(-1) ?? Number.NaN)),
    ]),
  ),
  applicants: Object.fromEntries(
    APPLICANT_NAMES.map((name, at) => [
      name,
      (tables: SourceTables) => rowOf(tables, 'received')[at] ?? null,
    ]),
  ),
  normative: {
    制发: disclosed('normative', { 2019: 'made', 2021: 'issued' }),
    废止: disclosed('normative', { 2019: undefined, 2021: 'repealed' }),
  },
  'in-force': { 现行有效: disclosed('normative', { 2019: undefined, 2021: 'inForce' }) },
  permits: { 行政许可: decisions('permits') },
  penalties: { 行政处罚: decisions('penalties'), 行政强制: decisions('coercion') },
  litigation: Object.fromEntries(
    Object.entries(PROCEDURES).map(([key, name]) => [
      name,
      ({ litigation }: SourceTables) => litigation[key]?.at(-1) ?? null,
    ]),
  ),
};

describe('the figures of an agency', () => {
  const reportsOf = (path: string) => {
    const agency = path.split('/').at(-2);
    return tabled.filter((one) => one.agency === agency).toSorted((a, b) => a.year - b.year);
  };

  test('are those of its reports, chart by chart and year by year', () => {
    for (const { page: one, charts } of figurePages) {
      const own = reportsOf(one.path);
      expect(own.length, one.path).toBeGreaterThan(1);
      expect(charts.map((chart) => property(chart, 'id'))).toEqual(
        Object.keys(CHARTS).map((id) => `chart-${id}`),
      );
      for (const [at, [id, series]] of Object.entries(CHARTS).entries()) {
        const { head, rows } = tableOf(charts[at] as Element);
        expect(head, `${one.path} ${id}`).toEqual(['年度', ...Object.keys(series)]);
        expect(rows, `${one.path} ${id}`).toEqual(
          own.map(({ year, tables }) => ({
            category: `${year}年`,
            figures: Object.values(series).map((figure) => figure(tables)),
          })),
        );
      }
    }
  });

  test('are in files for spreadsheets, with nothing where there is no figure', () => {
    for (const { page: one, charts } of figurePages) {
      const own = reportsOf(one.path);
      for (const [at, [id, series]] of Object.entries(CHARTS).entries()) {
        const link = withClass(charts[at], 'csv')[0];
        expect(property(link, 'href')).toBe(`${one.path}${id}.csv`);
        const { head, table } = spreadsheet(`${one.path.slice(1)}${id}.csv`);
        expect(head).toEqual(['年度', ...Object.keys(series).map((name) => `${name}（件）`)]);
        expect(table, `${one.path} ${id}`).toEqual(
          own.map(({ year, tables }) => [
            String(year),
            ...Object.values(series).map((figure) => String(figure(tables) ?? '')),
          ]),
        );
      }
    }
  });

  test('leave the years of the old form open where it did not ask', () => {
    const { charts = [] } =
      figurePages.find(({ page: { path } }) => path.endsWith('/county-government/')) ?? {};
    const [chart] = charts.filter((one) => property(one, 'id') === 'chart-in-force');
    if (!chart) throw new Error('No chart of what is in force');
    expect(tableOf(chart).rows.slice(0, 3)).toEqual([
      { category: '2019年', figures: [null] },
      { category: '2020年', figures: [null] },
      { category: '2021年', figures: [17] },
    ]);
    expect(text(chart)).toContain('不是零');
    for (const drawing of drawingsOf(chart)) {
      expect(named(drawing, 'circle').length).toBe(5);
      expect(withClass(drawing, 'category').map(text).join('')).toContain('2019');
    }
  });

  test('name the agency, and lead to its reports and to other agencies', () => {
    for (const { page: one } of figurePages) {
      const own = reportsOf(one.path);
      const name = agencies.get(own[0]?.agency ?? '')?.shortName;
      expect(headingOf(one), one.path).toBe(`${name}历年政府信息公开数据`);
      const links = hrefsIn(mainOf(one));
      const others = figurePages.map(({ page: { path } }) => path);
      expect(links).toEqual(
        expect.arrayContaining([
          ...own.map(({ path }) => path),
          ...others.filter((path) => path !== one.path),
        ]),
      );
    }
  });
});

describe('the progress of a plan', () => {
  test('is what its tasks say, unit by unit', () => {
    for (const { page: one, charts } of planPages) {
      const [chart] = charts;
      if (!chart) continue;
      const [link] = withClass(chart, 'csv');
      const file = property(link, 'href') ?? '';
      expect(file.startsWith(one.path), one.path).toBe(true);
      const counted = spreadsheet(file.slice(1)).table.map((row) => row.map((one) => one.trim()));
      const { head, table } = spreadsheet(`${one.path.slice(1)}tasks.csv`);
      const cell = (row: readonly string[], label: string) => row[head.indexOf(label)] ?? '';
      const { head: names, rows } = tableOf(chart);
      const statuses = names.slice(1);
      expect(
        counted.map(([name, ...figures]) => [name, ...figures.map(Number)]),
        file,
      ).toEqual(rows.map(({ category, figures }) => [category, ...figures]));
      const leads = [...new Set(table.map((row) => cell(row, '牵头单位')))];
      expect(new Set(rows.map(({ category }) => category)), one.path).toEqual(new Set(leads));
      for (const { category, figures } of rows) {
        const own = table.filter((row) => cell(row, '牵头单位') === category);
        expect(figures, `${one.path} ${category}`).toEqual(
          statuses.map((status) => own.filter((row) => cell(row, '进展') === status).length),
        );
      }
      const all = table.filter((row) => cell(row, '进展') !== '').length;
      expect(sum(rows.flatMap(({ figures }) => figures.map(Number))), one.path).toBe(all);
    }
  });

  test('is told to programs as of the same day', () => {
    for (const { page: one } of planPages) {
      const data = JSON.parse(read(`${one.path.slice(1)}tasks.json`));
      expect(data.asOf, one.path).toBe(asOf);
      expect(data.count, one.path).toBe(data.tasks.length);
    }
  });
});

test('the figures of an agency are led to from each of its reports with tables', () => {
  for (const one of tabled) {
    const years = tabled.filter(({ agency }) => agency === one.agency).length;
    const path = `/annual-reports/figures/${one.agency}/`;
    expect(hrefsIn(mainOf(page(one.path))).includes(path), one.path).toBe(years > 1);
  }
});
