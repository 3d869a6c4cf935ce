import { expect, test } from 'vitest';
import { csvOf } from '#views/csv.ts';

/** What a program reads that knows RFC 4180. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

test('begins with the mark of UTF-8 and ends every line with CRLF', () => {
  expect(
    csvOf([
      ['序号', '名称'],
      [1, '通知'],
    ]),
  ).toBe('\uFEFF序号,名称\r\n1,通知\r\n');
});

test.each([
  ['=HYPERLINK("http://x.example")', '\'=HYPERLINK("http://x.example")'],
  ['+86 000', "'+86 000"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['00012', "'00012"],
  ['119901227310014889', "'119901227310014889"],
  ['2024-01', "'2024-01"],
  ['3/4', "'3/4"],
  ['2024-05-01', '2024-05-01'],
  ['QYDR-2024-0001', 'QYDR-2024-0001'],
  ['119901227310014889/2024-00007', '119901227310014889/2024-00007'],
  ['12E3', "'12E3"],
  ['11990122731000119W/2019-00009', '11990122731000119W/2019-00009'],
  ['青政发〔2024〕7号', '青政发〔2024〕7号'],
  ['关于“A,B”的通知', '关于“A,B”的通知'],
  ['说 "好"\r\n的', '说 "好"\r\n的'],
])('%j is read as %j', (value, read) => {
  const line = csvOf([[value, 'x']]).slice(1, -2);
  expect(cellsOf(line)).toEqual([read, 'x']);
});

test('numbers stay numbers, and what is missing is empty', () => {
  expect(csvOf([[-1, undefined, 20]])).toBe('\uFEFF-1,,20\r\n');
});
