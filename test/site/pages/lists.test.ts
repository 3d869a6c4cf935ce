import { describe, expect, test } from 'vitest';
import { asOf, type BuiltPage, documentPages, itemsOf, page, pages } from './built-site.ts';
import { elements, first, hasClass, named, property, text, withClass } from './html.ts';
import { publishedSources } from './source.ts';

const isList = ({ path }: BuiltPage) =>
  /^\/(disclosure\/.+|annual-reports\/(?!figures\/))/.test(path);

/** The number that a list says it has. */
function countOf({ tree }: BuiltPage): number {
  const main = first(tree, ({ tagName }) => tagName === 'main');
  return Number(/共 (\d+) 条/.exec(text(main))?.[1]);
}

function linkTo(page: BuiltPage, rel: string): string | undefined {
  return property(
    first(page.tree, (element) => element.tagName === 'a' && property(element, 'rel') === rel),
    'href',
  );
}

/** The pages of a list from its first to its last, by the links to the next. */
function run(from: BuiltPage): BuiltPage[] {
  const found = [from];
  for (let next = linkTo(from, 'next'); next !== undefined; ) {
    const one = page(next);
    found.push(one);
    next = linkTo(one, 'next');
  }
  return found;
}

function addressesIn(list: readonly BuiltPage[]): string[] {
  return list.flatMap((one) => itemsOf(one).map(({ href }) => href ?? ''));
}

/** The filters of a list: each with the values that can be chosen. */
function filtersOf({ tree }: BuiltPage) {
  const facets = first(tree, (element) => hasClass(element, 'facets'));
  return named(facets, 'details').map((facet) => ({
    label: text(named(facet, 'summary')[0]),
    options: withClass(facet, 'options').flatMap((options) =>
      named(options, 'a').map((link) => ({
        href: property(link, 'href') ?? '',
        count: Number(text(withClass(link, 'count')[0])),
        current: property(link, 'ariaCurrent') !== undefined,
      })),
    ),
  }));
}

const firstPages = pages.filter((one) => isList(one) && linkTo(one, 'prev') === undefined);

describe('paging', () => {
  test('a list shows every item on one of its pages, and none twice', () => {
    expect(firstPages.length).toBeGreaterThan(50);
    for (const one of firstPages) {
      const addresses = addressesIn(run(one));
      expect(new Set(addresses).size, one.path).toBe(addresses.length);
      expect(addresses.length, one.path).toBe(countOf(one));
    }
  });

  test('the list of everything has every document', () => {
    const listed = addressesIn(run(page('/disclosure/all/')));
    expect(listed.toSorted()).toEqual(documentPages.map(({ path }) => path).toSorted());
  });

  test('a page is full before the next begins', () => {
    for (const one of firstPages) {
      const sizes = run(one).map((each) => itemsOf(each).length);
      expect(
        sizes.slice(0, -1).every((size) => size === 20),
        one.path,
      ).toBe(true);
      expect(sizes.at(-1), one.path).toBeLessThanOrEqual(20);
    }
  });

  test('the way back is the way there', () => {
    for (const one of firstPages) {
      const list = run(one);
      const back = list.map((each) => linkTo(each, 'prev'));
      expect(back, one.path).toEqual([undefined, ...list.slice(0, -1).map(({ path }) => path)]);
    }
  });

  test('every page of a list says which it is', () => {
    for (const one of firstPages.filter((each) => linkTo(each, 'next') !== undefined)) {
      for (const [index, each] of run(one).entries()) {
        const pagination = first(each.tree, (element) => hasClass(element, 'pagination'));
        const current = elements(
          pagination,
          (element) => property(element, 'ariaCurrent') === 'page',
        );
        expect(current.map(text), each.path).toEqual([String(index + 1)]);
      }
    }
  });

  test('items stand newest first', () => {
    for (const one of firstPages) {
      const dates = run(one).flatMap((each) =>
        itemsOf(each).map(({ item }) => property(named(item, 'time')[0], 'dateTime') ?? ''),
      );
      expect(dates, one.path).toEqual(dates.toSorted().toReversed());
    }
  });
});

