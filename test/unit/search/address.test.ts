import { expect, test } from 'vitest';
import { documentAddress, parametersOf, stateOf } from '#search/browser/address.ts';

test('the address of a search holds the query and the filters', () => {
  const state = { typed: '渔船 & 检查', filters: { type: '通知公告', year: '2024' }, byDate: true };
  expect(stateOf(parametersOf(state))).toEqual(state);
});

test('an empty search has no parameters, and foreign ones are ignored', () => {
  expect(parametersOf({ typed: '', filters: {}, byDate: false })).toBe('');
  expect(stateOf('?utm=x&type=&sort=size')).toEqual({ typed: '', filters: {}, byDate: false });
});

test('a result leads to the place in the document and takes the query along', () => {
  expect(documentAddress('/documents/a/1/', 'a&b', 'art-5')).toBe('/documents/a/1/?q=a%26b#art-5');
  expect(documentAddress('/documents/a/1/', '')).toBe('/documents/a/1/');
});
