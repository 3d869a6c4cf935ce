import { expect, test } from 'vitest';
import { parseQuery } from '#search/query.ts';
import type { SearchRecord } from '#search/record.ts';
import { snippetOf, titleParts } from '#search/snippet.ts';
import { searchRecord } from './records.ts';

const filler = '各单位要按照职责分工抓好落实。'.repeat(8);
const table = {
  title: '检查记录表.docx',
  path: '/files/table.docx',
  text: '船名 船号\n船东签名 日期',
};
const record = searchRecord({
  title: '青屿县渔船安全检查办法',
  summary: '规定渔船怎样检查。',
  attachments: [table],
  blocks: [
    { text: '第一章　总则', anchor: 'chapter-1' },
    { text: '第一条　为了加强渔船管理，制定本办法。', anchor: 'art-1' },
    { text: '前款所称渔船，是指海洋渔船。' },
    { text: `${filler}渔船出海以前，应当接受安全检查。${filler}`, anchor: 'p-2' },
    { text: '第五条之一　船东负责，各乡镇督促。', anchor: 'art-5-1' },
  ],
});
const marked = (parts: readonly { readonly text: string; readonly marked: boolean }[]) =>
  parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
const snippet = (typed: string, of: SearchRecord = record) => {
  const { parts, ...place } = snippetOf(of, parseQuery(typed));
  return { text: marked(parts), ...place };
};

test('the snippet is cut out round what was typed, from the beginning of the sentence', () => {
  const { text, anchor } = snippet('接受安全检查');
  expect(text).toMatch(/^…渔船出海以前，应当\[接受安全检查\]。.*…$/u);
  expect(anchor).toBe('p-2');
});

test('it is marked in whatever form it was typed', () => {
  expect(snippet('海洋漁船').text).toBe('前款所称渔船，是指[海洋渔船]。');
  expect(snippet('为了 加强　渔船管理').text).toBe('第一条　[为了加强渔船管理]，制定本办法。');
});

test('a block without an anchor is under the last one before it', () => {
  expect(snippet('海洋渔船')).toMatchObject({ anchor: 'art-1', label: '第一条' });
});

test.each<[string, string | undefined, string]>([
  ['制定本办法', '第一条', 'the number of its article'],
  ['各乡镇督促', '第五条之一', 'also of one that was put in later'],
  ['总则', '第一章　总则', 'a heading as it is'],
  ['接受安全检查', undefined, 'and a paragraph by nothing'],
])('where %s stands is called %s: %s', (typed, label) => {
  expect(snippet(typed).label).toBe(label);
});

test('what stands together counts more than what stands earlier', () => {
  expect(snippet('渔船 出海')).toMatchObject({ anchor: 'p-2' });
  expect(snippet('渔船 出海').text).toContain('[渔船出海]以前');
});

test('where no block has all, the one that has the most is shown', () => {
  expect(snippet('渔船 落实 出海 名单')).toMatchObject({ anchor: 'p-2' });
  expect(snippet('船东督促').text).toBe('第五条之一　[船东]负责，各乡镇[督促]。');
});

test('a document that was found by its title shows its summary, or the beginning of its text', () => {
  expect(snippet('青屿县').text).toBe('规定渔船怎样检查。');
  expect(snippet('青屿县')).toMatchObject({ anchor: undefined, attachment: undefined });
  expect(snippet('青屿县', { ...record, summary: '' }).text).toBe('第一章　总则');
  expect(snippet('青屿县', searchRecord()).text).toBe('');
});

test('an attachment can be the reason, by its name or by a line of it', () => {
  expect(snippet('记录表').text).toBe('检查[记录表].docx');
  expect(snippet('船东签名')).toEqual({
    text: '[船东签名] 日期',
    anchor: undefined,
    label: undefined,
    attachment: table,
  });
});

test('a very long match is cut, and no character in two', () => {
  const long = searchRecord({ blocks: [{ text: `${'前'.repeat(40)}${'𠮷'.repeat(400)}` }] });
  const { text } = snippet('𠮷'.repeat(200), long);
  expect(text.length).toBeLessThan(300);
  expect(text.isWellFormed()).toBe(true);
  expect(text).toContain('[𠮷𠮷');
});

test('the pieces of any snippet put together stand in the document', () => {
  const text = record.blocks[3]?.text ?? '';
  for (let from = 0; from < text.length; from += 7) {
    const cut = snippet(text.slice(from, from + 12)).text.replaceAll(/[[\]…]/g, '');
    expect(text).toContain(cut);
    expect(cut.length).toBeGreaterThan(30);
  }
});

test('the title is marked, by the parts of the query if it does not have the whole', () => {
  const title = (typed: string) => marked(titleParts(record, parseQuery(typed)));
  expect(title('渔船安全')).toBe('青屿县[渔船安全]检查办法');
  expect(title('渔船 培训')).toBe('青屿县[渔船]安全检查办法');
  expect(title('培训')).toBe('青屿县渔船安全检查办法');
});
