import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agency, Portal, PortalDocument } from '#portal/portal.ts';
import { numberListViews } from '#views/numbers/list.ts';
import { numbersView } from '#views/numbers/overview.ts';
import { type NumberKind, numberSeries } from '#views/numbers/series.ts';
import { document, office, portalOf, transport, viewContext } from '../../support/portal.ts';

/** Documents with these 发文字号, issued by the office unless said otherwise. */
const numbered = (...numbers: readonly (string | readonly [string, Agency])[]) =>
  numbers.map((one, index) => {
    const [docNumber, issuer] = typeof one === 'string' ? [one, office] : one;
    return document(index + 1, { docNumber, issuer });
  });

const series = (documents: readonly PortalDocument[], facts: Partial<Portal> = {}) =>
  numberSeries('docNumber', documents, portalOf(documents, facts));

const lists = (
  documents: readonly PortalDocument[],
  kind: NumberKind = 'docNumber',
  facts: Partial<Portal> = {},
) => numberListViews(kind, documents, viewContext(portalOf(documents, facts)));

/** The numbers on a page, by year. */
const numbersOn = (view: ReturnType<typeof lists>[number] | undefined) =>
  view?.groups.map(({ label, rows }) => [label, rows.map(({ number }) => number)]);

describe('the 代字 of documents', () => {
  test('each has its documents by year and serial, 10 after 9 as numbers and so before it', () => {
    const documents = numbered(
      '青政办发〔2025〕9号',
      '青政发〔2024〕2号',
      '青政办发〔2026〕1号',
      '青政办发〔2025〕100号',
      '青政办发〔2025〕10号',
    );
    const views = lists(documents);
    expect(views.map(({ heading }) => heading)).toEqual(['文号：青政办发', '文号：青政发']);
    expect(numbersOn(views[0])).toEqual([
      ['2026 年', ['青政办发〔2026〕1号']],
      ['2025 年', ['青政办发〔2025〕100号', '青政办发〔2025〕10号', '青政办发〔2025〕9号']],
    ]);
  });

  test.each([
    ['brackets of former days', '青政[2009]12号'],
    ['full width', '青政〔２００９〕１２号'],
    ['words of an announcement', '青政2009年第12号'],
  ])('a number with %s stands with the others, as it is written', (_what, number) => {
    const [one, ...more] = series(numbered(number, '青政〔2009〕2号'));
    expect(more).toEqual([]);
    expect(one?.years.map(({ year, rows }) => [year, rows.map((row) => row.number)])).toEqual([
      [2009, [number, '青政〔2009〕2号']],
    ]);
  });

  test('small and great letters are one 代字', () => {
    expect(
      series(numbered('QY发〔2024〕1号', 'qy发〔2024〕2号')).map(({ count }) => count),
    ).toEqual([2]);
  });

  test('one that begins like another is another', () => {
    const documents = numbered('青政〔2024〕1号', '青政发〔2024〕1号', '青政办发〔2024〕1号');
    expect(new Set(series(documents).map(({ path }) => path)).size).toBe(3);
  });

  test('orders that are counted through all years stand below no year', () => {
    const documents = numbered('青屿县人民政府令第9号', '青屿县人民政府令第12号');
    expect(numbersOn(lists(documents)[0])).toEqual([
      [undefined, ['青屿县人民政府令第12号', '青屿县人民政府令第9号']],
    ]);
  });

  test('and after the years where both are there', () => {
    const documents = numbered('县政府令第12号', '县政府令2023年第1号');
    expect(numbersOn(lists(documents)[0])?.map(([label]) => label)).toEqual([
      '2023 年',
      '不分年份',
    ]);
  });

  test('a number without 代字 has a place too', () => {
    expect(series(numbered('〔2019〕4号'))).toMatchObject([
      { name: '没有代字', path: '/numbers/bare/', count: 1 },
    ]);
  });

  test('a document without a number is in none', () => {
    expect(lists([document(1)])).toEqual([]);
    expect(numbersView('docNumber', [document(1)], viewContext(portalOf([])))).toMatchObject({
      lead: undefined,
      rows: [],
    });
  });
});

describe('whose a 代字 is', () => {
  test('that of the agency that states it, whoever publishes most under it', () => {
    const stating = { ...transport, docPrefixes: ['青交'] };
    const documents = numbered(['青交〔2024〕1号', office], ['青交〔2024〕2号', office]);
    const [one] = series(documents, { agencies: [office, stating] });
    expect(one?.agency).toBe(stating);
  });

  test('else that of the agency that publishes most under it', () => {
    const documents = numbered(
      ['青交〔2024〕1号', office],
      ['青交〔2024〕2号', transport],
      ['青交〔2024〕3号', transport],
    );
    expect(series(documents)[0]?.agency).toBe(transport);
  });

  test('they stand in the order of the agencies, the longest of each first', () => {
    const documents = numbered(
      ['青交〔2024〕1号', transport],
      '青政函〔2024〕1号',
      '青政办发〔2024〕1号',
      '青政办发〔2024〕2号',
    );
    expect(series(documents).map(({ name }) => name)).toEqual(['青政办发', '青政函', '青交']);
  });

  test('a joint document stands once, under the number it has, with all who issued it', () => {
    const joint = document(1, {
      docNumber: '青交〔2024〕5号',
      issuer: transport,
      with: [office],
    });
    const alone = document(2, { docNumber: '青交〔2024〕4号', issuer: transport });
    const views = lists([joint, alone]);
    expect(views).toHaveLength(1);
    expect(views[0]?.groups[0]?.rows.map(({ note }) => note)).toEqual([
      `${transport.name}、${office.name}`,
      undefined,
    ]);
  });
});

