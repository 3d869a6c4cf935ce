import type { Element } from 'hast';
import { expect } from 'vitest';
import { pages } from './built-site.ts';
import { named, property, text, withClass } from './html.ts';
import { mainOf, tableRows } from './item-pages.ts';

/** A figure, or that there is none. */
export type Figure = number | null;
/** Figures by category and series. */
export type Figures = ReadonlyMap<string, Figure>;

/** The pages with charts, each with its charts. */
export const charted = pages
  .map((one) => ({ page: one, charts: withClass(mainOf(one), 'chart') }))
  .filter(({ charts }) => charts.length > 0);

/** Those of figures over the years, and those of plans. */
export const figurePages = charted.filter(({ page: { path } }) =>
  /^\/annual-reports\/figures\/[a-z-]+\/$/.test(path),
);
export const planPages = charted.filter(({ page: { path } }) => path.startsWith('/plans/'));

/** The drawings of a chart, its title and the measure of its figures. */
export const drawingsOf = (chart: Element) => named(chart, 'svg');
export const titleOf = (chart: Element) =>
  text(named(chart, 'figcaption')[0]).replace(/单位：.*$/, '');
export const unitOf = (chart: Element) => text(withClass(chart, 'unit')[0]).replace('单位：', '');

/** A figure as it is printed: 11,398,889; `—` and nothing are no figure. */
export function figureOf(printed: string): Figure {
  if (printed === '—' || printed === '') return null;
  expect(printed).toMatch(/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/);
  return Number(printed.replaceAll(',', ''));
}

/** What the marks of a drawing say, `2023年 新收 41件`; its own name is no mark. */
export function marksOf(drawing: Element, unit: string): [string, Figure][] {
  return named(drawing, 'title')
    .filter((title) => property(title, 'id') === undefined)
    .map((title) => {
      const [, place = '', figure = ''] =
        new RegExp(`^(.+) ([\\d,.]+)${unit}$`).exec(text(title)) ?? [];
      return [place, figureOf(figure)];
    });
}

/** The table below a chart: its heads, and its figures by category and series. */
export function tableOf(chart: Element) {
  const [table] = named(chart, 'table');
  const head = named(named(table, 'thead')[0], 'th').map(text);
  const rows = tableRows(table).map(({ cells: [category = '', ...figures] }) => ({
    category,
    figures: figures.map(figureOf),
  }));
  return { head, rows };
}

/** The figures of a table, by category and series as marks name them. */
export function byPlace(
  series: readonly string[],
  rows: readonly { readonly category: string; readonly figures: readonly Figure[] }[],
): Figures {
  return new Map(
    rows.flatMap(({ category, figures }) =>
      figures.map((figure, at) => [`${category} ${series[at]}`, figure] as const),
    ),
  );
}

/** The figures that are known, in the order of their places. */
export const known = (figures: Figures) =>
  [...figures].filter(([, figure]) => figure !== null).toSorted();
