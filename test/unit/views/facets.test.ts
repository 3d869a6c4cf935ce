import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { facetsOf, facetView } from '#views/facets.ts';
import { document, portalOf, transport } from '../../support/portal.ts';

const documents = [
  document(1, { topic: '交通运输', publishedAt: '2026-03-02 10:00' as never }),
  document(2, { kind: 'annualReport', publishedAt: '2025-03-02 10:00' as never }),
  document(3, { issuer: transport, topic: '政务公开' }),
  document(4, { topic: '交通运输', publishedAt: undefined, issuedOn: undefined }),
];
const { topics } = portalOf(documents);
const AS_OF = isoDate('2026-03-20');
const facets = facetsOf({ documents, path: '/disclosure/all/' }, topics, AS_OF);
const paths = (name: string) =>
  facets.find((facet) => facet.name === name)?.values.map(({ path }) => path);

test('filters stand in one order: type, agency, year, topic', () => {
  expect(facets.map(({ label }) => label)).toEqual(['信息类型', '发布机构', '年份', '主题分类']);
});

test('the value with most documents comes first, and then by address', () => {
  expect(paths('type')).toEqual([
    '/disclosure/all/type-notice/',
    '/disclosure/all/type-annual-report/',
  ]);
  expect(paths('agency')).toEqual([
    '/disclosure/all/agency-county-office/',
    '/disclosure/all/agency-transport/',
  ]);
  expect(paths('topic')).toEqual([
    '/disclosure/all/topic-transport/',
    '/disclosure/all/topic-open-government/',
  ]);
});

test('the latest year comes first, and a document without a date is in none', () => {
  expect(paths('year')).toEqual(['/disclosure/all/year-2026/', '/disclosure/all/year-2025/']);
  const years = facets.find(({ name }) => name === 'year')?.values;
  expect(years?.map((value) => value.documents.length)).toEqual([2, 1]);
});

test('a filter that does not divide the list is left out', () => {
  const alike = [document(1), document(2)];
  expect(facetsOf({ documents: alike, path: '/x/' }, topics, AS_OF)).toEqual([]);
});

test('a topic that is not in the table has no list', () => {
  const strange = [document(1, { topic: '气象' }), document(2, { topic: '交通运输' })];
  expect(facetsOf({ documents: strange, path: '/x/' }, topics, AS_OF)).toEqual([]);
});

test('the filter that is on can be taken off', () => {
  const [type] = facets;
  if (!type) throw new Error('no filter');
  const off = facetView(type, '/disclosure/all/', undefined);
  expect(off.clear).toBeUndefined();
  expect(off.options.map(({ current }) => current)).toEqual([false, false]);
  const on = facetView(type, '/disclosure/all/', '/disclosure/all/type-notice/');
  expect(on.clear).toBe('/disclosure/all/');
  expect(on.options.map(({ label, count, current }) => [label, count, current])).toEqual([
    ['通知公告', 3, true],
    ['公开年报', 1, false],
  ]);
});

describe('by validity', () => {
  const acts = (kind: 'amend' | 'repealPart' | 'repeal') => [
    { kind, on: isoDate('2026-03-10'), decidedOn: isoDate('2026-03-10'), by: '' },
  ];
  const normative = [
    document(6, { kind: 'normative', acts: acts('amend') }),
    document(5, { kind: 'normative', acts: acts('repealPart') }),
    document(4, { kind: 'normative', acts: acts('repeal') }),
    document(3, { kind: 'normative', effectiveUntil: isoDate('2026-03-19') }),
    document(2, { kind: 'normative', effectiveFrom: isoDate('2026-03-21') }),
    document(1, { kind: 'normative' }),
  ];
  const path = '/disclosure/normative/';
  const byValidity = (day: string, list: readonly PortalDocument[] = normative) =>
    facetsOf({ documents: list, path }, topics, isoDate(day))
      .find(({ name }) => name === 'validity')
      ?.values.map((value) => [value.label, value.path, value.documents.length]);

  test('amended and partly repealed documents are in force', () => {
    expect(byValidity('2026-03-20')).toEqual([
      ['现行有效', '/disclosure/normative/validity-in-force/', 3],
      ['尚未生效', '/disclosure/normative/validity-pending/', 1],
      ['已废止', '/disclosure/normative/validity-repealed/', 1],
      ['已失效', '/disclosure/normative/validity-expired/', 1],
    ]);
  });

  test('the day counts', () => {
    expect(byValidity('2026-03-09')?.map(([, , count]) => count)).toEqual([5, 1]);
  });

  test('a list with anything else in it is not divided so', () => {
    expect(byValidity('2026-03-20', [...normative, document(7)])).toBeUndefined();
  });
});
