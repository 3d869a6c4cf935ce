import { describe, expect, test } from 'vitest';
import { foldBrackets, loneBracket } from '#domain/brackets.ts';

test.each([
  '〔〕',
  '[]',
  '［］',
  '（）',
  '()',
  '【】',
  '﹝﹞',
  '〈〉',
  '<>',
  '＜＞',
  '{}',
  '｛｝',
  '〖〗',
])('%s are folded to 〔〕', (pair) => {
  expect(foldBrackets(`${pair[0]}2022${pair[1]}`)).toBe('〔2022〕');
});

test('NFKC alone does not fold them', () => {
  expect('﹝2022﹞'.normalize('NFKC')).toBe('〔2022〕');
  expect('（2022）'.normalize('NFKC')).toBe('(2022)');
  expect('【2022】'.normalize('NFKC')).toBe('【2022】');
});

test('book titles and other characters stay', () => {
  expect(foldBrackets('《办法》“一”𠮷')).toBe('《办法》“一”𠮷');
});

describe('a bracket without a partner', () => {
  test.each([
    ['《法治政府建设实施纲要(2021—2025年》', { bracket: '》', index: 22, expected: ')' }],
    ['《办法', { bracket: '《', index: 0, expected: '》' }],
    ['办法》', { bracket: '》', index: 2 }],
    ['（一)、二)是', undefined],
    ['关于（试行的通知', { bracket: '（', index: 2, expected: '）' }],
    ['“一”和“二', { bracket: '“', index: 4, expected: '”' }],
    ['《〈办法〉的说明》', undefined],
    ['《〈办法》的说明〉', { bracket: '》', index: 4, expected: '〉' }],
    ['（此件公开发布）', undefined],
    ['青政发〔2022〕7号', undefined],
    ['（2021—2025年)', undefined],
    ['1）第一项', undefined],
    ['1)第一项；2)第二项', undefined],
    ['一）第一项', undefined],
    ['a) 第一项', undefined],
    ['共3000)项', { bracket: ')', index: 5 }],
    ['', undefined],
  ])('%j: %j', (line, expected) => {
    expect(loneBracket(line)).toEqual(expected);
  });
});
