import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '#site/render-cache.ts';
import { pageFactsStore } from '#site/verify/page-facts-store.ts';
import { verifySite } from '#site/verify/verify-site.ts';
import { temporaryPath } from '../../../support/temporary.ts';

const ORIGIN = 'https://www.qingyu.example';
let folder = '';
let stateFolder = '';

beforeEach(() => {
  folder = temporaryPath();
  stateFolder = temporaryPath();
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const document = (number: number) => `documents/office/2026-0000${number}/index.html`;
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** A sound site of a home page and two documents, but for what a test writes otherwise. */
function site(changes: Readonly<Record<string, string | undefined>> = {}) {
  const files: Record<string, string | undefined> = {
    'index.html': `<a href="/${document(1)}"><a href="/documents/office/2026-00002/#第一条">`,
    '404.html': '<meta name="robots" content="noindex">',
    [document(1)]: '<main id="main"><a href="#main"><a href="/files/a/1/%E8%A1%A8.xlsx#page=2">',
    [document(2)]: '<p id="第一条">',
    'files/a/1/表.xlsx': 'PK',
    'documents/index.json': JSON.stringify({
      count: 2,
      years: [{ count: 2, url: `${ORIGIN}/documents/2026.json` }],
    }),
    'documents/2026.json': '{"count":2,"documents":[\n{"a":1},\n{"a":2}\n]}\n',
    'sitemap.xml': siteMap('/', addressOf(document(1)), addressOf(document(2))),
    ...changes,
  };
  const made = new Map<string, string>();
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    write(file, text);
    if (/\.(html|json)$/.test(file)) made.set(file, sha256(text));
  }
  return made;
}

function siteMap(...paths: string[]): string {
  const urls = paths.map((path) => `<url><loc>${ORIGIN}${path}</loc></url>`);
  return `<urlset>\n${urls.join('\n')}\n</urlset>\n`;
}

function faults(
  files: ReadonlyMap<string, string>,
  counts: Partial<Parameters<typeof verifySite>[1]['counts']> = {},
) {
  return verifySite(folder, {
    origin: ORIGIN,
    files,
    documents: [document(1), document(2)].map(addressOf),
    counts: { documents: 2, items: 0, ended: 0, searchRecords: 2, ...counts },
    facts: pageFactsStore(stateFolder, ORIGIN),
  });
}

test('a sound site has no faults, whether its pages are known or not', () => {
  const files = site();
  expect(faults(files)).toEqual([]);
  expect(faults(files)).toEqual([]);
});

describe('files', () => {
  test.each(['assets/a.css', 'files/a/1/b.pdf', 'documents/2025.json', 'other.txt'])(
    '%s is empty',
    (file) => {
      expect(faults(site({ [file]: '' }))).toEqual([`文件 /${file} 是空的`]);
    },
  );

  test('a page was not written', () => {
    const files = site();
    rmSync(join(folder, '404.html'));
    expect(faults(files)).toEqual(['文件 /404.html 没有写到发布文件夹里']);
  });

  test('a document has no page', () => {
    expect(faults(site({ [document(2)]: undefined }))).toEqual([
      '/documents/office/2026-00002/ 没有生成网页',
      '应当有 2 条信息的网页，实际有 1 个',
      '网站地图列出了不该列出的地址 /documents/office/2026-00002/',
      '网页 / 里的链接指向 /documents/office/2026-00002/，网站里没有这个地址',
    ]);
  });
});

describe('counts', () => {
  test('there is a document more than addresses', () => {
    expect(faults(site(), { documents: 3 })).toEqual([
      '应当有 3 条信息的网页，实际有 2 个',
      '应当能搜索到 3 条信息和事项，搜索索引里有 2 条',
      '开放数据 /documents/index.json 应当有 3 条信息，实际有 2 条',
    ]);
  });

  test('the search index lacks a record', () => {
    expect(faults(site(), { searchRecords: 1 })).toEqual([
      '应当能搜索到 2 条信息和事项，搜索索引里有 1 条',
    ]);
  });

  test.each([
    ['lacks a document', '{"documents":[\n{"a":1}\n]}\n', '应当有 2 条信息，实际有 1 条'],
    ['was cut off', '{"documents":[\n{"a":1},\n{"a"', '不存在或者不完整'],
    ['is not there', undefined, '不存在或者不完整'],
  ])('the data of a year %s', (_, text, fault) => {
    expect(faults(site({ 'documents/2026.json': text }))).toEqual([
      `开放数据 /documents/2026.json ${fault}`,
    ]);
  });

  test('the overview of the data is not there', () => {
    expect(faults(site({ 'documents/index.json': undefined }))).toEqual([
      '开放数据 /documents/index.json 不存在或者不完整',
    ]);
  });
});

describe('the sitemap', () => {
  const DOCUMENTS = [addressOf(document(1)), addressOf(document(2))];

  test.each([
    ['lacks a page', siteMap(...DOCUMENTS), ['网站地图缺少网页 /']],
    [
      'has a page that stays out',
      siteMap('/', '/404.html', ...DOCUMENTS),
      ['网站地图列出了不该列出的地址 /404.html'],
    ],
    [
      'was cut off',
      siteMap('/', ...DOCUMENTS).slice(0, -5),
      ['网站地图 /sitemap.xml 不存在或者不完整'],
    ],
    [
      'is not there',
      undefined,
      ['网站地图 /sitemap.xml 不存在或者不完整', '网站地图缺少 3 个网页，例如 /'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(site({ 'sitemap.xml': text }))).toEqual(expected);
  });

  test('may be in parts', () => {
    const part = (name: string) => `<sitemap><loc>${ORIGIN}/sitemap/${name}.xml</loc></sitemap>`;
    const files = site({
      'sitemap.xml': `<sitemapindex>${part('home')}${part('documents')}</sitemapindex>`,
      'sitemap/home.xml': siteMap('/'),
      'sitemap/documents.xml': siteMap(...DOCUMENTS),
    });
    expect(faults(files)).toEqual([]);
    rmSync(join(folder, 'sitemap/home.xml'));
    expect(faults(files)).toEqual([
      '网站地图 /sitemap/home.xml 不存在或者不完整',
      '网站地图缺少网页 /',
    ]);
  });
});

describe('links', () => {
  const onHome = (html: string) => faults(site({ 'index.html': html }));

  test.each([
    '/documents/office/2026-00001/',
    '/documents/office/2026-00001',
    '/documents/../documents/office/2026-00001/',
    'documents/office/2026-00001/',
    './documents/office/2026-00001/#main',
    '/files/a/1/表.xlsx',
    '/sitemap.xml',
    '/#top',
    '/documents/2026.json',
  ])('%s leads somewhere', (href) => {
    expect(onHome(`<a href="${href}">`)).toEqual([]);
  });

  test.each([
    ['/a/', '/a/'],
    ['/a/?b#c', '/a/'],
    ['a/', '/a/'],
    ['/files/a/1/', '/files/a/1/'],
    ['/files/a/1/%E8%A1%A8.xls', '/files/a/1/表.xls'],
    ['/sitemap.xml/', '/sitemap.xml/'],
    ['/%zz', '/%zz'],
    [`${ORIGIN}/a/`, '/a/'],
  ])('%s leads nowhere', (href, target) => {
    expect(onHome(`<a href="${href}">`)).toEqual([
      `网页 / 里的链接指向 ${target}，网站里没有这个地址`,
    ]);
  });

  test.each([
    ['#a', '#a'],
    ['/#a', '/#a'],
    ['/documents/office/2026-00001/#a', '/documents/office/2026-00001/#a'],
    ['documents/office/2026-00002/#%E7%AC%AC', '/documents/office/2026-00002/#第'],
  ])('%s leads to no place', (href, target) => {
    expect(onHome(`<a href="${href}">`)).toEqual([
      `网页 / 里的链接指向 ${target}，那个网页里没有“#”后面的位置`,
    ]);
  });

  test('one fault on many pages is told once, and before one on fewer', () => {
    const html = '<a href="/a/#b"><a href="/a/#c"><a href="#d">';
    const files = site({
      'index.html': '<a href="/e/">',
      [document(1)]: html,
      [document(2)]: `${html} <img src="/a/">`,
    });
    const pages = '2 个网页里（例如 /documents/office/2026-00001/）的链接指向';
    expect(faults(files)).toEqual([
      `${pages} /a/，网站里没有这个地址`,
      `${pages} #d，那个网页里没有“#”后面的位置`,
      '网页 / 里的链接指向 /e/，网站里没有这个地址',
    ]);
  });
});

describe('what was found out about a page', () => {
  const LINK = '<a href="/documents/office/2026-00002/#第一条">';

  test('tells of a place that another page has lost, and has again', () => {
    expect(faults(site({ 'index.html': LINK }))).toEqual([]);
    expect(faults(site({ 'index.html': LINK, [document(2)]: '<p id="第二条">' }))).toHaveLength(1);
    expect(faults(site({ 'index.html': LINK }))).toEqual([]);
  });

  test('is kept, so that a page is not read again', () => {
    const files = site();
    faults(files);
    writeFileSync(join(folder, 'index.html'), '<a href="/nowhere/">');
    expect(faults(files)).toEqual([]);
  });

  test.each<[string, (file: string) => void]>([
    ['removed', (file) => rmSync(file)],
    ['empty', (file) => truncateSync(file)],
    ['cut off', (file) => truncateSync(file, readFileSync(file).length - 7)],
    ['of another kind', (file) => writeFileSync(file, '{"version":1}')],
    [
      'changed in one byte',
      (file) => {
        const bytes = readFileSync(file);
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ])('is found out anew when its file is %s', (_, harm) => {
    const files = site();
    faults(files);
    harm(join(stateFolder, 'page-facts.bin'));
    writeFileSync(join(folder, 'index.html'), '<a href="/nowhere/">');
    expect(faults(files)).toHaveLength(1);
  });

  test('holds for one origin', () => {
    const files = site({ 'index.html': '<a href="https://old.example/nowhere/">' });
    expect(faults(files)).toEqual([]);
    const siteMapText = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    writeFileSync(
      join(folder, 'sitemap.xml'),
      siteMapText.replaceAll(ORIGIN, 'https://old.example'),
    );
    const index = readFileSync(join(folder, 'documents/index.json'), 'utf8');
    write('documents/index.json', index.replace(ORIGIN, 'https://old.example'));
    const expected = {
      origin: 'https://old.example',
      files,
      documents: [document(1), document(2)].map(addressOf),
      counts: { documents: 2, items: 0, ended: 0, searchRecords: 2 },
      facts: pageFactsStore(stateFolder, 'https://old.example'),
    };
    expect(verifySite(folder, expected)).toEqual([
      '网页 / 里的链接指向 /nowhere/，网站里没有这个地址',
    ]);
  });
});
