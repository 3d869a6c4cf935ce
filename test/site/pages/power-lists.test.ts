import { describe, expect, test } from 'vitest';
import { asOf, page, read } from './built-site.ts';
import { named, text, withClass } from './html.ts';
import {
  addressesOf,
  choicesOf,
  countsIn,
  headingOf,
  hrefsIn,
  listedIn,
  mainOf,
  powerListPages,
  runFrom,
} from './item-pages.ts';
import { agencies, powers } from './source-items.ts';
import { counts, listed, powerParts } from './source-parts.ts';

const ORIGIN = 'https://www.qingyu.example';

const { whole, byType, byAgency, bySubject, all: parts } = powerParts;

describe('the power list', () => {
  test('has pages for the whole, each type, agency, both, and subject, and no other', () => {
    expect(parts.length).toBeGreaterThan(80);
    expect(powerListPages.map(({ path }) => path).toSorted()).toEqual(
      parts.flatMap((part) => addressesOf(part.path, part.items.length)).toSorted(),
    );
  });

  test('holds every power exactly once, a hundred on a page', () => {
    expect(listed.length).toBeGreaterThan(100);
    for (const { path, items } of parts) {
      const hrefs = listedIn(path, 'powers').map(({ href }) => href);
      expect(hrefs.toSorted(), path).toEqual(items.map((power) => power.path).toSorted());
    }
    const sizes = runFrom('/powers/').map(
      ({ tree }) => named(named(withClass(tree, 'powers')[0], 'tbody')[0], 'tr').length,
    );
    expect(sizes.slice(0, -1).every((size) => size === 100)).toBe(true);
    expect(sizes.at(-1)).toBeLessThanOrEqual(100);
  });

  test('says of each power what readers compare', () => {
    const shown = new Map(listedIn('/powers/', 'powers').map((row) => [row.href, row.cells]));
    for (const power of listed) {
      const { subItem, name, powerType, promisedLimit, duties, path, agency } = power;
      expect(shown.get(path), path).toEqual([
        subItem === undefined ? name : subItem + name,
        powerType,
        agencies.get(agency)?.shortName,
        promisedLimit,
        String(duties.length),
      ]);
    }
  });

  test('is headed by what it is, and counts its powers and duties', () => {
    for (const { path, heading, items } of parts) {
      for (const one of runFrom(path)) {
        expect(headingOf(one), one.path).toBe(heading);
        const [summary] = withClass(one.tree, 'summary').map(text);
        const duties = items.flatMap((power) => power.duties).length;
        expect(summary, one.path).toBe(
          `权力事项 ${items.length} 项，责任事项 ${duties} 项截至 ${asOf}`,
        );
      }
    }
  });

  test('offers its parts, each with how many powers there are', () => {
    for (const part of parts) {
      const agency = byAgency.find((one) => one === part || one.byType.some((own) => own === part));
      const one = page(part.path);
      const ofType = choicesOf(one, '按类型');
      expect(ofType.counts, part.path).toEqual(
        counts([agency ?? whole, ...(agency?.byType ?? byType)]),
      );
      expect(choicesOf(one, '按机关').counts, part.path).toEqual(counts([whole, ...byAgency]));
      expect(choicesOf(one, '按专题').counts, part.path).toEqual(counts(bySubject));
      const current = ['按类型', '按机关', '按专题'].flatMap((by) => choicesOf(one, by).current);
      expect(current, part.path).toContain(part.path);
      expect(new Set(current), part.path).toEqual(
        new Set([part.path, ...(agency ? [agency.path] : [])]),
      );
    }
  });
});

describe('other pages count the same', () => {
  test('the home page by type, and in its tree', () => {
    const main = mainOf(page('/'));
    expect(countsIn(withClass(main, 'items')[0])).toMatchObject(counts(byType));
    const children = withClass(main, 'children').flatMap((list) => named(list, 'li'));
    const own = children.find((item) => hrefsIn(item).includes('/powers/'));
    expect(text(own)).toBe(`权责清单 ${listed.length}`);
  });

  test('the tree of disclosure', () => {
    const children = withClass(page('/disclosure/').tree, 'children').flatMap((list) =>
      named(list, 'li'),
    );
    const own = children.filter((item) => hrefsIn(item)[0] === '/powers/');
    expect(own.map((item) => text(withClass(item, 'count')[0]))).toEqual([String(listed.length)]);
  });

  test('the page of each agency', () => {
    for (const [id] of agencies) {
      const path = `/powers/${id}/`;
      const own = byAgency.find((part) => part.path === path)?.items.length;
      expect(countsIn(mainOf(page(`/agencies/${id}/`)))[path], id).toBe(own);
    }
  });

  test('sitemap.xml has the list, its parts, the adjustments and every power', () => {
    const found = new Set(
      [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address),
    );
    const wanted = [...parts, ...powers, { path: '/powers/adjustments/' }];
    expect(wanted.filter(({ path }) => !found.has(ORIGIN + path))).toEqual([]);
  });
});
