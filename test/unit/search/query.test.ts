import { expect, test } from 'vitest';
import { parseQuery } from '#search/query.ts';

const keysOf = (typed: string) =>
  parseQuery(typed).terms.map(({ keys }) => keys.map(({ term }) => term));

test('what stands between spaces is a term of its own, in the order in which it was typed', () => {
  const { terms, text, typed } = parseQuery(' 渔船 检查　渔船 ');
  expect(terms.map((term) => term.text)).toEqual(['渔船', '检查', '渔船']);
  expect(text).toBe('渔船检查渔船');
  expect(typed).toBe('渔船 检查　渔船');
});

test.each([
  ['罚', [['.罚']]],
  ['WTO', [['.wto']]],
  ['渔船', [['渔船']]],
  ['渔船检查', [['渔船', '船检', '检查']]],
  ['機制，强化', [['机制', '制 强', '强化']]],
  ['2022 年', [['.2022'], ['.年']]],
  ['2022年7月', [['2022年', '年7', '7月']]],
  ['〔2022〕7号', [['2022 7', '7号']]],
])('for %s the keys are %j', (typed, keys) => {
  expect(keysOf(typed)).toEqual(keys);
});

test('a row of up to ten units is looked up pair by pair', () => {
  const [keys = []] = keysOf('一二三四五六七八九十');
  expect(keys).toHaveLength(9);
});

test.each([11, 20, 21, 60, 199])(
  'of a row of %d units at most eleven pairs are, and its ends',
  (length) => {
    const row = Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const [{ keys = [] } = {}] = parseQuery(row).terms;
    expect(keys.length).toBeLessThanOrEqual(11);
    expect(keys[0]).toEqual({ term: row.slice(0, 2), offset: 0 });
    expect(keys.at(-1)).toEqual({ term: row.slice(-2), offset: length - 2 });
    if (length <= 21) expect(new Set(keys.map(({ term }) => term).join(''))).toEqual(new Set(row));
  },
);

test('keys know at which unit of the whole query they begin, and joints where terms meet', () => {
  const { terms, joints } = parseQuery('渔船 检查 2022 7号');
  expect(terms.flatMap(({ keys }) => keys)).toEqual([
    { term: '渔船', offset: 0 },
    { term: '检查', offset: 2 },
    { term: '.2022', offset: 4 },
    { term: '7号', offset: 5 },
  ]);
  expect(joints).toEqual([
    { term: '船检', offset: 1 },
    { term: '查2022', offset: 3 },
    { term: '2022 7', offset: 4 },
  ]);
});

test.each([
  ['渔船', true],
  ['罚', true],
  ['渔船 罚 7', true],
  ['渔船检', false],
  ['渔船 检查费', false],
])('the index is sure of %s: %s', (typed, certain) => {
  expect(parseQuery(typed).certain).toBe(certain);
});

test.each(['', ' ', '，。', '——', '\u200b', '\ufeff'])('%j is no query', (typed) => {
  expect(parseQuery(typed)).toMatchObject({ text: '', terms: [], joints: [], identifiers: [] });
});

test('what cannot be seen does not part a word', () => {
  expect(keysOf('20\ufeff22年')).toEqual([['2022年']]);
  expect(keysOf('渔\u200b船')).toEqual([['渔船']]);
});

test('a query of any length is answered, by its beginning', () => {
  const { terms, typed } = parseQuery('渔船'.repeat(5000));
  expect(Array.from(typed)).toHaveLength(200);
  expect(terms).toHaveLength(1);
  expect(parseQuery('渔 '.repeat(5000)).terms).toHaveLength(10);
  expect(Array.from(parseQuery('𠀀'.repeat(300)).typed)).toHaveLength(200);
});

test('numbers of documents are looked up besides', () => {
  expect(parseQuery('青政发[2022]7号').identifiers).toEqual(['d:青政发-2022-7']);
  expect(parseQuery('渔船').identifiers).toEqual([]);
});
