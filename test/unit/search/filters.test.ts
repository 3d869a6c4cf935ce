import { expect, test } from 'vitest';
import { NOTHING } from '#search/browser/address.ts';
import { withoutFilters } from '#search/browser/advice.ts';
import { activeFilters, valueLabel, withFilter } from '#search/browser/filters.ts';

const filters = { year: '2019', type: '通知公告' };

test('filters stand in the order in which they are offered', () => {
  expect(activeFilters(filters)).toEqual([
    { name: 'type', value: '通知公告' },
    { name: 'year', value: '2019' },
  ]);
});

test('a filter is set, changed and taken off; the others stay', () => {
  expect(withFilter({}, 'year', '2019')).toEqual({ year: '2019' });
  expect(withFilter(filters, 'year', '2020')).toEqual({ ...filters, year: '2020' });
  expect(withFilter(filters, 'year', undefined)).toEqual({ type: '通知公告' });
});

test.for([
  ['type', '通知公告', '通知公告'],
  ['year', '2019', '2019 年'],
  ['attachment', 'yes', '有附件'],
  ['validity', 'repealed', '已废止'],
  ['validity', 'current', '只看现行有效'],
  ['validity', 'constructor', 'constructor'],
] as const)('readers call %s %s %s', ([name, value, label]) => {
  expect(valueLabel({ name, value })).toBe(label);
});

test('who finds nothing can leave out each filter, and all where there are several', () => {
  const state = { ...NOTHING, typed: '民宿', filters };
  const ways = withoutFilters(state).map((way) => [way.label, way.state]);
  expect(ways).toEqual([
    ['去掉“通知公告”', { ...state, filters: { year: '2019' } }],
    ['去掉“2019 年”', { ...state, filters: { type: '通知公告' } }],
    ['清除全部条件', { ...state, filters: {} }],
  ]);
  expect(withoutFilters({ ...state, filters: { year: '2019' } })).toHaveLength(1);
  expect(withoutFilters({ ...state, filters: {} })).toEqual([]);
});
