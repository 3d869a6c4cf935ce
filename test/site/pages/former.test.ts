import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalOf, formerPages, page, read, site } from './built-site.ts';
import { elements, first, named, property, text } from './html.ts';

const ORIGIN = 'https://www.qingyu.example';
const OLD = '/art/2022/3/25/art_1024_20817.html';
const NEW = '/documents/county-government/2022-00006/';
const LIST = '/files/finance/2023-00035/受灾户名单.xlsx';

test('are one redirect and one tombstone', () => {
  expect(formerPages.map(({ path }) => path)).toEqual([`${OLD}/`, `${LIST}/`]);
});

test('stay out of search engines', () => {
  for (const { tree } of formerPages) {
    const robots = first(tree, (element) => property(element, 'name') === 'robots');
    expect(property(robots, 'content')).toBe('noindex');
  }
});

test('the redirect leads on by itself, by a link and for machines', () => {
  const old = page(`${OLD}/`);
  const refresh = elements(old.tree, (one) => property(one, 'httpEquiv') !== undefined).map((one) =>
    property(one, 'content'),
  );
  expect(refresh).toContain(`0; url=${NEW}`);
  expect(canonicalOf(old)).toBe(ORIGIN + NEW);
  const main = first(old.tree, ({ tagName }) => tagName === 'main');
  const [link] = named(main, 'a');
  expect(property(link, 'href')).toBe(NEW);
  expect(text(link)).toBe(text(named(page(NEW).tree, 'h1')[0]));
});

test('the tombstone says why, since when, and where to look', () => {
  const { tree } = page(`${LIST}/`);
  const main = first(tree, ({ tagName }) => tagName === 'main');
  expect(text(main)).toMatch(/该信息已经撤下.*银行账号.*2023-09-01.*依申请公开/s);
  expect(named(main, 'a').map((link) => property(link, 'href'))).toContain(
    '/documents/finance/2023-00035/',
  );
});

test('hosts are told of them', () => {
  expect(read('_redirects')).toContain(`\n${OLD} ${NEW} 301\n`);
  const nginx = read('redirects.nginx.conf');
  expect(nginx).toContain(`location = "${OLD}" { return 301 "${NEW}"; }`);
  expect(nginx).toContain(`location = "${LIST}" {`);
});

test('everything that the sample has promised is there', () => {
  const lock = new URL('../../../content/permalinks.lock', import.meta.url);
  const promised = readFileSync(lock, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(promised.length).toBeGreaterThan(900);
  const lost = promised.filter((address) => {
    const path = decodeURIComponent(address);
    return !existsSync(join(site, path, path.endsWith('/') ? 'index.html' : ''));
  });
  expect(lost).toEqual([]);
});
