import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { importPage } from '#importer/import-page.ts';
import { restorePunctuation } from '#importer/punctuation.ts';
import { toMarkdown } from '#importer/to-markdown.ts';

const SIZE = 100_000;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));

describe('hostile input', () => {
  test.each([
    ['nothing', ''],
    ['spaces', fill(' ')],
    ['no-break spaces', fill('\u00a0')],
    ['replacement characters', fill('\ufffd')],
    ['pipes', fill('|')],
    ['lone pipes', fill('|\n')],
    ['cells', fill('0 |\n')],
    ['labels', fill('索引号：')],
    ['empty labels', fill('发布日期：\n')],
    ['open brackets', fill('（')],
    ['open quotes', fill('《')],
    ['angles', `《${fill('<a>')}》`],
    ['one character', fill('县')],
    ['agencies', fill('县政府\n')],
    ['dates', fill('2022年1月1日\n')],
    ['words', `${fill('县 ')}。 。 。 `],
    ['numbers', fill('政发〔2022〕1号 ')],
    ['headings', fill('第一章 总则\n')],
    ['contents', `目录\n${fill('一、总则\n二、附则\n')}`],
    ['breadcrumbs', fill('首页 > a\n')],
    ['titles', fill('关于印发的通知\n')],
    ['tags', fill('<div>')],
    ['tables in tables', fill('<table><tr><td>')],
    ['half tags', fill('<p ')],
    ['figures', fill('规章\n0\n')],
    ['marks', fill('*_`[')],
    ['mail', fill('a@')],
  ])('100 KB of %s is done in time', { timeout: 15_000 }, (_, text) => {
    expect(importPage(text).fields.headings.length).toBeLessThanOrEqual(5);
  });

  test('nothing throws', () => {
    const alphabet =
      '索引号发布日期：:|，。（）《》〔〕2022年月日号关于通知的\n附件1.、一第章[]<>/-&;= ';
    const texts = fc
      .array(fc.constantFrom(...alphabet), { maxLength: 300 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const { body } = importPage(text);
        expect(typeof body).toBe('string');
      }),
      { numRuns: 120 },
    );
  });
});

test('a paragraph survives Markdown character for character', () => {
  const characters = '第一二章、，。《》（）123.-+*_`#<>[]()!&|~=:/\\"\' @httpsw甲a';
  const lines = fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 60 })
    .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '');
  const parser = unified().use(remarkParse).use(remarkGfm);
  fc.assert(
    fc.property(lines, (text) => {
      const tree: Root = parser.parse(toMarkdown([{ kind: 'paragraph', text, line: 1 }]));
      expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(textOf(tree)).toBe(text);
    }),
    { numRuns: 400, examples: [['+@1._第'], ['a@b-.c1第'], ['a@b.c_第']] },
  );
});

test('restoring punctuation changes punctuation only, and once', () => {
  const texts = fc
    .array(fc.constantFrom(...'甲乙12a,;:?!()<>《》（），。年'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const bare = (text: string) => text.replace(/[^\p{Script=Han}\da]/gu, '');
  fc.assert(
    fc.property(texts, (text) => {
      const once = restorePunctuation(text);
      expect(bare(once)).toBe(bare(text));
      expect(once.length).toBe(text.length);
      expect(restorePunctuation(once)).toBe(once);
    }),
  );
});
