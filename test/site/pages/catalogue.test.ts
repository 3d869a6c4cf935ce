import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { isInForce, periodIndex, readPeriods, type Validity } from '#domain/validity.ts';
import { isPublished } from '#portal/portal.ts';
import { catalogueCsv, catalogueJson } from '#views/catalogue-files.ts';
import { frozenCatalogues } from '#views/catalogue-year.ts';
import { load } from '../../support/content.ts';
import { asOf, type BuiltPage, badgesIn, files, itemsOf, page, pages, read } from './built-site.ts';
import { elements, first, hasClass, named, property, text, withClass } from './html.ts';

const ORIGIN = 'https://www.qingyu.example';

const numberOf = ({ path }: BuiltPage) => Number(/\/(\d+)\/$/.exec(path)?.[1] ?? 1);

/** Every normative document of the portal as its item in the list tells of it. */
const normative = pages
  .filter(({ path }) => /^\/disclosure\/normative\/(\d+\/)?$/.test(path))
  .sort((a, b) => numberOf(a) - numberOf(b))
  .flatMap((one) =>
    itemsOf(one).map(({ item, href }) => {
      const badge = first(item, (element) => hasClass(element, 'validity'));
      return {
        href: href ?? '',
        published: property(named(item, 'time')[0], 'dateTime') ?? '',
        periods: readPeriods(property(badge, 'dataPeriods') ?? ''),
      };
    }),
  );

/** The addresses of those with such a validity on a day, of those that were out by `out`. */
function withValidity(fits: (validity: Validity) => boolean, day: string, out = day): string[] {
  return normative
    .filter(({ published, periods }) => {
      const validity = periods[periodIndex(periods, isoDate(day))]?.validity;
      return published <= out && validity !== undefined && fits(validity);
    })
    .map(({ href }) => href)
    .sort();
}

/** The rows of the table of documents of a page: the first one on it. */
function rowsOf({ tree }: BuiltPage) {
  return rowsIn(withClass(tree, 'catalogue-table')[0]);
}

function rowsIn(table: Parameters<typeof named>[0]) {
  return named(table, 'tr').flatMap((row) => {
    const [name] = withClass(row, 'name');
    const cells = named(row, 'td').map(text);
    return name ? [{ row, cells, href: property(named(name, 'a')[0], 'href') ?? '' }] : [];
  });
}

const years = pages
  .map(({ path }) => Number(/^\/catalogue\/(\d{4})\/$/.exec(path)?.[1]))
  .filter((year) => !Number.isNaN(year))
  .sort();

test('the sample has lives of every kind', () => {
  expect(years.length).toBeGreaterThan(5);
  const ended = new Set(normative.map(({ periods }) => periods.at(-1)?.validity));
  expect([...ended]).toEqual(expect.arrayContaining(['repealed', 'expired']));
});

