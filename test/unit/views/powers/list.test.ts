import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { powerListViews } from '#views/powers/list.ts';
import { powerParts } from '#views/powers/parts.ts';
import { INSPECTION, ITEM_FILES, items, itemText, SUB_ITEM } from '../../../support/item-files.ts';
import { itemContext } from '../../../support/item-portal.ts';

const context = itemContext();
const views = powerListViews(context);

function pageAt(path: string, of = views) {
  const view = of.find((one) => one.path === path);
  if (!view) throw new Error(`No page ${path}`);
  return view;
}

/** Addresses of the parts of the list on a day, with how many powers they have. */
function partsOn(day: string): string[] {
  const asOf = isoDate(day);
  const { portal } = itemContext(ITEM_FILES, asOf);
  return powerParts(portal, asOf).map(({ path, powers }) => `${path} ${powers.length}`);
}

describe('the parts of the list', () => {
  test('are those by type, agency, both, and subject', () => {
    expect(partsOn('2026-03-20')).toEqual([
      '/powers/ 6',
      '/powers/type-permit/ 1',
      '/powers/type-penalty/ 1',
      '/powers/type-inspection/ 2',
      '/powers/type-other/ 2',
      '/powers/transport/ 5',
      '/powers/transport/type-permit/ 1',
      '/powers/transport/type-penalty/ 1',
      '/powers/transport/type-inspection/ 1',
      '/powers/transport/type-other/ 2',
      '/powers/beigang-town/ 1',
      '/powers/beigang-town/type-inspection/ 1',
      '/powers/subject-water-passenger/ 2',
    ]);
  });

  test('that would be empty on a day are left out', () => {
    const parts = partsOn('2024-06-02');
    expect(parts).toContain('/powers/ 5');
    expect(parts).toContain('/powers/transport/type-inspection/ 2');
    expect(parts).not.toContainEqual(expect.stringMatching(/beigang-town|type-permit/));
    expect(partsOn('2025-04-13')).toContain('/powers/ 6');
  });

  test('add up', () => {
    const count = (pattern: RegExp) =>
      views.filter(({ path }) => pattern.test(path)).reduce((sum, one) => sum + one.count, 0);
    const { count: all } = pageAt('/powers/');
    expect(count(/^\/powers\/type-[^/]+\/$/)).toBe(all);
    expect(count(/^\/powers\/(transport|beigang-town)\/$/)).toBe(all);
    expect(count(/^\/powers\/(transport|beigang-town)\/type-[^/]+\/$/)).toBe(all);
  });
});

describe('the list', () => {
  test('counts powers and duties, and speaks for a day', () => {
    const { count, duties, asOf } = pageAt('/powers/');
    expect([count, duties, asOf]).toEqual([6, 7, '2026-03-20']);
  });

  test('can be filtered where it is whole, by what the whole list has', () => {
    const { filter, count } = pageAt('/powers/');
    const sum = (facets: readonly { count: number }[] = []) =>
      facets.reduce((all, one) => all + one.count, 0);
    expect([sum(filter?.agencies), sum(filter?.types)]).toEqual([count, count]);
    expect(pageAt('/powers/beigang-town/').filter).toBe(undefined);
  });

  test('says of a power what readers compare', () => {
    const { rows } = pageAt('/powers/transport/type-other/');
    expect(rows[0]).toEqual({
      label: '新设航线备案',
      href: '/powers/transport/001018003001/',
      mainItem: '岛际航线备案',
      type: '其他行政权力',
      agency: '县交通运输局',
      promised: '即时',
      duties: 1,
      broken: false,
    });
    const permit = pageAt('/powers/type-permit/').rows[0];
    expect([permit?.mainItem, permit?.promised, permit?.duties]).toEqual([
      undefined,
      '8个工作日',
      2,
    ]);
  });

  test('offers files for the whole and for each agency', () => {
    const files = (path: string) => pageAt(path).downloads.map(({ href }) => href);
    expect(files('/powers/')).toEqual(['/powers/powers.csv', '/powers/powers.json']);
    expect(files('/powers/transport/')).toEqual([
      '/powers/transport/powers.csv',
      '/powers/transport/powers.json',
    ]);
    expect(files('/powers/type-permit/')).toEqual([]);
    expect(files('/powers/transport/type-permit/')).toEqual([]);
  });

  test('says what rests on what has ended', () => {
    const ended = items([INSPECTION, '中华人民共和国行政处罚法', '中华人民共和国物权法']);
    const broken = pageAt('/powers/transport/', powerListViews(itemContext(ended))).rows.filter(
      (one) => one.broken,
    );
    expect(broken.map(({ label }) => label)).toEqual(['水路运输监督检查']);
  });
});

describe('what one can choose', () => {
  const shown = (path: string) =>
    pageAt(path).choices.map(({ label, options }) => [
      label,
      options.map(({ label: name, href, count, current }) =>
        [name, href, count, ...(current ? ['•'] : [])].join(' '),
      ),
    ]);

  test('in the whole list', () => {
    expect(shown('/powers/')).toEqual([
      [
        '按类型',
        [
          '全部 /powers/ 6 •',
          '行政许可 /powers/type-permit/ 1',
          '行政处罚 /powers/type-penalty/ 1',
          '行政检查 /powers/type-inspection/ 2',
          '其他行政权力 /powers/type-other/ 2',
        ],
      ],
      [
        '按机关',
        ['全部 /powers/ 6', '县交通运输局 /powers/transport/ 5', '北港镇 /powers/beigang-town/ 1'],
      ],
      ['按专题', ['水路客运 /powers/subject-water-passenger/ 2']],
    ]);
  });

  test('within an agency the types are those of the agency', () => {
    expect(shown('/powers/beigang-town/type-inspection/').slice(0, 2)).toEqual([
      [
        '按类型',
        ['全部 /powers/beigang-town/ 1', '行政检查 /powers/beigang-town/type-inspection/ 1 •'],
      ],
      [
        '按机关',
        [
          '全部 /powers/ 6',
          '县交通运输局 /powers/transport/ 5',
          '北港镇 /powers/beigang-town/ 1 •',
        ],
      ],
    ]);
  });
});

test('a long list is paged, and each power is on one page', () => {
  const many = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [
      `powers/transport/备案${index}.yaml`,
      itemText(SUB_ITEM).replace('003001', `1${String(index).padStart(3, '0')}01`),
    ]),
  );
  const pages = powerListViews(itemContext({ ...ITEM_FILES, ...many })).filter(({ path }) =>
    /^\/powers\/(\d+\/)?$/.test(path),
  );
  expect(pages.map(({ path, page, rows, count }) => [path, page, rows.length, count])).toEqual([
    ['/powers/', 1, 100, 136],
    ['/powers/2/', 2, 36, 136],
  ]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ href }) => href))).size).toBe(136);
  expect(pages[1]?.title).toBe('权责清单 第 2 页');
});
