import { describe, expect, test } from 'vitest';
import { type BuiltPage, badgesIn, page, pages, read } from './built-site.ts';
import { elements, first, named, property, text, withClass } from './html.ts';
import { published } from './published.ts';

const under = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path));
const byDocNumber = under(/^\/numbers\/(?!by-index\/)[^/]+\//);
const byIndexNumber = under(/^\/numbers\/by-index\/[^/]+\//);

/** The rows of a page: number, address, day and badge. */
function rowsOf({ tree }: BuiltPage) {
  const table = first(tree, ({ tagName }) => tagName === 'table');
  return named(table, 'tr').flatMap((row) => {
    const [number, name, day] = named(row, 'td');
    if (!number) return [];
    return [
      {
        number: text(number),
        href: property(named(name, 'a')[0], 'href') ?? '',
        title: text(named(name, 'a')[0]),
        day: text(day),
        badges: badgesIn(row),
      },
    ];
  });
}

/** Year and serial, by the last digits of a number alone. */
function placeOf(number: string): [year: number, serial: number] {
  const [, year = '', serial = ''] = /(\d{4})\D+(\d+)\D*$/.exec(number) ?? [];
  return [Number(year), Number(serial)];
}

describe.each([
  ['发文字号', byDocNumber, published.filter(({ docNumber }) => docNumber !== undefined)],
  ['索引号', byIndexNumber, published],
] as const)('by %s', (kind, lists, sources) => {
  const numberOf = (source: (typeof published)[number]) =>
    kind === '发文字号' ? (source.docNumber ?? '') : source.indexNumber;

  test('every document stands on one page, once, with its title and day', () => {
    expect(sources.length).toBeGreaterThan(80);
    const shown = lists
      .flatMap(rowsOf)
      .map(({ number, href, title, day }) => `${number} ${href} ${title} ${day}`);
    expect(shown.toSorted()).toEqual(
      sources.map((one) => `${numberOf(one)} ${one.path} ${one.title} ${one.issuedOn}`).toSorted(),
    );
  });

  test('numbers stand in their order, the latest first', () => {
    for (const one of lists) {
      const places = rowsOf(one).map(({ number }) => placeOf(number));
      expect(places, one.path).toEqual(places.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]));
    }
  });

  test('no page has more than 200 rows', () => {
    const long = lists.filter((one) => rowsOf(one).length > 200);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('a document is as valid there as on its own page', () => {
    for (const { href, badges } of lists.flatMap(rowsOf)) {
      const strip = withClass(page(href).tree, 'strip')[0];
      expect(badges, href).toEqual(badgesIn(strip).slice(0, 1));
    }
  });
});

test('a page of a 代字 has nothing but its numbers', () => {
  expect(byDocNumber.length).toBeGreaterThan(15);
  const names = byDocNumber.map((one) => {
    const prefixes = new Set(rowsOf(one).map(({ number }) => /^(.*)〔/.exec(number)?.[1]));
    expect(prefixes.size, one.path).toBe(1);
    return [...prefixes][0];
  });
  expect(new Set(names).size).toBe(names.length);
});

test.each(['/numbers/', '/numbers/by-index/'])('%s counts what stands behind each link', (path) => {
  const rows = named(named(page(path).tree, 'tbody')[0], 'tr');
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [all, ...others] = named(row, 'a');
    const list = rowsOf(page(property(all, 'href') ?? ''));
    expect(Number(text(withClass(row, 'count')[0])), text(all)).toBe(list.length);
    const years = others.map(text).filter((label) => /^\d{4}$/.test(label));
    expect(years, text(all)).toEqual([
      ...new Set(list.map(({ number }) => String(placeOf(number)[0]))),
    ]);
  }
});

describe('the description of the search', () => {
  const xml = read('opensearch.xml');

  test('every page leads to it, by the name that it has there', () => {
    const name = /<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1];
    for (const { tree, path } of pages) {
      const links = elements(tree, (element) => property(element, 'rel') === 'search');
      expect(
        links.map((link) => [
          property(link, 'type'),
          property(link, 'href'),
          property(link, 'title'),
        ]),
        path,
      ).toEqual([['application/opensearchdescription+xml', '/opensearch.xml', name]]);
    }
  });

  test('has the full address of the search page, and of an image that is there', () => {
    expect(xml).toContain('template="https://www.qingyu.example/search/?q={searchTerms}"');
    const image = /<Image [^>]*>https:\/\/www\.qingyu\.example\/(.*)<\/Image>/.exec(xml)?.[1];
    expect(read(image ?? '')).toContain('<svg');
  });
});
