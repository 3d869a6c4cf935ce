import { describe, expect, test } from 'vitest';
import { formatDocNumber } from '#domain/doc-number.ts';
import { findDocNumbers } from '#domain/doc-numbers-in-text.ts';

const PREFIXES = ['青政发', '青政办发', '青财', '青屿县人民政府令'];

const found = (text: string, prefixes: readonly string[] = PREFIXES) =>
  findDocNumbers(text, prefixes).map(({ number }) => formatDocNumber(number));

describe('a known prefix is found whatever stands before it', () => {
  test.each([
    ['按照青政发〔2022〕7号要求', ['青政发〔2022〕7号']],
    ['根据青政办发〔2022〕7号文件', ['青政办发〔2022〕7号']],
    ['县里的青政办发[2022]07号已经说明', ['青政办发〔2022〕7号']],
    ['详见 青政发 〔2022〕 7号', ['青政发〔2022〕7号']],
    ['青政发2022年7号', ['青政发〔2022〕7号']],
    ['（青财（2025）12号）', ['青财〔2025〕12号']],
    [
      '青政发〔2022〕7号和青政办发〔2021〕2号、青财〔2020〕1号',
      ['青政发〔2022〕7号', '青政办发〔2021〕2号', '青财〔2020〕1号'],
    ],
    ['公布青屿县人民政府令第12号', ['青屿县人民政府令第12号']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(findDocNumbers(text, PREFIXES).every(({ known }) => known)).toBe(true);
  });

  test('the longest of several', () => {
    expect(found('按青政办发〔2022〕7号', ['办发', '青政办发', '政办发'])).toEqual([
      '青政办发〔2022〕7号',
    ]);
  });
});

describe('an unknown prefix is cut free of the words that lead in', () => {
  test.each([
    ['按照澜政发〔2021〕2号要求', ['澜政发〔2021〕2号']],
    ['根据澜政发〔2021〕2号', ['澜政发〔2021〕2号']],
    ['依据澜政发〔2021〕2号', ['澜政发〔2021〕2号']],
    ['贯彻落实澜政发〔2021〕2号精神', ['澜政发〔2021〕2号']],
    ['《关于转发澜政发〔2021〕2号的通知》', ['澜政发〔2021〕2号']],
    ['见国办发〔2018〕37号文件、国办函(2019)19号', ['国办发〔2018〕37号', '国办函〔2019〕19号']],
    ['《示例通知》（舟委法发〔2021〕2号）', ['舟委法发〔2021〕2号']],
    ['（国办发［２０１８］３７号）', ['国办发〔2018〕37号']],
    ['和政发〔2020〕1号', ['和政发〔2020〕1号']],
    ['澜委发〔2022〕7号和澜政办发〔2021〕2号', ['澜委发〔2022〕7号', '澜政办发〔2021〕2号']],
    ['2022年12月27日澜政办发〔2022〕70号', ['澜政办发〔2022〕70号']],
    ['根据国务院令第711号公布', ['国务院令第711号']],
    ['《政府信息公开条例》（国务院令第711号）第二十六条', ['国务院令第711号']],
    ['经2007年4月5日中华人民共和国国务院令第492号公布', ['中华人民共和国国务院令第492号']],
    ['按照澜州市财政局公告2023年第8号办理', ['澜州市财政局公告2023年第8号']],
    ['豫0923环罚决字〔2024〕7号', ['豫0923环罚决字〔2024〕7号']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(findDocNumbers(text, PREFIXES).some(({ known }) => known)).toBe(false);
  });
});

test.each([
  '法治政府建设实施纲要（2021—2025年）',
  '（2015年3月13日）',
  '会议2022年第7号议题',
  '环境事件应急预案（2021年修订）',
  '2022年12月27日',
  '第三十七条',
  '灯塔街道听潮路1号',
  '听潮路（2022）',
  '〔2012105号',
  '',
])('there is no number in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('places are those of the text as it stands', () => {
  const text = '　按照青政发［２０２２］７号和国务院令第711号。';
  const numbers = findDocNumbers(text, PREFIXES);
  expect(numbers).toHaveLength(2);
  for (const { text: found, start, end } of numbers) expect(text.slice(start, end)).toBe(found);
  expect(numbers[0]?.text).toBe('青政发［２０２２］７号');
});

test('a text of 100,000 characters made to be slow is not', () => {
  const text = `${'根据'.repeat(20_000)}${'〔 '.repeat(10_000)}${' '.repeat(20_000)}${'令第'.repeat(10_000)}`;
  expect(findDocNumbers(text, PREFIXES)).toEqual([]);
});
