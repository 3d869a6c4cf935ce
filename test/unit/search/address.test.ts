import { expect, test } from 'vitest';
import {
  documentAddress,
  isAsking,
  NOTHING,
  parametersOf,
  stateOf,
} from '#search/browser/address.ts';

test('the address of a search holds the query, the filters and how it is looked for', () => {
  const filters = {
    type: '通知公告',
    agency: '县教育局',
    topic: '科技、教育',
    year: '2024',
    validity: 'repealed',
    attachment: 'yes',
  };
  const state = { typed: '渔船 & 检查', filters, byDate: true, literal: true };
  expect(stateOf(parametersOf(state))).toEqual(state);
});

test('what is in force has a parameter of its own', () => {
  const state = { ...NOTHING, typed: '民宿', filters: { validity: 'current' } };
  expect(parametersOf(state)).toBe('?q=%E6%B0%91%E5%AE%BF&current=1');
  expect(stateOf(parametersOf(state))).toEqual(state);
  expect(stateOf('?validity=repealed&current=1').filters).toEqual({ validity: 'current' });
});

test('an empty search has no parameters, and foreign ones are ignored', () => {
  expect(parametersOf(NOTHING)).toBe('');
  expect(parametersOf({ ...NOTHING, literal: true })).toBe('');
  expect(stateOf('?utm=x&type=&sort=size&current=yes&literal=')).toEqual(NOTHING);
});

test.for([
  [{ ...NOTHING }, false],
  [{ ...NOTHING, byDate: true }, false],
  [{ ...NOTHING, typed: '，' }, true],
  [{ ...NOTHING, filters: { year: '2024' } }, true],
] as const)('words or a filter are something to look for: %j', ([state, asking]) => {
  expect(isAsking(state)).toBe(asking);
});

test('a result leads to the place in the document and takes the query along', () => {
  expect(documentAddress('/documents/a/1/', 'a&b', 'art-5')).toBe('/documents/a/1/?q=a%26b#art-5');
  expect(documentAddress('/documents/a/1/', '')).toBe('/documents/a/1/');
});
