import { linkSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOfPage, isPage } from '#site/page-address.ts';
import { mappedSite, writeSitemap } from '#site/sitemap.ts';
import { document } from '../../support/portal.ts';
import { temporaryPath } from '../../support/temporary.ts';

test.each([
  ['index.html', '/'],
  ['a/index.html', '/a/'],
  ['404.html', '/404.html'],
  ['a/my-index.html', '/a/my-index.html'],
  ['a/第 1 号/index.html', '/a/%E7%AC%AC%201%20%E5%8F%B7/'],
])('the page %s has the address %s', (file, address) => {
  expect(addressOfPage(file)).toBe(address);
});

test.each([
  ['a/index.html', true],
  ['404.html', true],
  ['files/a/1/table.html', false],
  ['sitemap.xml', false],
])('%s is a page: %s', (file, expected) => {
  expect(isPage(file)).toBe(expected);
});

test('what the sitemap of a portal tells', () => {
  const former = (from: string) => ({ from, to: '/' }) as never;
  const tombstone = (path: string) => ({ path, reason: '', on: '2026-03-01' }) as never;
  const pages = ['index.html', 'documents/county-office/2026-00001/index.html'];
  const hidden = ['404.html', 'old/index.html', '旧 页/index.html', 'gone/index.html', 'old.pdf'];
  const documents = [document(1), document(2, { publishedAt: undefined, issuedOn: undefined })];
  const redirects = ['/old/', '/旧%20页/'].map(former);
  const permalinks = { redirects, gone: [tombstone('/gone/')] };
  expect(mappedSite([...pages, ...hidden], { permalinks }, documents, 'https://x.example')).toEqual(
    {
      origin: 'https://x.example',
      pages,
      lastModified: new Map([['/documents/county-office/2026-00001/', '2026-03-02']]),
    },
  );
});

const written = (folder: string, day: string) =>
  writeSitemap(folder, {
    origin: 'https://x.example',
    pages: ['index.html', 'a/index.html'],
    lastModified: new Map([['/a/', day]]),
  });

test('pages are listed with the days that are known', () => {
  const folder = temporaryPath();
  expect(written(folder, '2026-03-01')).toBe(2);
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain(
    '<url><loc>https://x.example/</loc></url>\n<url><loc>https://x.example/a/</loc><lastmod>2026-03-01</lastmod></url>',
  );
});

test('an older release that has the file keeps it as it was', () => {
  const [folder, older] = [temporaryPath(), temporaryPath()];
  written(folder, '2026-03-01');
  mkdirSync(older);
  linkSync(join(folder, 'sitemap.xml'), join(older, 'sitemap.xml'));
  written(folder, '2026-04-01');
  expect(readFileSync(join(older, 'sitemap.xml'), 'utf8')).toContain('2026-03-01');
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('2026-04-01');
});