describe('the catalogue of a closed year', () => {
  test('there is one for every year, to the last one that is over', () => {
    const last = Number(asOf.slice(0, 4)) - 1;
    expect(years).toEqual(years.map((_, index) => last - years.length + 1 + index));
  });

  test.for(years)('%i: has exactly what was out and in force on 31 December', (year) => {
    const listed = rowsOf(page(`/catalogue/${year}/`)).map(({ href }) => href);
    expect(listed.toSorted()).toEqual(withValidity(isInForce, `${year}-12-31`));
  });

  test('last year’s count, what entered and what left make its count, in words as in rows', () => {
    let before = 0;
    for (const year of years) {
      const one = page(`/catalogue/${year}/`);
      const main = text(first(one.tree, ({ tagName }) => tagName === 'main'));
      const sentence =
        /(\d+) 年底有效 (\d+) 件，\d+ 年新增 (\d+) 件、减少 (\d+) 件，年底有效 (\d+) 件。/.exec(
          main,
        );
      const [, lastYear, had, entered, left, has] = (sentence ?? []).map(Number);
      expect([lastYear, had]).toEqual([year - 1, before]);
      expect(before + (entered ?? 0) - (left ?? 0)).toBe(has);
      expect(rowsOf(one)).toHaveLength(has ?? -1);
      const changes = withClass(one.tree, 'catalogue-table').slice(1).flatMap(rowsIn).length;
      expect(changes).toBe((entered ?? 0) + (left ?? 0));
      before = has ?? 0;
    }
  });

  test('says for which day it speaks, and no script can move a badge in it', () => {
    for (const year of years) {
      const { tree } = page(`/catalogue/${year}/`);
      expect(text(withClass(tree, 'lead')[0])).toMatch(`截至 ${year} 年 12 月 31 日现行有效 `);
      expect(elements(tree, (element) => property(element, 'dataPeriods') !== undefined)).toEqual(
        [],
      );
      expect(badgesIn(tree).every(({ state }) => isInForce(state as Validity))).toBe(true);
    }
  });

  test('its rows are numbered from one on', () => {
    for (const year of years) {
      const rows = rowsOf(page(`/catalogue/${year}/`));
      expect(rows.map(({ cells }) => Number(cells[0]))).toEqual(rows.map((_, index) => index + 1));
    }
  });

  test('its table and its data have the rows of the page', () => {
    for (const year of years) {
      const rows = rowsOf(page(`/catalogue/${year}/`));
      const csv = read(`catalogue/${year}/catalogue.csv`);
      expect(csv.startsWith('\uFEFF序号,名称,发文字号,登记号,')).toBe(true);
      const lines = csv.slice(1).split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => /(^|,)"?[=+\-@\t]/.test(line))).toEqual([]);
      expect(lines).toHaveLength(rows.length + 1);
      const data = JSON.parse(read(`catalogue/${year}/catalogue.json`));
      expect(data).toMatchObject({ asOf: `${year}-12-31`, count: rows.length });
      expect(data.documents.map(({ url }: { url: string }) => url)).toEqual(
        rows.map(({ href }) => ORIGIN + href),
      );
      for (const [index, { href }] of rows.entries())
        expect(lines[index + 1]).toContain(ORIGIN + href);
    }
  });

  test.for(years.slice(-8))('%i: a build on its last day writes the same bytes', (year) => {
    const day = isoDate(`${year}-12-31`);
    const { portal } = load(join(import.meta.dirname, '../../../content'), day);
    if (!portal) throw new Error('no portal');
    const out = portal.documents.filter((one) => isPublished(one, day));
    const frozen = frozenCatalogues(out, portal, day).find((one) => one.year === year);
    if (!frozen) throw new Error(`no catalogue of ${year}`);
    expect(read(`catalogue/${year}/catalogue.csv`)).toBe(catalogueCsv(frozen, ORIGIN));
    expect(JSON.parse(read(`catalogue/${year}/catalogue.json`))).toEqual(
      JSON.parse(JSON.stringify(catalogueJson(frozen, ORIGIN))),
    );
  });

  test('an extension that was decided later is not in it', () => {
    const until = (year: number, href: string) =>
      rowsOf(page(`/catalogue/${year}/`)).find((row) => row.href === href)?.cells[5];
    const moved = years.slice(1).flatMap((year) =>
      rowsOf(page(`/catalogue/${year}/`)).filter(({ href, cells }) => {
        const before = until(year - 1, href);
        return before !== undefined && before !== cells[5];
      }),
    );
    // The sample has a document whose term was extended in the last month of it.
    expect(moved.length).toBeGreaterThan(0);
  });
});

describe('the catalogue of today', () => {
  const today = page('/catalogue/');
  const inForce = withValidity(isInForce, asOf);

  test('has exactly what is in force on the day of the build', () => {
    expect(
      rowsOf(today)
        .map(({ href }) => href)
        .toSorted(),
    ).toEqual(inForce);
    const [, count] = /现行有效 (\d+) 件/.exec(text(first(today.tree, isSummary))) ?? [];
    expect(Number(count)).toBe(inForce.length);
  });

  test('the home page counts as many and leads there', () => {
    const link = named(withClass(page('/').tree, 'counts')[0], 'a').find(
      (element) => property(element, 'href') === '/catalogue/',
    );
    expect(text(named(link, 'strong')[0])).toBe(String(inForce.length));
  });

  test('leads to every year, to what has ended, and to the feed of changes', () => {
    const hrefs = named(today.tree, 'a').map((link) => property(link, 'href'));
    const wanted = years.map((year) => `/catalogue/${year}/`);
    expect(hrefs).toEqual(
      expect.arrayContaining([...wanted, '/catalogue/ended/', '/feeds/status.xml']),
    );
    const alternate = named(today.tree, 'link').filter(
      (link) => property(link, 'href') === '/feeds/status.xml',
    );
    expect(alternate.map((link) => property(link, 'type'))).toEqual(['application/atom+xml']);
  });

  test('its badges move on', () => {
    const badges = elements(today.tree, (element) => hasClass(element, 'validity'));
    expect(badges.every((badge) => property(badge, 'dataPeriods') !== undefined)).toBe(true);
  });

  test('lives.json tells of every normative document, and of nothing else', () => {
    const data = JSON.parse(read('catalogue/lives.json'));
    expect(data.asOf).toBe(asOf);
    const hrefs = data.documents.map(({ href }: { href: string }) => href);
    expect(hrefs).toEqual(normative.map(({ href }) => href));
  });
});

