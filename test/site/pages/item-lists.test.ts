import { describe, expect, test } from 'vitest';
import { columnLabel, LIST_TEXTS } from '#strings/lists.ts';
import { page, read } from './built-site.ts';
import { named, property, text, withClass } from './html.ts';
import {
  addressesOf,
  choicesOf,
  countsIn,
  headingOf,
  hrefsIn,
  itemListPages,
  listedIn,
  mainOf,
  runFrom,
  squeezed,
} from './item-pages.ts';
import { agencies, rows, type SourceBasis, type SourceRow } from './source-items.ts';
import { counts, listParts } from './source-parts.ts';
import { labelOf, plainText, targetsOf } from './source-values.ts';

const ORIGIN = 'https://www.qingyu.example';

const { wholes, byAgency, byYear, all: parts } = listParts;

test('the sample has every list, and every one has rows of several agencies', () => {
  expect(new Set(rows.map(({ kind }) => kind)).size).toBe(14);
  for (const { kind, items } of wholes) {
    expect(items.length, kind).toBeGreaterThanOrEqual(12);
    expect(byAgency.filter((part) => part.kind === kind).length, kind).toBeGreaterThan(6);
  }
});

describe('the pages of lists', () => {
  test('are the whole, by agency and by year, and no other', () => {
    expect(itemListPages.map(({ path }) => path).toSorted()).toEqual(
      parts.flatMap(({ path, items }) => addressesOf(path, items.length)).toSorted(),
    );
  });

  test('hold every row exactly once', () => {
    for (const { path, heading, items } of parts) {
      const hrefs = listedIn(path, 'items').map(({ href }) => href);
      expect(hrefs.toSorted(), path).toEqual(items.map((row) => row.path).toSorted());
      for (const one of runFrom(path)) expect(headingOf(one), one.path).toBe(heading);
    }
  });

  test('say how many there are, and when they were brought up to date', () => {
    for (const { path, items } of parts) {
      const [strip] = withClass(page(path).tree, 'strip');
      const latest = items.map(({ updatedOn }) => updatedOn).sort();
      expect(named(strip, 'li').map(text).slice(0, 2), path).toEqual([
        `共 ${items.length} 项`,
        `${latest.at(-1)} 更新`,
      ]);
    }
  });

  test('name the law by which they are kept', () => {
    for (const { kind, path } of wholes) {
      const [source] = withClass(page(path).tree, 'source').map(text);
      expect(source, path).toBe(`公开依据：${LIST_TEXTS[kind].source}`);
    }
  });

  test('offer their parts, each with how many there are', () => {
    for (const part of parts) {
      const own = byAgency.filter(({ kind }) => kind === part.kind);
      const whole = wholes.filter(({ kind }) => kind === part.kind);
      const one = page(part.path);
      const agency = choicesOf(one, '按机关');
      const year = choicesOf(one, '按年份');
      expect(agency.counts, part.path).toEqual(counts([...whole, ...own]));
      expect(year.counts, part.path).toEqual(
        part.kind === 'decisions' ? counts([...whole, ...byYear]) : {},
      );
      const current = new Set([...agency.current, ...year.current]);
      expect(current, part.path).toEqual(new Set([part.path]));
    }
  });

  test('show of each row what was written in it', () => {
    for (const { kind, path, items } of wholes) {
      const heads = named(withClass(page(path).tree, 'items')[0], 'th').flatMap((head) =>
        property(head, 'scope') === 'col' ? [text(head)] : [],
      );
      expect(heads[0], path).toBe(columnLabel(kind, 'name'));
      expect(heads, path).toContain(columnLabel(kind, 'agency'));
      expect(heads.length, path).toBeGreaterThanOrEqual(4);
      const shown = new Map(listedIn(path, 'items').map(({ href, cells }) => [href, cells]));
      for (const row of items) {
        const keys = [...new Set([...Object.keys(row.values), 'agency', 'fees', 'outcome'])];
        const wanted = heads.map((head, index) => {
          if (index === 0) return row.name;
          const key = keys.find((one) => labelOf(row, one) === head) ?? '';
          return squeezed(cellText(row, key));
        });
        expect(shown.get(row.path)?.map(squeezed), row.path).toEqual(wanted.map(squeezed));
      }
    }
  });
});

/** A value in the table of its list: short names, numbers of documents, names of rows and powers. */
function cellText({ agency, values }: SourceRow, key: string): string {
  const value = values[key];
  if (key === 'agency') return agencies.get(agency)?.shortName ?? '';
  if (key === 'approvals') {
    return (value as SourceBasis[]).map(({ name, number }) => number ?? `《${name}》`).join('');
  }
  const targets = key === 'outcome' || value === undefined ? undefined : targetsOf(key, value);
  return targets?.map(({ name }) => name).join('') ?? plainText(key, value);
}

describe('other pages count the same', () => {
  test('the way into the lists', () => {
    const items = withClass(page('/lists/').tree, 'overview').flatMap((list) => named(list, 'li'));
    expect(
      items.map((item) => [
        hrefsIn(item)[0],
        text(withClass(item, 'count')[0]),
        text(withClass(item, 'day')[0]),
      ]),
    ).toEqual(
      wholes.map(({ path, items: own }) => {
        const latest = own.map(({ updatedOn }) => updatedOn).sort();
        return [path, `共 ${own.length} 项`, `${latest.at(-1)} 更新`];
      }),
    );
  });

  test('the home page and the trees', () => {
    const main = mainOf(page('/'));
    expect(countsIn(withClass(main, 'items')[0])).toMatchObject(counts(wholes));
    for (const path of ['/', '/disclosure/']) {
      const children = withClass(mainOf(page(path)), 'children');
      const item = children
        .flatMap((list) => named(list, 'li'))
        .find((one) => hrefsIn(one)[0] === '/lists/');
      expect(text(item), path).toMatch(new RegExp(`^目录清单 ${rows.length}(\\D|$)`));
    }
  });

  test('the page of each agency', () => {
    for (const [id] of agencies) {
      const shown = Object.entries(countsIn(mainOf(page(`/agencies/${id}/`)))).filter(([href]) =>
        href.startsWith('/lists/'),
      );
      const own = byAgency.filter(({ path }) => path.endsWith(`/agency-${id}/`));
      expect(Object.fromEntries(shown), id).toEqual(counts(own));
    }
  });

  test('sitemap.xml has every list, every part and every row', () => {
    const found = new Set(
      [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address),
    );
    expect([...parts, ...rows].filter(({ path }) => !found.has(ORIGIN + path))).toEqual([]);
  });
});
