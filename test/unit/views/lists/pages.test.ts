import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { LIST_IDS } from '#schema/lists/all.ts';
import { itemListViews, listLinks, listParts, listsView } from '#views/lists/pages.ts';
import type { Changes } from '../../../support/content.ts';
import { field } from '../../../support/content.ts';
import { ITEM_FILES, items, itemText, listFile } from '../../../support/item-files.ts';
import { itemContext, itemPortal, manyRows } from '../../../support/item-portal.ts';

const FEES = listFile('fees');
const YEAR = listFile('decisions');
const context = itemContext();

const town = itemText(FEES)
  .replaceAll('agency: transport', 'agency: beigang-town')
  .replace('SF-18-01', 'SF-90-01')
  .replace('updatedOn: 2026-03-02', 'updatedOn: 2026-03-10');
const TWO_AGENCIES: Changes = { ...ITEM_FILES, 'lists/fees/beigang-town.yaml': town };
const lastYear = itemText(YEAR)
  .replaceAll(/: 2026-(?=\d)/g, ': 2025-')
  .replace('year: 2026', 'year: 2025')
  .replace('JC-2026', 'JC-2025')
  .replaceAll('青政办发〔2026〕12号', '青政办发〔2025〕9号');
const TWO_YEARS: Changes = { ...ITEM_FILES, 'lists/decisions/2025.yaml': lastYear };

/** The page of an address. */
function pageAt(path: string, changes: Changes = ITEM_FILES) {
  const view = itemListViews(itemContext(changes)).find((one) => one.path === path);
  if (!view) throw new Error(`No page ${path}`);
  return view;
}

