import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import { isInForce } from '#domain/validity.ts';
import { closedYears, lastDayOfYear } from '#portal/catalogue.ts';
import { isPublished, type Portal, type PortalDocument } from '#portal/portal.ts';
import { catalogueViews } from '#views/catalogue.ts';
import { catalogueCsv, catalogueJson } from '#views/catalogue-files.ts';
import {
  catalogueYearViews,
  type FrozenCatalogue,
  frozenCatalogues,
} from '#views/catalogue-year.ts';
import { anyPortal } from '../../support/generated-portals.ts';
import { document, portalOf, viewContext } from '../../support/portal.ts';

const ORIGIN = 'https://www.qingyu.example';

/** The catalogues that a portal built on the day has, by year. */
function builtOn(portal: Portal, day: string): ReadonlyMap<number, FrozenCatalogue> {
  const out = outOn(portal, day);
  return new Map(frozenCatalogues(out, portal, isoDate(day)).map((one) => [one.year, one]));
}

function outOn({ documents }: Portal, day: string): PortalDocument[] {
  return documents.filter((one) => isPublished(one, isoDate(day)));
}

const rowsOf = (catalogue: Pick<FrozenCatalogue, 'groups'> | undefined) =>
  catalogue?.groups.flatMap(({ rows }) => rows) ?? [];

const normative = (serial: number, facts: Parameters<typeof document>[1]) =>
  document(serial, { kind: 'normative', ...facts });

describe('on any portal', () => {
  test('last year’s count, what entered and what left make this year’s count', () => {
    fc.assert(
      fc.property(anyPortal, (portal) => {
        for (const { year, before, entered, left, count, groups } of builtOn(
          portal,
          '2027-06-30',
        ).values()) {
          expect(before + entered.length - left.length, String(year)).toBe(count);
          expect(rowsOf({ groups })).toHaveLength(count);
        }
      }),
    );
  });

  test('the year before ends where the year begins', () => {
    fc.assert(
      fc.property(anyPortal, (portal) => {
        const all = builtOn(portal, '2027-06-30');
        for (const [year, { before }] of all) expect(before).toBe(all.get(year - 1)?.count ?? 0);
      }),
    );
  });

  test('it lists what was out and in force on the last day, and nothing else', () => {
    fc.assert(
      fc.property(anyPortal, (portal) => {
        for (const { day, groups } of builtOn(portal, '2027-06-30').values()) {
          const expected = outOn(portal, day).filter(
            ({ life }) => life && isInForce(statusOn(life, day)),
          );
          const listed = rowsOf({ groups }).map(({ href }) => href);
          expect(listed.toSorted()).toEqual(expected.map(({ path }) => path).sort());
        }
      }),
    );
  });

  test('a build on the last day of the year and one years later write the same bytes', () => {
    fc.assert(
      fc.property(anyPortal, fc.integer({ min: 2015, max: 2026 }), (portal, year) => {
        const written = (day: string) => {
          const frozen = builtOn(portal, day).get(year);
          return (
            frozen && [catalogueCsv(frozen, ORIGIN), JSON.stringify(catalogueJson(frozen, ORIGIN))]
          );
        };
        expect(written(lastDayOfYear(year))).toEqual(written('2030-01-01'));
      }),
    );
  });

  test('and on that day the catalogue of the day is the same', () => {
    fc.assert(
      fc.property(anyPortal, fc.integer({ min: 2015, max: 2026 }), (portal, year) => {
        const day = lastDayOfYear(year);
        const context = { ...viewContext(portal), asOf: day };
        const today = catalogueViews(outOn(portal, day), context).flatMap(({ groups }) => groups);
        const frozen = builtOn(portal, '2030-01-01').get(year);
        const plain = (rows: ReturnType<typeof rowsOf>) =>
          rows.map(({ validity, ...row }) => ({ ...row, validity: validity.label }));
        expect(plain(rowsOf({ groups: today }))).toEqual(plain(rowsOf(frozen)));
      }),
    );
  });

  test('the page of a year is the same on whatever later day it is built', () => {
    fc.assert(
      fc.property(anyPortal, fc.integer({ min: 0, max: 2000 }), (portal, later) => {
        const pagesOn = (day: string) =>
          new Map(
            catalogueYearViews(outOn(portal, day), {
              ...viewContext(portal),
              asOf: isoDate(day),
            }).map((view) => [view.path, view]),
          );
        const after = pagesOn(addDays(isoDate('2021-12-31'), later));
        for (const [path, view] of pagesOn('2021-12-31')) expect(after.get(path)).toEqual(view);
      }),
    );
  });
});

