import { describe, expect, test } from 'vitest';
import { columnTree, disclosureLists, reportList } from '#views/disclosure.ts';
import { AS_OF } from '../../support/content-files.ts';
import { document, portalOf } from '../../support/portal.ts';

const documents = [
  document(4, { kind: 'annualReport' }),
  document(3, { topic: '交通运输' }),
  document(2, { kind: 'normative', topic: '交通运输' }),
  document(1),
];
const columns = [
  {
    id: 'basis',
    name: '履职依据',
    children: [
      { id: 'normative', name: '规范性文件', includes: 'normative' as const },
      { id: 'sea', name: '海岛交通', topics: ['交通运输'] },
      { id: 'plan', name: '规划', types: ['planning' as const] },
      { id: 'agencies', name: '机构', includes: 'agencies' as const },
    ],
  },
];
const portal = portalOf(documents, { columns });

describe('the tree of columns', () => {
  const [group] = columnTree(documents, portal, AS_OF);

  test('counts what each column gathers, and agencies where they are listed', () => {
    expect(group?.children.map(({ name, count }) => `${name} ${count}`)).toEqual([
      '规范性文件 1',
      '海岛交通 2',
      '规划 0',
      '机构 2',
    ]);
  });

  test('the column of agencies leads to the agencies', () => {
    expect(group?.children.map(({ href }) => href)).toEqual([
      '/disclosure/normative/',
      '/disclosure/sea/',
      '/disclosure/plan/',
      '/agencies/',
    ]);
  });
});

describe('the lists', () => {
  const lists = disclosureLists(documents, portal);

  test('are one of everything and one for each column that gathers documents', () => {
    expect(lists.map(({ path }) => path)).toEqual([
      '/disclosure/all/',
      '/disclosure/normative/',
      '/disclosure/sea/',
      '/disclosure/plan/',
    ]);
    expect(lists.map((list) => list.documents.length)).toEqual([4, 1, 2, 0]);
  });

  test('no two have one address', () => {
    expect(new Set(lists.map(({ path }) => path)).size).toBe(lists.length);
  });
});

test('annual reports of all agencies stand in a list of their own', () => {
  expect(reportList(documents).documents.map(({ type }) => type)).toEqual(['annualReport']);
});
