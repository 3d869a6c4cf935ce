import { expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import { allFacets, searchExamples } from '#views/search-start.ts';
import { itemContext } from '../../support/item-portal.ts';
import { document, office, portalOf, transport, viewContext } from '../../support/portal.ts';

const documents = [
  document(4, { docNumber: '青交〔2026〕9号' }),
  document(3, {
    kind: 'normative',
    title: '青屿县人民政府办公室关于印发青屿县渡口管理办法的通知',
    docNumber: '青政办发〔2026〕7号',
    with: [transport],
    topic: '交通运输',
  }),
  document(2, { kind: 'normative', effectiveUntil: isoDate('2026-03-03') }),
  document(1, { files: [{ title: '时刻表', file: 'a.pdf', path: '/files/a.pdf', bytes: 1 }] }),
];

test('before anything is typed, everything can be narrowed down, with counts', () => {
  const facets = allFacets(documents, viewContext(portalOf(documents), isoDate('2026-11-20')));
  const values = (name: string) =>
    facets.find((facet) => facet.name === name)?.values.map(({ value, count }) => [value, count]);
  expect(values('type')).toEqual([
    ['行政规范性文件', 2],
    ['通知公告', 2],
  ]);
  // A joint document counts for each agency that issued it.
  expect(values('agency')).toEqual([
    [office.name, 4],
    [transport.name, 1],
  ]);
  expect(values('topic')).toEqual([['交通运输', 1]]);
  expect(values('year')).toEqual([['2026', 4]]);
  expect(values('validity')).toEqual([
    ['expired', 1],
    ['inForce', 1],
  ]);
  expect(values('attachment')).toEqual([['yes', 1]]);
});

test('examples are what there is: a number, a name, a question', () => {
  const { portal, asOf } = itemContext();
  expect(searchExamples(documents, { portal, asOf })).toEqual([
    '青政办发〔2026〕7号',
    '渡口管理办法',
    expect.stringMatching(/^.{4,}怎么办理$/),
  ]);
});

test('a portal that has nothing gives no examples', () => {
  expect(searchExamples([], viewContext(portalOf([])))).toEqual([]);
});
