import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { asOf, documentPages, files, page, read, site } from './built-site.ts';
import { first, hasClass, named, property, text } from './html.ts';
import { publishedSources } from './source.ts';

const ORIGIN = 'https://www.qingyu.example';

/** The JSON-LD of a page, parsed. */
function dataOf(tree: (typeof documentPages)[number]['tree']) {
  const [script, ...more] = named(tree, 'script').filter(
    (element) => property(element, 'type') === 'application/ld+json',
  );
  expect(more).toEqual([]);
  const child = script?.children[0];
  const data = JSON.parse(child?.type === 'text' ? child.value : 'null');
  const [item, breadcrumb] = data['@graph'];
  return { context: data['@context'], item, breadcrumb };
}

describe('structured data', () => {
  test('every document has it, as schema.org understands it', () => {
    for (const { path, tree } of documentPages) {
      const { context, item } = dataOf(tree);
      expect(context).toBe('https://schema.org');
      expect(item['@type'], path).toMatch(/^(Legislation|DigitalDocument)$/);
      expect(item.url, path).toBe(ORIGIN + path);
      expect(item.name, path).toBe(text(named(tree, 'h1')[0]));
    }
  });

  test('its breadcrumb is the one that readers see', () => {
    for (const { path, tree } of documentPages) {
      const seen = named(
        first(tree, (element) => hasClass(element, 'breadcrumb')),
        'a',
      ).map((link, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text(link),
        item: ORIGIN + property(link, 'href'),
      }));
      expect(dataOf(tree).breadcrumb, path).toEqual({
        '@type': 'BreadcrumbList',
        itemListElement: seen,
      });
    }
  });

  test('nothing in it can end its element', () => {
    for (const { html, path } of documentPages) {
      const [, data = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      expect(data, path).not.toMatch(/[<>&\u2028\u2029]/);
    }
  });
});

describe('the feed', () => {
  const xml = read('feed.xml');
  const feed = parseAtomFeed(xml);
  const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

  test('has the latest fifty documents, newest first, each once', () => {
    const newest = publishedSources(asOf)
      .filter(({ publishedAt }) => publishedAt !== undefined)
      .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))
      .slice(0, 50);
    const times = (feed.entries ?? []).map(({ published }) => new Date(published ?? '').getTime());
    expect(times).toEqual(
      newest.map(({ publishedAt }) => Date.parse(`${publishedAt?.replace(' ', 'T')}:00+08:00`)),
    );
    const ids = new Set((feed.entries ?? []).map(({ id }) => id));
    expect(ids.size).toBe(newest.length);
  });

  test('writes every date as RFC 3339 asks', () => {
    const dates = [...xml.matchAll(/<(updated|published)>([^<]*)</g)].map(([, , date]) => date);
    expect(dates.length).toBe(1 + 2 * (feed.entries ?? []).length);
    for (const date of dates) expect(date).toMatch(RFC_3339);
  });

  test('gives every entry an id, a title, an author and an address that is there', () => {
    expect(feed.id).toBe(`${ORIGIN}/feed.xml`);
    for (const entry of feed.entries ?? []) {
      expect(entry.id).toMatch(/^tag:www\.qingyu\.example,\d{4}:\S+$/);
      expect(entry.authors?.[0]?.name).toBeTruthy();
      const path = entry.links?.[0]?.href?.slice(ORIGIN.length) ?? '';
      expect(text(named(page(path).tree, 'h1')[0])).toBe(entry.title?.value);
    }
  });
});

describe('every file', () => {
  test('has something in it', () => {
    expect(files.filter((file) => readFileSync(join(site, file)).length === 0)).toEqual([]);
  });

  test('names no folder of the machine that built it', () => {
    const root = join(import.meta.dirname, '../../..');
    const folders = [root, `${homedir()}/`, 'file://', 'node_modules/', '/tmp/', '.gongkai'];
    const telling = files.flatMap((file) => {
      const bytes = readFileSync(join(site, file));
      const inside = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(
        'latin1',
      );
      return folders.filter((folder) => inside.includes(folder)).map((name) => `${file}: ${name}`);
    });
    expect(telling).toEqual([]);
  });

  test('is one that the portal knows', () => {
    const kinds =
      /^((.*\/)?index\.html|404\.html|_redirects|redirects\.nginx\.conf|(feed|sitemap|opensearch)\.xml|robots\.txt|catalogue\/(lives\.json|\d{4}\/catalogue\.(csv|json))|feeds\/status\.xml|reports\/broken-basis\.json|powers\/(index|duties)\.json|documents\/(index|undated|\d{4})\.json|powers\/([a-z-]+\/)?powers\.(csv|json)|lists\/[a-z-]+\/([a-z0-9-]+\/)?list\.(csv|json)|annual-reports\/figures\/[a-z-]+\/[a-z-]+\.csv|documents\/[a-z-]+\/[\d-]+\/((disclosure|applications|litigation)\.csv|tables\.json)|plans\/[a-z-]+\/[\d-]+\/(tasks\.(csv|json)|progress\.csv)|early\.js|icon\.svg|assets\/[^/]+\.(css|js)|files\/.+|search\/manifest\.json|search\/[0-9a-f]{12}\/.+\.gz|search\/synonyms-[0-9a-f]{12}\.json\.gz|search\/numbers-[0-9a-f]{12}\/\d+\.json\.gz)$/;
    expect(files.filter((file) => !kinds.test(file))).toEqual([]);
  });

  test('of the index tells of one document or item, and each of them has one', () => {
    const records = files.filter((file) =>
      /^search\/[0-9a-f]{12}\/records\/.+\.json\.gz$/.test(file),
    );
    const urls = records.map(
      (file) => JSON.parse(gunzipSync(readFileSync(join(site, file))).toString()).url,
    );
    const listed = JSON.parse(read('powers/powers.json')).items as { url: string }[];
    const rows = files
      .filter((name) => /^lists\/[a-z-]+\/list\.json$/.test(name))
      .flatMap((name) => JSON.parse(read(name)).items as { url: string }[]);
    const items = [...listed, ...rows].map(({ url }) => new URL(url).pathname);
    const all = [...documentPages.map(({ path }) => path), ...items];
    expect(urls.toSorted()).toEqual(all.toSorted());
  });
});

describe('the page for what is not found', () => {
  test('says so, stays out of search engines, and leads on', () => {
    const { tree } = page('/404.html');
    expect(text(named(tree, 'h1')[0])).toBe('没有找到这个页面');
    const robots = first(tree, (element) => property(element, 'name') === 'robots');
    expect(property(robots, 'content')).toBe('noindex');
    const main = first(tree, ({ tagName }) => tagName === 'main');
    expect(named(main, 'a').length).toBeGreaterThanOrEqual(3);
  });
});
