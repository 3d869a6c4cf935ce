import { expect, test } from 'vitest';
import { pairEntries, parsePairs, titleEntries } from '#search/sounds/pairs.ts';

const READINGS = new Map([
  ['养', ['yang']],
  ['样', ['yang']],
  ['护', ['hu']],
  ['虎', ['hu']],
  ['长', ['chang', 'zhang']],
  ['𠮶', ['ge']],
]);

test('pairs stand under every sound that they may have, the commonest first', () => {
  const pairs = [
    { pair: '样虎', df: 3 },
    { pair: '养护', df: 200 },
    { pair: '养长', df: 1 },
    { pair: '养鸽', df: 9 },
  ];
  expect([...pairEntries(pairs, READINGS)]).toEqual([
    ['yang chang', '养长0'],
    ['yang hu', '养护7样虎1'],
    ['yang zhang', '养长0'],
  ]);
});

test('an entry gives its pairs with about their frequency', () => {
  expect(parsePairs('养护7样虎1𠮶护a')).toEqual([
    { pair: '养护', df: 128 },
    { pair: '样虎', df: 2 },
    { pair: '𠮶护', df: 1024 },
  ]);
  expect(parsePairs('')).toEqual([]);
});

test('three characters of a title stand under their initials, once for each title', () => {
  const titles = ['养护长养护长', '2022养护长 样虎', '样虎'];
  expect([...titleEntries(titles, READINGS)]).toEqual([
    ['cyh', '长养护0'],
    ['hcy', '护长养0'],
    ['hzy', '护长养0'],
    ['yhc', '养护长1'],
    ['yhz', '养护长1'],
    ['zyh', '长养护0'],
  ]);
});
