import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../scripts/lib/search-eval/texts.ts';
import {
  boundariesOf,
  straddles,
  windowAt,
  wordsOf,
} from '../../../scripts/lib/search-eval/windows.ts';
import { searchRecord } from '../search/records.ts';

describe('what is true of a query', () => {
  const texts = textsOf([
    searchRecord({
      url: '/a/',
      title: '青屿县民宿管理办法',
      docNumber: '青政发〔2022〕7号',
      agencies: ['县政府'],
      blocks: [{ text: '共检查民宿146家。' }, { text: '海岛饮水' }],
      attachments: [{ title: '申请表', text: '姓名\n身份证号' }],
    }),
    searchRecord({
      url: '/b/',
      title: '青屿县民宿评定细则',
      indexNumber: 'B/1',
      agencies: ['县文广旅体局'],
      blocks: [{ text: '按照《青屿县民宿管理办法》' }],
    }),
  ]);

  test.each([
    ['管理办法', '/a/ /b/'],
    ['民宿146', '/a/'],
    // Runs of digits are whole.
    ['46家', ''],
    ['2022 7号', '/a/'],
    ['县文广旅体局', '/b/'],
    ['身份证', '/a/'],
    // No line runs on into the next one.
    ['家海岛', ''],
    ['家 海岛', ''],
    ['名身', ''],
    ['名 身', ''],
  ])('%j stands in %j', (needle, urls) => {
    expect([...texts.having(needle)].join(' ')).toBe(urls);
  });

  test('titles are told apart from texts, whole and in parts', () => {
    expect(texts.titled('民宿管理')).toEqual(['/a/']);
    expect(texts.titledInOrder(['青屿县', '办法'])).toEqual(['/a/']);
    expect(texts.titledInOrder(['办法', '青屿县'])).toEqual([]);
    expect(texts.titledInOrder(['青屿县', '民宿'])).toEqual(['/a/', '/b/']);
  });

  test('every Han character is known, and nothing else', () => {
    const characters = texts.characters();
    expect(['政', '姓', '宿'].every((one) => characters.has(one))).toBe(true);
    expect([...characters].every((one) => /^\p{Script=Han}$/u.test(one))).toBe(true);
  });
});

describe('a part of a line', () => {
  const line = '按照〔2022〕7号，县 政府办理';

  test.each([
    [0, 2, '按照'],
    // As a reader copies it, with what stands between.
    [0, 6, '按照〔2022'],
    [6, 3, '7号，县'],
    [6, 2, '7号'],
  ])('from the %dth character, %d long, is %j', (nth, length, typed) => {
    expect(windowAt(line, nth, length)?.typed).toBe(typed);
  });

  test.each([
    ['cuts a number at its end', 0, 4],
    ['cuts a number at its beginning', 3, 6],
    ['has a space in it', 7, 4],
    ['goes beyond the line', 12, 4],
  ])('that %s is none', (_, nth, length) => {
    expect(windowAt(line, nth, length)).toBe(undefined);
  });
});

describe('boundaries of words', () => {
  const line = '行政复议决定';
  const boundaries = [0, 2, 4, 6];

  test('lie between words, and at both ends', () => {
    const sentence = '北京有多少人？';
    const words = wordsOf(sentence).map(({ typed }) => typed);
    expect(words.join('')).toBe(sentence);
    expect(words[0]).toBe('北京');
    expect(boundariesOf(sentence).slice(0, 2)).toEqual([0, 2]);
    expect(boundariesOf(sentence).at(-1)).toBe(sentence.length);
  });

  test.each([
    ['政复', 1, 2, true],
    ['政复议决', 1, 4, true],
    ['行政复', 0, 3, false],
    ['政复议', 1, 3, false],
    ['复议', 2, 2, false],
  ])('%s straddles one: %#', (text, nth, length, expected) => {
    const window = windowAt(line, nth, length);
    expect(window?.typed).toBe(text);
    expect(window && straddles(window, boundaries)).toBe(expected);
  });
});
