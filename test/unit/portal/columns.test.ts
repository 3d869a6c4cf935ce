import { describe, expect, test } from 'vitest';
import { defaultColumns, documentsOf, homeColumn } from '#portal/columns.ts';
import { document } from '../../support/portal.ts';

const documents = [
  document(1, { kind: 'normative', topic: '交通运输' }),
  document(2, { kind: 'ruleOfLaw' }),
  document(3, { kind: 'annualReport' }),
  document(4, { kind: 'notice', topic: '交通运输' }),
];

describe('without columns.yaml', () => {
  const [group] = defaultColumns(documents);

  test('there is a column for each type in use, and the list of agencies', () => {
    expect(group?.children.map(({ id }) => id)).toEqual(['normative', 'notice', 'institutions']);
  });

  test('a portal without documents has the agencies', () => {
    expect(defaultColumns([])[0]?.children.map(({ id }) => id)).toEqual(['institutions']);
  });
});

describe('a column gathers', () => {
  const gathered = (column: object) =>
    documentsOf({ id: 'x', name: '栏目', ...column }, { documents }).map(({ type }) => type);

  test.each([
    [{ includes: 'normative' }, ['normative']],
    [{ types: ['notice', 'annualReport'] }, ['annualReport', 'notice']],
    [{ topics: ['交通运输'] }, ['normative', 'notice']],
    [{ types: ['annualReport'], topics: ['交通运输'] }, ['normative', 'annualReport', 'notice']],
    [{ includes: 'agencies' }, []],
    [{}, []],
  ])('%j: %j', (column, types) => {
    expect(gathered(column)).toEqual(types);
  });
});

test('a document is at home in the column of its type, and else in that of its topic', () => {
  const topic = { id: 'transport', name: '海岛交通', topics: ['交通运输'] };
  const type = { id: 'notice', name: '通知', types: ['notice' as const] };
  const columns = [{ id: 'group', name: '栏目', children: [topic, type] }];
  const home = (index: number) => documents[index] && homeColumn(documents[index], { columns })?.id;
  expect(home(3)).toBe('notice');
  expect(home(0)).toBe('transport');
  expect(home(1)).toBeUndefined();
});