describe('what has ended', () => {
  const ended = page('/catalogue/ended/');

  test('is apart, each with its state, its day and a reason', () => {
    const rows = rowsOf(ended);
    const fits = (validity: Validity) => validity === 'repealed' || validity === 'expired';
    expect(rows.map(({ href }) => href).toSorted()).toEqual(withValidity(fits, asOf));
    for (const { row, cells, href } of rows) {
      const periods = normative.find((one) => one.href === href)?.periods ?? [];
      expect(cells[3], href).toBe(periods.at(-1)?.from);
      expect(badgesIn(row)[0]?.state, href).toBe(periods.at(-1)?.validity);
      expect(cells[4], href).not.toBe('');
    }
  });

  test('what was replaced leads to what replaced it', () => {
    const replaced = rowsOf(ended).filter(({ cells }) => cells[4]?.endsWith('代替'));
    expect(replaced.length).toBeGreaterThan(0);
    for (const { row, href } of replaced) {
      const [, by] = named(row, 'a').map((link) => property(link, 'href'));
      expect(by, href).toMatch(/^\/documents\//);
      expect(by).not.toBe(href);
    }
  });
});

describe('the feed of changes', () => {
  const { entries = [], updated } = parseAtomFeed(read('feeds/status.xml'));

  test('tells each change once, newest first, and none that lies ahead', () => {
    const changes = normative.flatMap(({ periods }) =>
      periods.slice(1).filter(({ from }) => from <= asOf),
    );
    expect(entries.length).toBe(Math.min(100, changes.length));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const days = entries.map(({ id }) => /\/(\d{4}-\d\d-\d\d)\/\w+$/.exec(id ?? '')?.[1] ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days[0]).toBe(
      changes
        .map(({ from }) => from)
        .sort()
        .at(-1),
    );
    expect(Date.parse(updated ?? '')).toBe(Date.parse(`${days[0]}T00:00:00+08:00`));
  });

  test('every entry leads to its document and says what happened', () => {
    for (const { id, title, links, summary } of entries) {
      expect(id).toMatch(
        /^tag:www\.qingyu\.example,\d{4}:\S+\/(inForce|amended|partial|repealed|expired)$/,
      );
      const path = links?.[0]?.href?.slice(ORIGIN.length) ?? '';
      expect(files).toContain(`${path.slice(1)}index.html`);
      expect(title?.value).toMatch(/^(开始施行|已修改|部分失效|已废止|已失效)：《.+》$/);
      expect(summary?.value).toMatch(/自 \d+ 年 \d+ 月 \d+ 日起.+。$/);
    }
  });
});

describe('the filter by validity', () => {
  test('divides the normative documents as they are on the day of the build', () => {
    const groups = {
      'in-force': isInForce,
      pending: (validity: Validity) => validity === 'pending',
      repealed: (validity: Validity) => validity === 'repealed',
      expired: (validity: Validity) => validity === 'expired',
    };
    for (const [name, fits] of Object.entries(groups)) {
      const path = `/disclosure/normative/validity-${name}/`;
      const listed = pages
        .filter((one) => one.path.startsWith(path))
        .flatMap((one) => itemsOf(one).map(({ href }) => href ?? ''));
      expect(listed.toSorted(), name).toEqual(withValidity(fits, asOf));
      expect(listed.length, name).toBeGreaterThan(0);
    }
  });
});

function isSummary(element: Parameters<typeof property>[0] & object): boolean {
  return property(element, 'dataCatalogueSummary') !== undefined;
}
