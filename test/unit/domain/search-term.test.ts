import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedTerm } from '#domain/search-term.ts';

test.each([
  ['ＫＴＶ 歌厅', 'ktv歌厅'],
  ['住房 公积金', '住房公积金'],
  ['《条例》', '条例'],
  ['“三公”经费', '三公 经费'],
  ['双随机、一公开', '双随机 一公开'],
  ['一\u200b卡\u3000通', '一卡通'],
  ['①类', '1类'],
  ['……', ''],
  ['', ''],
])('“%s” is compared as “%s”', (term, expected) => {
  expect(comparedTerm(term)).toBe(expected);
});

const wide = (text: string) =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

test('width, case and blanks make no other word', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const compared = comparedTerm(text);
      expect(comparedTerm(wide(text))).toBe(compared);
      expect(comparedTerm(text.toUpperCase())).toBe(compared);
      expect(comparedTerm([...text].join('\u3000'))).toBe(compared);
    }),
  );
});
