import fc from 'fast-check';
import { expect, test } from 'vitest';
import { junctionsOf, queryTokens, tokensOf } from '#search/bigrams.ts';
import { normalise } from '#search/normalise.ts';

test.each([
  ['依法行政', ['依法', '法行', '行政']],
  ['2022年度', ['2022', '年度']],
  ['5年3月', ['5', '年', '3', '月']],
  ['青政办发 2022 70号', ['青政', '政办', '办发', '2022', '70', '号']],
  ['wto规则', ['wto', '规则']],
  ['𠀀𠀁法', ['𠀀𠀁', '𠀁法']],
  ['', []],
])('the tokens of %j are %j', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test.each([
  ['共3205项', ['3205'], false, 'a lone character at the edge may be one of several in the text'],
  ['5年3天', ['5', '年', '3'], false, 'but inside, it stands alone in the text too'],
  ['依法行政', ['依法', '法行', '行政'], true, 'two characters and more are tokens'],
  ['罚', ['罚'], false, 'a query of one character keeps it'],
])('to find %j, %j must stand in a row (complete: %j): %s', (text, tokens, complete) => {
  expect(queryTokens(text)).toEqual({ tokens, complete });
});

test('two characters with punctuation between them are found by a token of their own', () => {
  expect(junctionsOf('机制 强化 2022 年 度')).toEqual(['0制强', '0年度']);
  expect(queryTokens('制 强')).toEqual({ tokens: ['0制强'], complete: true });
});

test('whatever is cut out of a text, between letters and digits, its tokens stand there', () => {
  const character = fc.constantFrom(...'依法行政办公室青屿县，。〔〕 ７70aB');
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 4, maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      (all, a, b) => {
        const from = a % all.length;
        const to = from + 1 + (b % (all.length - from));
        const cutsRun = [from, to].some((at) =>
          /^[7７aB0]{2}$/.test(`${all[at - 1] ?? ' '}${all[at] ?? ' '}`),
        );
        fc.pre(!cutsRun && /[\p{L}\p{N}]/u.test(all.slice(from, to).join('')));
        const { tokens, complete } = queryTokens(normalise(all.slice(from, to).join('')));
        // One character, or several apart: the text is looked at instead.
        fc.pre(complete || tokens.some((token) => token.length > 1));
        const text = normalise(all.join(''));
        const rows = [tokensOf(text), ...junctionsOf(text).map((token) => [token])];
        expect(rows.some((row) => ` ${row.join(' ')} `.includes(` ${tokens.join(' ')} `))).toBe(
          true,
        );
      },
    ),
  );
});