describe('addresses', () => {
  test('of a 代字 hang on its characters alone', () => {
    expect(series(numbered('青政发〔2024〕1号'))[0]?.path).toBe('/numbers/9752-653f-53d1/');
  });

  test('of a year are those of a place on the page, while all fits on it', () => {
    const documents = numbered('青政发〔2024〕1号', '青政发〔2023〕1号');
    const { rows } = numbersView('docNumber', documents, viewContext(portalOf(documents)));
    expect(rows[0]?.years).toEqual([
      {
        label: '2024',
        href: '/numbers/9752-653f-53d1/#y2024',
        spoken: '青政发 2024 年',
      },
      {
        label: '2023',
        href: '/numbers/9752-653f-53d1/#y2023',
        spoken: '青政发 2023 年',
      },
    ]);
    const [view] = lists(documents);
    expect(view?.groups.map(({ id }) => id)).toEqual(['y2024', 'y2023']);
  });
});

describe('a long series', () => {
  const many = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      document(index + 1, {
        docNumber: `青政发〔${year}〕${index + 1}号`,
        indexNumber: `${office.uscc}/${year}-${String(index + 1).padStart(5, '0')}`,
      }),
    );

  test('has pages of its years, and pages of a long year', () => {
    const views = lists([...many(2025, 130), ...many(2024, 3)]);
    expect(views.map(({ path, title, groups }) => [path, title, groups[0]?.rows.length])).toEqual([
      ['/numbers/9752-653f-53d1/', '文号：青政发', undefined],
      ['/numbers/9752-653f-53d1/2025/', '文号：青政发 2025 年', 100],
      ['/numbers/9752-653f-53d1/2025/2/', '文号：青政发 2025 年 第 2 页', 30],
      ['/numbers/9752-653f-53d1/2024/', '文号：青政发 2024 年', 3],
    ]);
    expect(views[0]?.years).toEqual([
      { label: '2025 年', href: '/numbers/9752-653f-53d1/2025/', count: 130 },
      { label: '2024 年', href: '/numbers/9752-653f-53d1/2024/', count: 3 },
    ]);
    expect(views[2]?.choices[0]?.options.map(({ current }) => current)).toEqual([true, false]);
    expect(views[3]?.breadcrumb.map(({ href }) => href)).toEqual([
      '/',
      '/numbers/',
      '/numbers/9752-653f-53d1/',
    ]);
  });

  test.each<NumberKind>(['docNumber', 'indexNumber'])(
    'by %s: every document stands on one page, and no page has more than 200',
    (kind) => {
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom('2019', '2022', '2024', '2025'), fc.nat(450)),
          fc.constantFrom(5, 20, 100),
          (counts, listPageSize) => {
            const documents = Object.entries(counts).flatMap(([year, count]) =>
              many(Number(year), count),
            );
            const { site } = portalOf([]);
            const views = lists(documents, kind, { site: { ...site, listPageSize } });
            const pages = views.map(({ groups }) => groups.flatMap(({ rows }) => rows));
            expect(Math.max(0, ...pages.map((rows) => rows.length))).toBeLessThanOrEqual(200);
            expect(
              pages
                .flat()
                .map(({ href }) => href)
                .toSorted(),
            ).toEqual(documents.map(({ path }) => path).toSorted());
            const paths = views.map(({ path }) => path);
            expect(new Set(paths).size).toBe(paths.length);
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});

describe('by 索引号', () => {
  test('every document stands with the agency that published it, with its 发文字号', () => {
    const documents = [
      document(9, { issuer: transport, with: [office], docNumber: '青交〔2026〕3号' }),
      document(10, { issuer: transport }),
      document(2),
    ];
    const views = lists(documents, 'indexNumber');
    expect(views.map(({ path }) => path)).toEqual([
      '/numbers/by-index/county-office/',
      '/numbers/by-index/transport/',
    ]);
    expect(views[1]?.groups[0]?.rows.map(({ number, note }) => [number, note])).toEqual([
      [`${transport.uscc}/2026-00010`, undefined],
      [`${transport.uscc}/2026-00009`, '青交〔2026〕3号'],
    ]);
  });

  test('numbers that follow no format stand below no year, in the order of their letters', () => {
    const documents = ['A-2', 'B-1'].map((indexNumber, index) =>
      document(index + 1, { indexNumber }),
    );
    expect(numbersOn(lists(documents, 'indexNumber')[0])).toEqual([[undefined, ['B-1', 'A-2']]]);
  });
});
