import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, evenLines, linesWidth } from '#domain/line-breaks.ts';
import { textWidth } from '#domain/text-width.ts';

describe('a text is broken', () => {
  test.each([
    ['where the line is full', '核对申请材料是否齐全', 4, ['核对申请', '材料是否', '齐全']],
    [
      'before a character that would stand before a mark',
      '核对材料，告知',
      4,
      ['核对材', '料，告知'],
    ],
    ['before a mark that opens', '当场（或者五日）', 3, ['当场', '（或者', '五日）']],
    [
      'with several closing marks together',
      '出具《通知书》。好',
      4,
      ['出具《通', '知书》。', '好'],
    ],
    ['around a number with its measure', '应当在20个工作日内', 7, ['应当在', '20个工作日内']],
    ['around a percentage', '按货值金额5%计算', 6.5, ['按货值金额', '5%计算']],
    ['around a word', '依照GB/T 9704印发', 5, ['依照GB/T', '9704印发']],
    ['around a web address', '见www.gov.cn网', 6.9, ['见', 'www.gov.cn', '网']],
    ['not inside of a dash', '审查——决定', 3.5, ['审', '查——', '决定']],
    ['so that no character is left alone', '作出准予许可的决定书', 9, ['作出准予许可的决', '定书']],
    ['not at all when it fits', '受理', 2, ['受理']],
    ['into nothing when there is nothing', '', 5, []],
    ['into nothing when it is blank', '  　 ', 5, []],
    ['without the blanks at the break', '受理  审查 决定', 4.6, ['受理 审查', '决定']],
  ])('%s', (_, text, width, expected) => {
    expect(breakLines(text, width)).toEqual(expected);
  });

  test('a word wider than a line is broken by force', () => {
    const lines = breakLines('编号AAAAAAAAAA号', 3);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('编号AAAAAAAAAA号');
    expect(linesWidth(lines)).toBeLessThanOrEqual(3);
  });

  test('characters outside of the basic plane stay whole', () => {
    expect(breakLines('𠮷𠮷𠮷𠮷', 1)).toEqual(['𠮷', '𠮷', '𠮷', '𠮷']);
  });
});

test.each([
  ['材料齐全符合要求', 6, ['材料齐全', '符合要求']],
  ['不属于本机关职权', 6, ['不属于本', '机关职权']],
  ['未申请听证', 4, ['未申请', '听证']],
  ['在20个工作日内送达', 6, ['在', '20个工作日', '内送达']],
  ['出具不予受理通知书', 6.5, ['出具不予', '受理通知书']],
  ['整改到位', 3, ['整改', '到位']],
  ['准予', 6, ['准予']],
  ['', 6, []],
])('%s is made even within %i em', (text, width, expected) => {
  expect(evenLines(text, width)).toEqual(expected);
});

const anyText = fc.string({
  unit: fc.constantFrom(
    ...'受理审查决定材料，。；：、（）《》“”——……0123456789%.abWm/ 日月年个工作𠮷é\n',
  ),
  maxLength: 60,
});
const anyWidth = fc.double({ min: 2, max: 20, noNaN: true });

describe.each([
  ['breakLines', breakLines],
  ['evenLines', evenLines],
])('%s, whatever the text', (_, broken) => {
  test('makes no line wider than asked, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = broken(text, width);
        expect(linesWidth(lines)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.filter((line) => line.trim() === '')).toEqual([]);
      }),
    );
  });

  test('starts no line with a closing mark and ends none with an opening one', () => {
    // Ordinary text: one mark at a time, on lines that hold any word with its marks.
    const sentence = fc
      .array(
        fc.tuple(
          fc.constantFrom('审查', '决定', '20个工作日', 'GB9704', '（一）', '《通知》', '“公示”'),
          fc.constantFrom('', '', '，', '。', '；', '——'),
        ),
        { maxLength: 12 },
      )
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(sentence, fc.double({ min: 8, max: 20, noNaN: true }), (text, width) => {
        for (const line of broken(text, width)) {
          expect(line).not.toMatch(/^[，。；、：）》”—]|[（《“]$/);
          expect(textWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