describe('what was known on the day', () => {
  const extended = normative(1, {
    issuedOn: isoDate('2018-11-12'),
    publishedAt: '2018-11-14 09:00' as never,
    effectiveFrom: isoDate('2019-01-01'),
    effectiveUntil: isoDate('2023-12-31'),
    acts: [
      {
        kind: 'extend',
        decidedOn: isoDate('2023-12-04'),
        on: isoDate('2024-01-01'),
        until: isoDate('2028-12-31'),
        by: '',
      },
    ],
  });
  // The portal's own rule would give five years as well, from the day of effect.
  const portal = portalOf([extended]);
  const catalogues = builtOn(portal, '2026-11-20');

  test.each([
    [2019, '2023-12-31'],
    [2022, '2023-12-31'],
    [2023, '2028-12-31'],
    [2025, '2028-12-31'],
  ])('in the catalogue of %i it is in force until %s', (year, until) => {
    expect(rowsOf(catalogues.get(year)).map((row) => row.effectiveUntil)).toEqual([until]);
  });

  test('an amendment and a partial repeal count from their day on', () => {
    const acts = [
      ['amend', '2021-03-01'],
      ['repealPart', '2023-07-01'],
    ] as const;
    const changed = normative(1, {
      issuedOn: isoDate('2020-01-10'),
      publishedAt: '2020-01-12 09:00' as never,
      acts: acts.map(([kind, day]) => ({
        kind,
        on: isoDate(day),
        decidedOn: isoDate(day),
        by: '',
      })),
    });
    const states = [...builtOn(portalOf([changed]), '2025-01-01').values()].map(
      ({ year, groups }) => `${year} ${rowsOf({ groups })[0]?.validity.label}`,
    );
    expect(states).toEqual([
      '2024 部分失效',
      '2023 部分失效',
      '2022 已修改',
      '2021 已修改',
      '2020 现行有效',
    ]);
  });

  test('no badge in it can be moved by a script', () => {
    for (const { groups } of catalogues.values()) {
      for (const { validity } of rowsOf({ groups })) {
        expect(Object.keys(validity).sort()).toEqual(['label', 'state']);
      }
    }
  });
});

describe('why', () => {
  const acting = document(9, {
    title: '关于印发新办法的通知',
    docNumber: '青政发〔2024〕7号' as never,
    kind: 'normative',
    issuedOn: isoDate('2024-03-29'),
    publishedAt: '2024-04-02 09:00' as never,
    effectiveFrom: isoDate('2024-05-01'),
  });
  const replaced = normative(2, {
    issuedOn: isoDate('2019-03-18'),
    publishedAt: '2019-03-20 09:00' as never,
    acts: [
      {
        kind: 'replace',
        on: isoDate('2024-05-01'),
        decidedOn: isoDate('2024-03-29'),
        by: acting.data.indexNumber,
      },
    ],
  });
  const late = normative(1, {
    issuedOn: isoDate('2023-12-20'),
    publishedAt: '2024-01-03 09:00' as never,
    effectiveUntil: isoDate('2024-06-30'),
  });
  const portal = portalOf([acting, late, replaced]);
  const year = builtOn(portal, '2025-01-01').get(2024);

  test('a document entered: it came into force, or it came out later', () => {
    expect(year?.entered.map(({ on, why }) => `${on} ${why.text}`)).toEqual([
      '2024-01-03 公布（自 2023-12-20 起施行）',
      '2024-05-01 施行',
    ]);
  });

  test('a document left: by an act with a link, or by time', () => {
    expect(year?.left.map(({ on, why }) => [on, why])).toEqual([
      [
        '2024-05-01',
        {
          text: '被《关于印发新办法的通知》（青政发〔2024〕7号）代替',
          by: { label: '《关于印发新办法的通知》（青政发〔2024〕7号）', href: acting.path },
        },
      ],
      ['2024-07-01', { text: '有效期届满' }],
    ]);
  });

  test('an act that came out only after the year is not named in its catalogue', () => {
    const held = { ...acting, data: { ...acting.data, publishedAt: '2025-01-02 09:00' as never } };
    const [{ left = [] } = {}] = frozenCatalogues(
      [held, replaced],
      portalOf([held, replaced]),
      isoDate('2025-06-30'),
    );
    expect(left.map(({ why }) => why)).toEqual([{ text: '已被新文件代替' }]);
  });

  test('the sum stands there in words', () => {
    const views = catalogueYearViews(portal.documents, viewContext(portal, isoDate('2025-01-01')));
    expect(views.find(({ path }) => path === '/catalogue/2024/')?.balance).toBe(
      '2023 年底有效 1 件，2024 年新增 2 件、减少 2 件，年底有效 1 件。',
    );
  });

  test('years go back to the first document that was out', () => {
    expect(closedYears(portal.documents, isoDate('2025-01-01'))).toEqual([
      2024, 2023, 2022, 2021, 2020, 2019,
    ]);
    expect(closedYears(portal.documents, isoDate('2019-12-30'))).toEqual([]);
    expect(closedYears([], isoDate('2025-01-01'))).toEqual([]);
  });
});