describe('the lists', () => {
  test('are all there, in their order, with how many rows they have and since when', () => {
    expect(
      listLinks(context.portal).map(({ href, count, updatedOn }) => [href, count, updatedOn]),
    ).toEqual(LIST_IDS.map((kind) => [`/lists/${kind}/`, 1, '2026-03-02']));
    expect(listsView(context).path).toBe('/lists/');
  });

  test('without rows are no lists', () => {
    const { portal } = itemContext({ ...ITEM_FILES, [YEAR]: undefined });
    expect(listLinks(portal).map(({ href }) => href)).not.toContain('/lists/decisions/');
    expect(listParts(portal).some(({ kind }) => kind === 'decisions')).toBe(false);
  });

  test.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
  ])('on %s, hold the catalogue of decisions of 2 March: %j', (day, isThere) => {
    const { portal } = itemContext(ITEM_FILES, isoDate(day));
    expect(listLinks(portal).some(({ href }) => href === '/lists/decisions/')).toBe(isThere);
    expect(listParts(portal).some(({ kind }) => kind === 'decisions')).toBe(isThere);
  });

  test('have a page for each agency, and for each year of decisions', () => {
    const paths = listParts(context.portal).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/lists/permits/'))).toEqual([
      '/lists/permits/',
      '/lists/permits/agency-transport/',
    ]);
    expect(paths.filter((path) => path.startsWith('/lists/decisions/'))).toEqual([
      '/lists/decisions/',
      '/lists/decisions/year-2026/',
      '/lists/decisions/agency-transport/',
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('a list of two agencies', () => {
  test('can be read by each of them', () => {
    const { choices, count, updatedOn } = pageAt('/lists/fees/agency-beigang-town/', TWO_AGENCIES);
    expect([count, updatedOn]).toEqual([1, '2026-03-10']);
    expect(
      choices.map(({ label, options }) => [
        label,
        options.map(({ label: name, href, count: of, current }) => [name, href, of, current]),
      ]),
    ).toEqual([
      [
        '按机关',
        [
          ['全部', '/lists/fees/', 2, false],
          ['北港镇', '/lists/fees/agency-beigang-town/', 1, true],
          ['县交通运输局', '/lists/fees/agency-transport/', 1, false],
        ],
      ],
    ]);
  });

  test('has the day of the last file, and files of its own', () => {
    const whole = pageAt('/lists/fees/', TWO_AGENCIES);
    expect([whole.count, whole.updatedOn]).toEqual([2, '2026-03-10']);
    expect(whole.downloads.map(({ href }) => href)).toEqual([
      '/lists/fees/list.csv',
      '/lists/fees/list.json',
    ]);
    expect(pageAt('/lists/fees/agency-transport/', TWO_AGENCIES).downloads[0]?.href).toBe(
      '/lists/fees/agency-transport/list.csv',
    );
  });

  test('of one agency alone there is nothing to choose', () => {
    expect(pageAt('/lists/fees/').choices).toEqual([]);
  });
});

describe('decisions', () => {
  test('stand by years, the latest first', () => {
    const { table, choices } = pageAt('/lists/decisions/', TWO_YEARS);
    expect(table.rows.map(({ href }) => href)).toEqual([
      '/lists/decisions/jc-2026-01/',
      '/lists/decisions/jc-2025-01/',
    ]);
    expect(choices[0]?.options.map(({ label, count }) => [label, count])).toEqual([
      ['全部', 2],
      ['2026 年', 1],
      ['2025 年', 1],
    ]);
  });

  test('of a year say when they were published, and lead to the notice', () => {
    const { heading, published } = pageAt('/lists/decisions/year-2025/', TWO_YEARS);
    expect(heading).toBe('2025 年度重大行政决策事项目录');
    expect(published?.on).toBe('2025-03-02');
    expect(published?.notice?.href).toMatch(/^\/documents\/county-office\/.*2025-00009\/$/);
    expect(pageAt('/lists/decisions/', TWO_YEARS).published).toBeUndefined();
  });

  test('do not lead to a notice that is not out', () => {
    const held = { ...ITEM_FILES, ...field('publishedAt', '"2026-03-25 09:30"') };
    const { published } = pageAt('/lists/decisions/year-2026/', held);
    expect(published).toEqual({ on: '2026-03-02', notice: undefined });
  });
});

describe('a long list', () => {
  const long = { ...ITEM_FILES, [FEES]: manyRows(itemText(FEES), 130) };
  const row = items([listFile('permits'), 'SF-18-01', 'SF-18-1'])[listFile('permits')];
  const changes: Changes = {
    ...long,
    [listFile('permits')]: row,
    ...Object.fromEntries(
      ['powers/transport/客运许可.yaml', listFile('services')].map((file) => [
        file,
        itemText(file).replace('SF-18-01', 'SF-18-1'),
      ]),
    ),
  };

  test('is paged, and each row is on one page', () => {
    const pages = itemListViews(itemContext(changes)).filter(
      ({ list, path }) => list === 'fees' && !path.includes('agency'),
    );
    expect(
      pages.map(({ path, page, count, table }) => [path, page, count, table.rows.length]),
    ).toEqual([
      ['/lists/fees/', 1, 130, 100],
      ['/lists/fees/2/', 2, 130, 30],
    ]);
    expect(new Set(pages.flatMap(({ table }) => table.rows.map(({ href }) => href))).size).toBe(
      130,
    );
    expect(pages[1]?.title).toBe('行政事业性收费目录清单 第 2 页');
    expect(pages[0]?.pages.shown.map(({ href }) => href)).toEqual([
      '/lists/fees/',
      '/lists/fees/2/',
    ]);
  });
});

test('what rests on what has ended is counted, on the list and on its parts', () => {
  const ended = items(['laws.yaml', '66号', '66号\n    repealedOn: 2026-01-01']);
  for (const path of ['/lists/fees/', '/lists/fees/agency-transport/']) {
    const { broken, table } = pageAt(path, ended);
    expect([broken, table.rows.map((one) => one.broken)]).toEqual([1, [true]]);
  }
  expect(pageAt('/lists/permits/', ended).broken).toBe(0);
  expect(itemPortal(ended).lists.get('fees')?.length).toBe(1);
});
