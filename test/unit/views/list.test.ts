import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { listViews } from '#views/list.ts';
import { document, portalOf, transport, viewContext } from '../../support/portal.ts';

const PATH = '/disclosure/notice/';

function views(documents: readonly PortalDocument[]) {
  const source = { name: '通知', description: '说明', path: PATH, breadcrumb: [], documents };
  return listViews({ ...source, type: 'notice' }, viewContext(portalOf(documents)));
}

const many = (count: number) => Array.from({ length: count }, (_, index) => document(index + 1));

describe('pages', () => {
  test('45 documents at 20 a page make three', () => {
    const pages = views(many(45));
    expect(pages.map(({ path }) => path)).toEqual([PATH, `${PATH}2/`, `${PATH}3/`]);
    expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 5]);
    expect(pages.map(({ title }) => title)).toEqual(['通知', '通知 第 2 页', '通知 第 3 页']);
    for (const { pages: all, count } of pages) {
      expect(all.shown.map(({ href }) => href)).toEqual([PATH, `${PATH}2/`, `${PATH}3/`]);
      expect(count).toBe(45);
    }
  });

  test.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [41, 3],
  ])('%i documents: %i', (count, pages) => {
    expect(views(many(count))).toHaveLength(pages);
  });

  test('a list without documents is one page that says so', () => {
    expect(views([])[0]).toMatchObject({ items: [], count: 0, page: 1, facets: [] });
  });

  test('every document is on one page, in order', () => {
    fc.assert(
      fc.property(fc.nat(130), (count) => {
        const documents = many(count);
        const shown = views(documents).flatMap(({ items }) => items.map(({ href }) => href));
        expect(shown).toEqual(documents.map(({ path }) => path));
      }),
      { numRuns: 40 },
    );
  });
});

describe('filters', () => {
  const documents = [
    ...many(25),
    ...Array.from({ length: 22 }, (_, index) => document(index + 1, { issuer: transport })),
  ];

  test('a list that fits on one page has none', () => {
    expect(views(documents.slice(20, 30)).every(({ facets }) => facets.length === 0)).toBe(true);
  });

  test('each value has a list of its own, paged as well', () => {
    const paths = views(documents).map(({ path }) => path);
    expect(paths).toEqual([
      PATH,
      `${PATH}2/`,
      `${PATH}3/`,
      `${PATH}agency-county-office/`,
      `${PATH}agency-county-office/2/`,
      `${PATH}agency-transport/`,
      `${PATH}agency-transport/2/`,
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('the list of a value names it', () => {
    const filtered = views(documents).find(({ path }) => path === `${PATH}agency-transport/`);
    expect(filtered?.heading).toBe('通知：青屿县交通运输局');
    expect(filtered?.count).toBe(22);
    expect(filtered?.facets[0]?.clear).toBe(PATH);
  });

  test('the search page combines them', () => {
    const [whole] = views(documents);
    const filtered = views(documents).at(-1);
    expect(new URL(whole?.refine ?? '', 'https://x').searchParams.get('type')).toBe('通知公告');
    const parameters = new URL(filtered?.refine ?? '', 'https://x').searchParams;
    expect([...parameters]).toEqual([
      ['type', '通知公告'],
      ['agency', '青屿县交通运输局'],
    ]);
  });
});

describe('a list of normative documents', () => {
  const documents = Array.from({ length: 30 }, (_, index) =>
    document(index + 1, {
      kind: 'normative',
      effectiveUntil: isoDate(index < 10 ? '2026-03-01' : '2027-06-30'),
    }),
  );
  const source = { name: '文件', description: '说明', path: '/n/', breadcrumb: [], documents };
  const on = (day: string) => listViews(source, viewContext(portalOf(documents), isoDate(day)));

  test('tells the reader’s browser when it next changes, and by what it is filtered', () => {
    const moves = on('2026-03-20').map(({ path, moves }) => [
      path,
      moves?.nextChange,
      moves?.group,
    ]);
    expect(moves).toEqual([
      ['/n/', '2027-07-01', undefined],
      ['/n/2/', '2027-07-01', undefined],
      ['/n/validity-in-force/', '2027-07-01', 'inForce'],
      ['/n/validity-expired/', '2027-07-01', 'expired'],
    ]);
  });

  test('is the same on every day on which nothing changes', () => {
    expect(on('2026-03-20')).toEqual(on('2027-06-30'));
    expect(on('2026-03-20')).not.toEqual(on('2027-07-01'));
  });

  test('the search page, which knows no validity, is not asked for one', () => {
    const filtered = on('2026-03-20').find(({ path }) => path === '/n/validity-expired/');
    expect(filtered?.refine).toBe('/search/?');
  });
});