describe('filters', () => {
  const whole = firstPages.filter((one) => {
    const filters = filtersOf(one);
    return (
      filters.length > 0 && filters.every(({ options }) => options.every(({ current }) => !current))
    );
  });

  test('the long lists have them', () => {
    expect(whole.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/disclosure/all/', '/disclosure/normative/']),
    );
  });

  test('type, agency and year divide a list without rest; a topic is not asked of everything', () => {
    for (const one of whole) {
      for (const { label, options } of filtersOf(one)) {
        const sum = options.reduce((total, { count }) => total + count, 0);
        if (label === '主题分类') expect(sum, one.path).toBeLessThanOrEqual(countOf(one));
        else expect(sum, `${one.path} ${label}`).toBe(countOf(one));
      }
    }
  });

  test('behind every value is a list of that many, all of them of the whole list', () => {
    for (const one of whole) {
      const all = new Set(addressesIn(run(one)));
      for (const { label, options } of filtersOf(one)) {
        const seen = options.flatMap(({ href, count }) => {
          const addresses = addressesIn(run(page(href)));
          expect(addresses.length, href).toBe(count);
          expect(countOf(page(href)), href).toBe(count);
          expect(
            addresses.filter((address) => !all.has(address)),
            href,
          ).toEqual([]);
          return addresses;
        });
        expect(new Set(seen).size, `${one.path} ${label}`).toBe(seen.length);
      }
    }
  });

  test('a filtered list says by what, and has a way back to the whole', () => {
    for (const one of whole) {
      for (const { href } of filtersOf(one).flatMap(({ options }) => options)) {
        const filtered = page(href);
        const chosen = filtersOf(filtered).flatMap(({ options }) =>
          options.filter(({ current }) => current).map((option) => option.href),
        );
        expect(chosen, href).toEqual([href]);
        const clear = withClass(filtered.tree, 'clear').map((link) => property(link, 'href'));
        expect(clear, href).toEqual([one.path]);
      }
    }
  });
});

describe('what lists show of a document', () => {
  // 条例 art. 12: 索引、名称、内容概述、生成日期.
  test('a catalogue names, summarises, dates and numbers every item', () => {
    for (const one of firstPages.flatMap(run)) {
      for (const { item, href } of itemsOf(one)) {
        const { tree } = page(href ?? '');
        expect(text(withClass(item, 'title')[0]), one.path).toBe(text(named(tree, 'h1')[0]));
        expect(text(withClass(item, 'summary')[0]), href).not.toBe('');
        expect(text(withClass(item, 'index-number')[0]), href).toMatch(/^索引号 \S/);
        expect(property(named(item, 'time')[0], 'dateTime'), href).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  test('the home page counts what there is', () => {
    const counts = named(withClass(page('/').tree, 'counts')[0], 'strong').map((number) =>
      Number(text(number).replaceAll(/\s/g, '')),
    );
    const published = publishedSources(asOf);
    expect(counts[0]).toBe(published.length);
    expect(counts[2]).toBe(
      published.filter(({ publishedAt }) => publishedAt?.startsWith(asOf.slice(0, 4))).length,
    );
    expect(counts[3]).toBe(pages.filter(({ path }) => /^\/agencies\/[^/]+\/$/.test(path)).length);
  });

  test('a column of the tree says how many it has', () => {
    for (const link of withClass(page('/disclosure/').tree, 'children').flatMap((list) =>
      named(list, 'li'),
    )) {
      const href = property(named(link, 'a')[0], 'href') ?? '';
      if (['/agencies/', '/powers/', '/lists/', '/plans/'].includes(href)) continue;
      expect(Number(text(withClass(link, 'count')[0])), href).toBe(countOf(page(href)));
    }
  });

  test('an agency lists what it issued, alone or with others', () => {
    const agencies = pages.filter(({ path }) => /^\/agencies\/[^/]+\/$/.test(path));
    for (const one of agencies) {
      const addresses = addressesIn(run(one));
      expect(addresses.length, one.path).toBe(countOf(one));
      const own = documentPages.filter(({ path }) =>
        path.startsWith(one.path.replace('/agencies/', '/documents/')),
      );
      expect(addresses, one.path).toEqual(expect.arrayContaining(own.map(({ path }) => path)));
    }
  });
});
