import { expect, test } from 'vitest';
import {
  type BuiltPage,
  canonicalOf,
  documentPages,
  isHead,
  metaOf,
  ordinaryPages,
  page,
  pages,
} from './built-site.ts';
import { elements, first, named, property, text } from './html.ts';

// 国办发〔2017〕47号 附件2: site, column and content tags, in this order.
const SITE = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN = [...SITE, 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const DETAIL = [...COLUMN, 'ArticleTitle', 'PubDate', 'ContentSource'];
const OPTIONAL = ['Keywords', 'Author', 'Description', 'Image', 'Url'];
const KNOWN = [...DETAIL, ...OPTIONAL];

const ORIGIN = 'https://www.qingyu.example';

/** The official tags of a page, in their order. */
function officialTags(page: BuiltPage) {
  return metaOf(page).filter(({ name }) => KNOWN.includes(name));
}

function contentOf(page: BuiltPage, name: string): string | undefined {
  return metaOf(page).find((tag) => tag.name === name)?.content;
}

const detailPages = pages.filter((one) => contentOf(one, 'ArticleTitle') !== undefined);
const columnPages = pages.filter(
  (one) => one.path !== '/' && one.path !== '/404.html' && !detailPages.includes(one),
);

test('the home page carries exactly the three site tags', () => {
  expect(officialTags(page('/')).map(({ name }) => name)).toEqual(SITE);
});

test('a list carries exactly the seven site and column tags', () => {
  expect(columnPages.length).toBeGreaterThan(100);
  for (const one of columnPages) {
    expect(
      officialTags(one).map(({ name }) => name),
      one.path,
    ).toEqual(COLUMN);
  }
});

test('a detail page carries the ten tags, then optional ones, each once', () => {
  expect(detailPages.length).toBeGreaterThan(100);
  for (const one of detailPages) {
    const names = officialTags(one).map(({ name }) => name);
    expect(names.slice(0, DETAIL.length), one.path).toEqual(DETAIL);
    const rest = names.slice(DETAIL.length);
    expect(
      OPTIONAL.filter((name) => rest.includes(name)),
      one.path,
    ).toEqual(rest);
  }
});

test('every document is a detail page', () => {
  expect(documentPages.filter((one) => !detailPages.includes(one))).toEqual([]);
});

test('no official tag is empty', () => {
  const empty = pages.flatMap((one) =>
    officialTags(one)
      .filter(({ content }) => content.trim() === '')
      .map(({ name }) => `${one.path} ${name}`),
  );
  expect(empty).toEqual([]);
});

test('PubDate is a minute, ArticleTitle is the heading, Url is the address', () => {
  for (const one of detailPages) {
    expect(contentOf(one, 'PubDate'), one.path).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(contentOf(one, 'ArticleTitle'), one.path).toBe(text(named(one.tree, 'h1')[0]));
    expect(contentOf(one, 'Url') ?? ORIGIN + one.path, one.path).toBe(ORIGIN + one.path);
  }
});

test('SiteDomain and SiteIDCode are those of the portal', () => {
  for (const one of pages) {
    expect(contentOf(one, 'SiteDomain'), one.path).toBe('www.qingyu.example');
    expect(contentOf(one, 'SiteIDCode'), one.path).toMatch(/^[0-9A-Za-z]{10}$/);
  }
});

test('the canonical address of a page is its own', () => {
  for (const one of ordinaryPages) expect(canonicalOf(one), one.path).toBe(ORIGIN + one.path);
});

test('a page has a title and a description of its own', () => {
  for (const one of pages) {
    expect(text(named(one.tree, 'title')[0]), one.path).toContain('青屿县人民政府');
    expect(contentOf(one, 'description')?.trim(), one.path).toBeTruthy();
  }
  const titles = ordinaryPages
    .filter(({ path }) => !path.startsWith('/documents/'))
    .map(({ tree }) => text(named(tree, 'title')[0]));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('a page is Chinese, and UTF-8 from its first bytes', () => {
  for (const { html, tree, path } of pages) {
    expect(property(named(tree, 'html')[0], 'lang'), path).toBe('zh-CN');
    expect(html.slice(0, 1024), path).toMatch(/<meta charset="utf-8">/i);
  }
});

test('the content security policy comes before everything that it governs', () => {
  for (const { tree, path } of pages) {
    const [charset, policy] = first(tree, isHead)?.children ?? [];
    expect(charset, path).toMatchObject({ tagName: 'meta', properties: { charSet: 'utf-8' } });
    expect(policy, path).toMatchObject({
      tagName: 'meta',
      properties: { httpEquiv: ['content-security-policy'] },
    });
  }
});

test('the content security policy lets in nothing inline and no other host', () => {
  for (const { tree, path } of pages) {
    const metas = elements(
      tree,
      (element) => property(element, 'httpEquiv') === 'content-security-policy',
    );
    expect(metas.length, path).toBe(1);
    const policy = property(metas[0], 'content') ?? '';
    const directives = new Map(
      policy.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(directives.get('default-src'), path).toEqual(["'none'"]);
    expect(directives.get('base-uri'), path).toEqual(["'none'"]);
    const sources = [...new Set([...directives.values()].flat())].sort();
    expect(sources, path).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('script-src'), path).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    // Neither is an inherited default of its kind.
    expect([...directives.keys()], path).toEqual(
      expect.arrayContaining(['style-src', 'img-src', 'connect-src', 'form-action']),
    );
  }
});
