import { describe, expect, test } from 'vitest';
import { frameView } from '#views/frame.ts';
import { pageViews } from '#views/pages.ts';
import { siteMapView } from '#views/site-map.ts';
import { document, page, portalOf, viewContext } from '../../support/portal.ts';

describe('standing pages', () => {
  const portal = portalOf([], {
    pages: [
      page('guide', { section: 'guide', agency: 'county-office' }),
      page('rules/b', { section: 'rules', order: 2 }),
      page('rules/a', { section: 'rules', order: 2 }),
      page('rules/z', { section: 'rules', order: 1 }),
      page('about'),
    ],
  });
  const views = pageViews(viewContext(portal));
  const at = (path: string) => views.find((view) => view.path === path);

  test('each has one address', () => {
    expect(views.map(({ path }) => path)).toEqual([
      '/guide/',
      '/application/',
      '/rules/',
      '/rules/z/',
      '/rules/a/',
      '/rules/b/',
      '/about/',
    ]);
  });

  test('a standard column without a page stands there all the same', () => {
    expect(at('/application/')).toMatchObject({ title: '依申请公开', bodyHash: undefined });
  });

  test('rules are listed in their order', () => {
    expect(at('/rules/')?.list.map(({ href }) => href)).toEqual([
      '/rules/z/',
      '/rules/a/',
      '/rules/b/',
    ]);
  });

  test('the agency of a page is its source', () => {
    expect(at('/guide/')?.agency?.href).toBe('/agencies/county-office/');
    expect(at('/guide/')?.meta).toContainEqual({
      name: 'ContentSource',
      content: '青屿县人民政府办公室',
    });
  });
});

describe('the frame of every page', () => {
  test('five standard entries (国办公开办函〔2019〕61号)', () => {
    expect(frameView(portalOf([])).navigation.map(({ label }) => label)).toEqual([
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ]);
  });

  test('the footer shows what the site knows of itself, and nothing empty', () => {
    expect(frameView(portalOf([])).footerFacts.map(({ label }) => label)).toEqual([
      '主办单位',
      '地址',
      '电话',
      '网站标识码',
    ]);
  });
});

test('the site map leads to every column, agency and page', () => {
  const documents = [document(1), document(2, { kind: 'normative' })];
  const portal = portalOf(documents, { pages: [page('about')] });
  const { sections } = siteMapView(documents, viewContext(portal));
  const links = sections.flatMap((section) => section.links.map(({ href }) => href));
  expect(links).toEqual(
    expect.arrayContaining([
      '/guide/',
      '/search/',
      '/disclosure/normative/',
      '/disclosure/notice/',
      '/agencies/county-office/',
      '/agencies/transport/',
      '/about/',
    ]),
  );
  expect(sections.every((section) => section.links.length > 0)).toBe(true);
});
