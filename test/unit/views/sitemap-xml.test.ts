import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from '#views/sitemap-xml.ts';

test('an address and the day of its last change', () => {
  expect(sitemapXml('https://x.example', [{ path: '/a/', lastModified: '2026-03-01' }])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://x.example/a/</loc><lastmod>2026-03-01</lastmod></url>
</urlset>
`,
  );
});

test('a page whose last change is not known', () => {
  expect(sitemapXml('https://x.example', [{ path: '/' }])).toContain(
    '<url><loc>https://x.example/</loc></url>',
  );
});

test('the characters of XML are escaped', () => {
  expect(sitemapXml('https://x.example', [{ path: `/a&b<c>"d"'e'` }])).toContain(
    '<loc>https://x.example/a&amp;b&lt;c&gt;&quot;d&quot;&apos;e&apos;</loc>',
  );
});

test('robots are shown the way to it', () => {
  expect(robotsTxt('https://x.example')).toMatch(/^Sitemap: https:\/\/x\.example\/sitemap\.xml$/m);
});
