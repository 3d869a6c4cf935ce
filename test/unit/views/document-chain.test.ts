import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { effect, livedPortal, normative, pageOf } from '../../support/lived-portal.ts';
import type { DocumentFacts } from '../../support/portal.ts';

const day = isoDate;
const ASOF = day('2026-11-20');

const one = (serial: number, from: string, replaces: readonly number[], more: DocumentFacts = {}) =>
  normative(serial, {
    issuedOn: day(from),
    effectiveFrom: day(from),
    effects: replaces.map((old) => effect('replace', old)),
    ...more,
  });

const portal = livedPortal(
  [
    one(5, '2025-04-01', [4], { effectiveUntil: day('2030-03-31') }),
    one(4, '2020-05-01', [2, 3]),
    one(3, '2018-01-01', []),
    one(2, '2016-08-01', [1]),
    one(1, '2012-01-01', []),
    one(6, '2019-01-01', []),
  ],
  ASOF,
);
const chain = (serial: number) => pageOf(portal, serial, ASOF).chain;

test('a chain goes from the first document to the last, from wherever it is looked at', () => {
  const years = ['2012—2016 年', '2016—2020 年', '2018—2020 年', '2020—2025 年', '2025—2030 年'];
  expect(chain(4).map((item) => item.years)).toEqual(years);
  expect(chain(1).map((item) => item.years)).toEqual([years[0], years[1], years[3], years[4]]);
  expect(chain(5).map(({ href }) => href)).toEqual(chain(4).map(({ href }) => href));
});

test('the document of the page is marked, and no other', () => {
  expect(chain(4).map(({ current }) => current)).toEqual([false, false, false, true, false]);
});

test('each says whether it is in force', () => {
  expect(chain(4).map(({ validity }) => validity?.state)).toEqual([
    ...Array(4).fill('repealed'),
    'inForce',
  ]);
});

test('a document that stands alone has none', () => {
  expect(chain(6)).toEqual([]);
});
