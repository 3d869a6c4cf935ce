import { describe, expect, test } from 'vitest';
import { robotsTxt, type SiteAddress, sitemapFiles } from '#views/sitemap-xml.ts';

const ORIGIN = 'https://x.example';

/** The addresses that a file lists, without the origin. */
function listedIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/<loc>https:\/\/x\.example([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
}

describe('a small site has one file', () => {
  const only = (...addresses: SiteAddress[]) => {
    const files = sitemapFiles(ORIGIN, addresses);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    return files.get('sitemap.xml');
  };

  test('with an address and the day of its last change', () => {
    expect(only({ path: '/a/', lastModified: '2026-03-01' })).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://x.example/a/</loc><lastmod>2026-03-01</lastmod></url>
</urlset>
`,
    );
  });

  test('with a page whose last change is not known', () => {
    expect(only({ path: '/' })).toContain('<url><loc>https://x.example/</loc></url>');
  });

  test('with the characters of XML escaped', () => {
    expect(only({ path: `/a&b<c>"d"'e'` })).toContain(
      '<loc>https://x.example/a&amp;b&lt;c&gt;&quot;d&quot;&apos;e&apos;</loc>',
    );
  });

  test('in the same order, however they come', () => {
    expect(listedIn(only({ path: '/b/' }, { path: '/' }, { path: '/a/' }))).toEqual([
      '/',
      '/a/',
      '/b/',
    ]);
  });

  test('even without a page', () => {
    expect(only()).toMatch(/<urlset [^>]*>\s*<\/urlset>\s*$/);
  });
});

describe('a site that is too long for one file', () => {
  const paths = [
    '/',
    '/404-a/',
    '/documents/office/2023-00001/',
    '/documents/office/2024-00001/',
    '/documents/office/2024-00001/2026-01-01/',
    '/documents/tax/2024-00002/',
    '/disclosure/all/year-2024/2/',
    '/disclosure/all/20240/',
    '/numbers/9752-653f/2024/',
    '/powers/office/990122000000/',
  ];
  const filesOf = (all: readonly string[], most = 3) =>
    sitemapFiles(
      ORIGIN,
      all.map((path) => ({ path })),
      most,
    );

  test('has an index of files by part of the site and year', () => {
    const files = filesOf(paths);
    expect(listedIn(files.get('sitemap.xml')).map((path) => path.slice(1))).toEqual(
      [...files.keys()].slice(1),
    );
    expect(files.get('sitemap.xml')).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<sitemapindex xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n<sitemap><loc>/,
    );
    expect([...files.keys()].toSorted()).toEqual([
      'sitemap.xml',
      'sitemap/disclosure-2024.xml',
      'sitemap/disclosure.xml',
      'sitemap/documents-2023.xml',
      'sitemap/documents-2024.xml',
      'sitemap/home.xml',
      'sitemap/numbers-2024.xml',
      'sitemap/powers.xml',
    ]);
    expect(listedIn(files.get('sitemap/documents-2024.xml'))).toEqual(paths.slice(3, 6));
  });

  test('lists every address once', () => {
    const [, ...parts] = [...filesOf(paths).values()];
    expect(parts.flatMap(listedIn).toSorted()).toEqual(paths.toSorted());
  });

  test('divides a year that is too long itself', () => {
    const files = filesOf(paths, 2);
    expect(listedIn(files.get('sitemap/documents-2024.xml'))).toEqual(paths.slice(3, 5));
    expect(listedIn(files.get('sitemap/documents-2024-2.xml'))).toEqual(paths.slice(5, 6));
  });

  test('changes one file for a new document', () => {
    const before = filesOf(paths);
    const after = filesOf([...paths, '/documents/office/2023-00002/']);
    const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
    expect(changed).toEqual(['sitemap/documents-2023.xml']);
  });

  test('is one with more than fifty thousand addresses', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({ path: `/powers/a/n${index}/` }));
    expect([...sitemapFiles(ORIGIN, many.slice(1)).keys()]).toEqual(['sitemap.xml']);
    expect([...sitemapFiles(ORIGIN, many).keys()]).toEqual([
      'sitemap.xml',
      'sitemap/powers.xml',
      'sitemap/powers-2.xml',
    ]);
  });

  test('is one with more than fifty million bytes', () => {
    const long = Array.from({ length: 3 }, (_, index) => ({
      path: `/powers/${'a'.repeat(20_000_000)}${index}/`,
    }));
    expect([...sitemapFiles(ORIGIN, long).keys()]).toHaveLength(3);
  });
});

test('robots are shown the way to it', () => {
  expect(robotsTxt('https://x.example')).toMatch(/^Sitemap: https:\/\/x\.example\/sitemap\.xml$/m);
});
