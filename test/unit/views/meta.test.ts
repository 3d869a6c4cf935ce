import { expect, test } from 'vitest';
import { columnMeta, metaTags } from '#views/meta.ts';
import { AS_OF } from '../../support/content-files.ts';
import { pageOf } from '../../support/lived-portal.ts';
import { document, portalOf } from '../../support/portal.ts';

// 国办发〔2017〕47号 annex 2: three on the home page, seven on a list, ten on a detail page.
const SITE = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const CONTENT = ['ArticleTitle', 'PubDate', 'ContentSource'];

const names = (tags: readonly { name: string }[]) => tags.map(({ name }) => name);
const portal = portalOf([document(1)]);

test('the home page carries the three of the site', () => {
  expect(names(metaTags(portal))).toEqual(SITE);
  expect(metaTags(portal).map(({ content }) => content)).toEqual([
    '青屿县人民政府',
    'www.qingyu.example',
    '9901220001',
  ]);
});

test('a list carries seven', () => {
  expect(names(metaTags(portal, columnMeta('通知公告')))).toEqual([...SITE, ...COLUMN]);
});

test('a document carries ten, and what it has of the others', () => {
  const one = document(1, { keywords: ['轮渡', '班次'], editor: '公开科' });
  const { meta } = pageOf(portalOf([one]), 1, AS_OF);
  expect(names(meta)).toEqual([
    ...SITE,
    ...COLUMN,
    ...CONTENT,
    ...['Keywords', 'Author', 'Description', 'Url'],
  ]);
  const content = Object.fromEntries(meta.map((tag) => [tag.name, tag.content]));
  expect(content).toMatchObject({
    ArticleTitle: '关于第1件事的通知',
    PubDate: '2026-03-02 10:00',
    ContentSource: '青屿县人民政府办公室',
    Keywords: '轮渡,班次',
    Url: 'https://www.qingyu.example/documents/county-office/2026-00001/',
  });
});

test('a tag without a value is left out', () => {
  const site = { ...portal.site, siteIdCode: undefined };
  expect(names(metaTags({ ...portal, site }))).toEqual(['SiteName', 'SiteDomain']);
});
