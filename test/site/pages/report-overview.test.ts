import { describe, expect, test } from 'vitest';
import { page } from './built-site.ts';
import { named, property, text, withClass } from './html.ts';
import { factsIn, hrefsIn, mainOf, tableRows } from './item-pages.ts';
import { agencies } from './source-items.ts';
import { reports, type SourceReport, tabled } from './source-reports.ts';

/** The last day on which a report was in time: 条例 art. 49 and 50, 国办发〔2018〕118号. */
function deadlineOf({ kind, agency, year }: SourceReport): string {
  const isGovernment = agency === 'county-government';
  return `${year + 1}-${isGovernment || kind === 'rule-of-law' ? '03-31' : '01-31'}`;
}

describe('the neighbours of a report', () => {
  const sameKind = ({ kind, path }: SourceReport) =>
    reports.filter((other) => other.kind === kind && other.path !== path);

  test('are the other years of the agency, the latest first', () => {
    for (const one of reports) {
      const expected = sameKind(one)
        .filter(({ agency }) => agency === one.agency)
        .sort((a, b) => b.year - a.year)
        .map(({ path }) => path);
      const facts = factsIn(mainOf(page(one.path)));
      expect(hrefsIn(facts.get('其他年度')), one.path).toEqual(expected);
    }
  });

  test('are the reports of other agencies on the year', () => {
    for (const one of reports) {
      const expected = sameKind(one).filter(({ year }) => year === one.year);
      const facts = factsIn(mainOf(page(one.path)));
      const place = facts.get(`${one.year}年各机关的报告`);
      expect(new Set(hrefsIn(place)), one.path).toEqual(new Set(expected.map(({ path }) => path)));
      expect(named(place, 'a').map(text).toSorted(), one.path).toEqual(
        expected.map(({ agency }) => agencies.get(agency)?.shortName).toSorted(),
      );
    }
  });

  test('say by when it had to come out', () => {
    for (const one of reports) {
      const day = deadlineOf(one);
      const said = text(factsIn(mainOf(page(one.path))).get('公布期限'));
      const inTime = one.publishedOn <= day ? '按期公布' : '晚于期限';
      expect(said, one.path).toBe(`应在${day}以前公布，${inTime}。`);
    }
  });
});

describe('the overview of reports', () => {
  const main = mainOf(page('/annual-reports/'));
  const tables = withClass(main, 'reports');
  const titles = {
    disclosure: '政府信息公开工作年度报告',
    'rule-of-law': '法治政府建设年度报告',
    enforcement: '行政执法统计年报',
  };

  test('has each report once, by agency and year, with its day and whether it was late', () => {
    for (const [kind, title] of Object.entries(titles)) {
      const own = reports.filter((one) => one.kind === kind);
      const table = tables.find((one) => property(one, 'ariaLabel') === title);
      const years = named(named(table, 'thead')[0], 'th').slice(1).map(text);
      const expected = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
      expect(years, kind).toEqual(expected.map((year) => `${year}年`));
      const shown = tableRows(table).flatMap(({ row, href }) =>
        named(row, 'td').flatMap((cell, at) =>
          text(cell) === ''
            ? []
            : [{ agency: href, year: years[at], says: text(cell), href: hrefsIn(cell)[0] }],
        ),
      );
      const wanted = own.map((one) => ({
        agency: `/agencies/${one.agency}/`,
        year: `${one.year}年`,
        says: one.publishedOn + (one.publishedOn > deadlineOf(one) ? '逾期' : ''),
        href: one.path,
      }));
      const byHref = (a: { href?: string | undefined }, b: { href?: string | undefined }) =>
        (a.href ?? '') < (b.href ?? '') ? -1 : 1;
      expect(shown.toSorted(byHref), kind).toEqual(wanted.toSorted(byHref));
    }
    expect(tables.length).toBe(Object.keys(titles).length);
  });

  test('leads to the figures of each agency that reported twice', () => {
    const counts = Map.groupBy(tabled, ({ agency }) => agency);
    const expected = [...counts]
      .filter(([, own]) => own.length > 1)
      .map(([agency]) => `/annual-reports/figures/${agency}/`);
    const [links] = withClass(main, 'figures').map(hrefsIn);
    expect(links?.toSorted()).toEqual(expected.toSorted());
  });
});
