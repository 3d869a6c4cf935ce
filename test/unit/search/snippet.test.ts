import { expect, test } from 'vitest';
import { parseQuery } from '#search/query.ts';
import { snippetOf, titleParts } from '#search/snippet.ts';
import { searchRecord } from './records.ts';

const filler = '各单位要按照职责分工抓好落实。'.repeat(8);
const record = searchRecord({
  title: '青屿县渔船安全检查办法',
  summary: '规定渔船怎样检查。',
  attachments: ['检查记录表.docx'],
  blocks: [
    { text: '第一条　为了加强渔船管理，制定本办法。', anchor: 'art-1' },
    { text: '前款所称渔船，是指海洋渔船。' },
    { text: `${filler}渔船出海以前，应当接受安全检查。${filler}`, anchor: 'art-2' },
  ],
});
const snippet = (typed: string) => {
  const { parts, anchor } = snippetOf(record, parseQuery(typed));
  const text = parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
  return { text, anchor };
};

test('the snippet is cut out round what was typed, from the beginning of the sentence', () => {
  const { text, anchor } = snippet('接受安全检查');
  expect(text).toMatch(/^…渔船出海以前，应当\[接受安全检查\]。.*…$/u);
  expect(anchor).toBe('art-2');
});

test('a block without an anchor is under the last one before it', () => {
  expect(snippet('海洋渔船')).toEqual({ text: '前款所称渔船，是指[海洋渔船]。', anchor: 'art-1' });
});

test('what stands together counts more than what stands earlier', () => {
  expect(snippet('渔船 出海').anchor).toBe('art-2');
  expect(snippet('渔船 出海').text).toContain('[渔船出海]以前');
});

test('a document that was found by its title shows its summary', () => {
  expect(snippet('青屿县')).toEqual({ text: '规定渔船怎样检查。', anchor: undefined });
});

test('an attachment can be the reason', () => {
  expect(snippet('记录表').text).toBe('检查[记录表].docx');
});

test('the title is marked, by the parts of the query if it does not have the whole', () => {
  const parts = titleParts(record, parseQuery('渔船 培训'));
  expect(parts.filter((part) => part.marked)).toEqual([{ text: '渔船', marked: true }]);
});
