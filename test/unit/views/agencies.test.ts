import { expect, test } from 'vitest';
import { agenciesView, agencyViews, documentsByAgency } from '#views/agencies.ts';
import { document, office, portalOf, transport, viewContext } from '../../support/portal.ts';

const joint = document(3, { with: [transport] });
const documents = [joint, document(2), document(1, { issuer: transport })];
const context = viewContext(portalOf(documents));

test('a joint document stands with every agency that signed it', () => {
  const byAgency = documentsByAgency(documents);
  expect(byAgency.get(office)).toEqual([joint, documents[1]]);
  expect(byAgency.get(transport)).toEqual([joint, documents[2]]);
});

test('an agency that signed twice has its document once', () => {
  const twice = document(4, { with: [office] });
  expect(documentsByAgency([twice]).get(office)).toEqual([twice]);
});

test('agencies are grouped by kind, and an empty kind is left out', () => {
  const { groups } = agenciesView(documents, context);
  expect(groups.map(({ kind }) => kind)).toEqual(['政府工作部门']);
  expect(groups[0]?.agencies.map(({ count }) => count)).toEqual([2, 2]);
});

test('facts without a value are not shown', () => {
  const [view] = agencyViews(documents, context);
  expect(view?.facts.map(({ label }) => label)).toEqual([
    '负责人',
    '地址',
    '办公时间',
    '电话',
    '统一社会信用代码',
  ]);
});

test('the documents of an agency are paged', () => {
  const many = Array.from({ length: 41 }, (_, index) => document(index + 1));
  const views = agencyViews(many, viewContext(portalOf(many)));
  expect(views.map(({ path, items }) => [path, items.length])).toEqual([
    ['/agencies/county-office/', 20],
    ['/agencies/county-office/2/', 20],
    ['/agencies/county-office/3/', 1],
    ['/agencies/transport/', 0],
  ]);
});
