import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForComparison, normaliseForComparison } from '#domain/comparison-text.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['向县政府提出，县政府答复。', '向县政府提出,县政府答复.', 'width of commas and full stops'],
  ['不少于１５日', '不少于15日', 'width of digits'],
  ['第　三　条 规定', '第三条规定', 'blanks, full width or not'],
  ['2024 年 5 月', '2024年5月', 'blanks next to digits'],
  ['青政办发〔2020〕22号', '青政办发[2020]22号', 'square brackets'],
  ['青政办发（2020）22号', '青政办发﹝2020﹞22号', 'round and tortoise-shell brackets'],
  ['“一窗受理”', '"一窗受理"', 'straight quotation marks'],
  ['“一窗受理”', '『一窗受理』', 'corner brackets'],
  ['2021—2025年', '2021-2025年', 'a dash and a hyphen'],
  ['——坚持公开', '—坚持公开', 'one dash and two'],
  ['二〇二〇年', '二○二○年', 'a zero and a circle'],
  ['㈠总体要求', '（一）总体要求', 'a number in one character'],
  ['Ⅱ级响应', 'II级响应', 'a Roman number in one character'],
  ['\u2f08民政府', '人民政府', 'a radical for a character'],
  ['公\u200b开\ufeff', '公开', 'what cannot be seen'],
])('%s and %s are the same: %s', (one, other) => {
  expect(normaliseForComparison(one)).toBe(normaliseForComparison(other));
});

test.each([
  ['报县政府。', '报县政府；', 'another mark'],
  ['甲、乙', '甲，乙', 'an enumeration comma'],
  ['A档', 'a档', 'case'],
  ['三年', '3年', 'Chinese numerals'],
  ['10²', '102', 'a superscript'],
  ['《办法》', '〈办法〉', 'another kind of title marks'],
  ['12　3', '1　23', 'figures in other cells of a table'],
  ['5%', '5‰', 'per cent'],
])('%s and %s differ: %s', (one, other) => {
  expect(normaliseForComparison(one)).not.toBe(normaliseForComparison(other));
});

test('whatever the text is, every unit knows the character that it was made from', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const folded = foldForComparison(text);
      expect(folded.starts).toHaveLength(folded.text.length);
      expect([...folded.starts].sort((a, b) => a - b)).toEqual(folded.starts);
      expect(folded.starts.every((start) => start < text.length)).toBe(true);
    }),
  );
});

test('what is folded already stays', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'第三条，。（）〔〕“”—- 　1２a')), (characters) => {
      const once = normaliseForComparison(characters.join(''));
      expect(normaliseForComparison(once)).toBe(once);
    }),
  );
});
