import { expect, test } from 'vitest';
import { renameOwnArticles } from '#domain/comparison-references.ts';

const marked = (text: string) => renameOwnArticles(text, (number) => `<${number}>`);

test.each([
  ['违反第八条规定的', '违反<8>规定的'],
  ['依照本办法第十二条第二款处理', '依照本办法<12>第二款处理'],
  ['第七条第三项、第七项和第九条', '<7>第三项、第七项和<9>'],
  ['第三条至第五条', '<3>至<5>'],
  ['第五条之一', '<5-1>'],
  ['第12条', '<12>'],
])('%s refers to articles of its own', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each([
  '依照《中华人民共和国行政处罚法》第三十二条处罚',
  '《办法》〔青政发〔2019〕9号〕第三条、第五条同时废止',
  '依照刑法第一百条',
  '按照条例第八条',
])('%s refers to another document', (text) => {
  expect(marked(text)).toBe(text);
});
