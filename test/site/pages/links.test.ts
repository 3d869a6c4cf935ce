import { expect, test } from 'vitest';
import { canonicalOf, files, ordinaryPages, pages, read } from './built-site.ts';
import { elements, named, property } from './html.ts';

const ORIGIN = 'https://www.qingyu.example';
const known = new Set(files);

/** The file that stands at an address of the portal. */
function fileAt(pathname: string): string {
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const idsOf = new Map(
  pages.map(({ path, tree }) => [
    fileAt(path),
    new Set(elements(tree, () => true).flatMap((element) => property(element, 'id') ?? [])),
  ]),
);

/** Every address that a page refers to, resolved as a browser does. */
function addressesOf({ path, tree }: (typeof pages)[number]): URL[] {
  return elements(tree, () => true)
    .flatMap((element) => [
      property(element, 'href'),
      property(element, 'src'),
      property(element, 'action'),
    ])
    .filter((address) => address !== undefined)
    .map((address) => new URL(address, ORIGIN + path));
}

test('every address inside the portal is there, to the letter', () => {
  const dead = pages.flatMap((page) =>
    addressesOf(page)
      .filter((url) => url.origin === ORIGIN && !known.has(fileAt(url.pathname)))
      .map((url) => `${page.path} → ${url.pathname}`),
  );
  expect(dead).toEqual([]);
});

test('every fragment inside the portal is there', () => {
  const dead = pages.flatMap((page) =>
    addressesOf(page)
      .filter((url) => url.origin === ORIGIN && url.hash !== '')
      .filter((url) => !idsOf.get(fileAt(url.pathname))?.has(decodeURIComponent(url.hash.slice(1))))
      .map((url) => `${page.path} → ${url.pathname}${url.hash}`),
  );
  expect(dead).toEqual([]);
});

test('a link inside the portal needs no redirect and leaves no trace of a file name', () => {
  const wrong = pages.flatMap((page) =>
    named(page.tree, 'a')
      .flatMap((link) => property(link, 'href') ?? [])
      .filter((href) => href.startsWith('/'))
      .filter((href) => {
        const { pathname } = new URL(href, ORIGIN);
        return pathname.endsWith('index.html') || !/\/$|\.[a-z0-9]+$/i.test(pathname);
      })
      .map((href) => `${page.path} → ${href}`),
  );
  expect(wrong).toEqual([]);
});

test('a link out of the portal is a web, mail or telephone address', () => {
  const wrong = pages.flatMap((page) =>
    addressesOf(page)
      .filter((url) => url.origin !== ORIGIN)
      .filter((url) => !/^(https?|mailto|tel):$/.test(url.protocol) || url.username !== '')
      .map((url) => `${page.path} → ${url}`),
  );
  expect(wrong).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const linked = new Map(
    pages.map((page) => [
      fileAt(page.path),
      addressesOf(page)
        .filter((url) => url.origin === ORIGIN)
        .map((url) => fileAt(url.pathname)),
    ]),
  );
  const reached = new Set(['index.html']);
  const waiting = ['index.html'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const next of linked.get(file) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  expect(
    ordinaryPages.map(({ path }) => path).filter((path) => !reached.has(fileAt(path))),
  ).toEqual([]);
});

test('sitemap.xml lists exactly the pages that may be found', () => {
  const xml = read('sitemap.xml');
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect(listed.length).toBe(new Set(listed).size);
  expect(listed.toSorted()).toEqual(ordinaryPages.map(canonicalOf).toSorted());
});

test('sitemap.xml is one urlset of the protocol, with days that are days', () => {
  const xml = read('sitemap.xml');
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/,
  );
  const entry = `<url><loc>${ORIGIN}/[!-;=?-~]*</loc>(<lastmod>\\d{4}-\\d\\d-\\d\\d</lastmod>)?</url>`;
  expect(xml).toMatch(new RegExp(`<urlset [^>]*>(\\s*${entry})+\\s*</urlset>\\s*$`));
});

test('robots.txt lets everyone in and names the site map', () => {
  const robots = read('robots.txt');
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \S/m);
  expect(robots).toMatch(new RegExp(`^Sitemap: ${ORIGIN}/sitemap\\.xml$`, 'm'));
});
