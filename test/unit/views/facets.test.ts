import { expect, test } from 'vitest';
import { facetsOf, facetView } from '#views/facets.ts';
import { document, portalOf, transport } from '../../support/portal.ts';

const documents = [
  document(1, { topic: '交通运输', publishedAt: '2026-03-02 10:00' as never }),
  document(2, { kind: 'annualReport', publishedAt: '2025-03-02 10:00' as never }),
  document(3, { issuer: transport, topic: '政务公开' }),
  document(4, { topic: '交通运输', publishedAt: undefined, issuedOn: undefined }),
];
const { topics } = portalOf(documents);
const facets = facetsOf({ documents, path: '/disclosure/all/' }, topics);
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
  expect(facetsOf({ documents: alike, path: '/x/' }, topics)).toEqual([]);
});

test('a topic that is not in the table has no list', () => {
  const strange = [document(1, { topic: '气象' }), document(2, { topic: '交通运输' })];
  expect(facetsOf({ documents: strange, path: '/x/' }, topics)).toEqual([]);
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
