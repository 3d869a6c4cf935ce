import { describe, expect, test } from 'vitest';
import { LIMITS } from '#markdown/limits.ts';
import { renderBody } from '#markdown/render.ts';

const times = (text: string, count: number): string => text.repeat(count);
const nestedList = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
const table = (rows: number, columns: number): string =>
  [times('|a', columns), times('|-', columns), ...Array(rows).fill(times('|a', columns))].join(
    '\n',
  );

/** Milliseconds after which a text counts as hanging the build. */
const HANGS = 20_000;

describe('a text beyond the limits comes back empty, with an error that names the line', () => {
  test.each([
    ['1 MB', '政'.repeat(333_334), 'body/too-large', 1],
    ['emphasis a thousand deep', `甲\n\n${times('*a_', 20_000)}`, 'body/too-many-pieces', 3],
    ['one block of marks', `甲\n\n${times('*a_', 1_100)}`, 'body/too-many-marks', 3],
    ['many blocks of marks', times(`${times('*a_', 800)}\n\n`, 12), 'body/too-many-pieces', 13],
    ['5,000 quotations in each other', `甲\n\n${times('>', 5_000)}a`, 'body/too-deep', 3],
    ['500 lists in each other', nestedList(500), 'body/too-deep', 51],
    ['many deep lists', times(`${nestedList(45)}\n`, 40), 'body/too-many-pieces', undefined],
    ['lists and text by turns', times('1. a\n\n文\n\n', 7_400), 'body/too-many-pieces', undefined],
    ['half-open links', times('[a](b', 20_000), 'body/too-many-pieces', 1],
    ['open brackets', times('[', 3_000), 'body/too-many-marks', 1],
    ['images in each other', times('![', 1_300) + times('](u)', 1_300), 'body/too-many-marks', 1],
    ['a table of 200 by 200', table(200, 200), 'body/too-many-cells', 1],
    [
      'a wide head over short rows',
      `${times('a|', 9_000)}a\n${times('-|', 9_000)}-\n${times('x\n', 9_000)}`,
      'body/too-many-cells',
      1,
    ],
    ['many tables', times(`${table(20, 10)}\n\n`, 60), 'body/too-many-cells', undefined],
    ['30,000 paragraphs', times('公开。\n\n', 30_000), 'body/too-many-pieces', 20_001],
    ['60,000 addresses', times('www.a.b ', 60_000), 'body/too-many-pieces', 1],
    ['entities', times('&amp;', 150_000), 'body/too-many-pieces', 1],
    ['escapes', times('\\*', 400_000), 'body/too-many-pieces', 1],
    [
      'one address a thousand times',
      `[a]: /${times('x', 100_000)}\n\n${times(`${times('[a]', 20)}\n\n`, 2)}`,
      'body/too-long-address',
      1,
    ],
    ['5,000 open elements', `甲\n\n${times('<div>\n\n', 4_000)}`, 'body/too-deep', 103],
    [
      'elements opened in one block',
      `<div>${times('<div>', 60)}${times('</div>', 60)}`,
      'body/too-deep',
      1,
    ],
    ['end tags hidden in attributes', times('<b title="</b>">x', 400), 'body/too-deep', 1],
    ['end tags hidden in comments', times('<b><!-- </b> -->', 400), 'body/too-deep', 1],
    [
      'formatting left open',
      `${times('<b>x', 6)}\n\n${times('<p>x\n\n', 4_000)}`,
      'body/too-deep',
      1,
    ],
    ['tags', `<table>\n${times('<tr><td>\n', 4_000)}</table>`, 'body/too-many-pieces', undefined],
  ])('%s', (_what, markdown, rule, line) => {
    const { html, toc, blocks, messages } = renderBody(markdown);
    expect({ html, toc, blocks }).toEqual({ html: '', toc: [], blocks: [] });
    expect(messages).toMatchObject([{ rule, severity: 'error', ...(line ? { line } : {}) }]);
  });

  test('the message is Chinese and says what to do', () => {
    const [message] = renderBody(times('>', 60)).messages;
    expect(message?.message).toMatch(/一层套一层，超过了 50 层/);
    expect(message?.fix).toMatch(/^请/);
  });
});

describe('the most hostile text within the limits is rendered in time', () => {
  const lines = LIMITS.pieces - 100;
  test.each([
    ['emphasis', times(`${times('*a_', 660)}\n\n`, 7)],
    ['images in each other', times(`${times('![', 650)}${times('](u)', 650)}\n\n`, 2)],
    ['lists', times(`${nestedList(49)}\n`, 12)],
    ['paragraphs', times('公开。\n\n', lines)],
    ['articles', times('第一条　正文\n', lines)],
    ['decimals', times('1.1 标题\n\n', lines)],
    ['signatures', `正文。\n\n${times('青屿县人民政府\n\n2024年3月5日\n\n', lines / 2 - 1)}`],
    ['titles', times('印发《青屿县办法》\n\n', lines)],
    ['citations', times('《甲》第一条至第九十九条、', 25_000)],
    ['names that never end', times('《', 330_000)],
    ['list items', times('1. 项\n', lines)],
    ['addresses', times('www.a.cn ', lines)],
    ['cells', table(95, 100)],
    [
      'back-ticks',
      Array.from({ length: 1_990 }, (_, index) => `${times('`', (index % 300) + 1)}a`).join(''),
    ],
    [
      'footnotes',
      Array.from({ length: 2_000 }, (_, index) => `[^a${index}]: b [^a${index + 1}]\n`).join('\n'),
    ],
    ['masked years', times('xx年', 140_000)],
    ['brackets', times('（', 330_000)],
    ['one line of 1 MB', times('公开，', 110_000)],
    ['an address of 1 MB', `[x](http://a.example/${times('A', 900_000)})`],
  ])(
    '%s',
    (_what, markdown) => {
      const { messages } = renderBody(markdown);
      expect(messages.filter(({ rule }) => rule.startsWith('body/'))).toEqual([]);
    },
    HANGS,
  );
});

describe('what real documents have is far within them', () => {
  test.each([
    [
      'a law of 1,300 articles',
      Array.from(
        { length: 1_300 },
        (_, index) => `第${index + 1}条　${'公开'.repeat(50)}。\n\n`,
      ).join(''),
    ],
    ['a table of 200 rows', table(200, 10)],
    [
      'an HTML table of 200 rows',
      `<table>\n${times('<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>\n', 200)}</table>`,
    ],
    ['a list of 500 links', times('- [办法](/zwgk/1.html)\n', 500)],
    ['a plan with 300 bold leads', times('**（一）甲。**文**乙**文。\n\n', 300)],
  ])('%s', (_what, markdown) => {
    expect(renderBody(markdown).html).not.toBe('');
  });
});
