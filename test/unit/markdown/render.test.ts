import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { elementsIn, paragraphs } from './read-html.ts';

describe('a rendered body', () => {
  const body = renderBody(
    paragraphs(
      '前言。',
      '一、甲',
      '（一）乙。文一。',
      '- 项一\n- 项二',
      '第一段\n第二行',
      '正文[^1]。',
      '[^1]: 注。',
    ),
  );

  test('has its headings in the contents', () => {
    expect(body.toc).toEqual([{ id: 'h-1', text: '一、甲', depth: 2 }]);
  });

  test('has its text in blocks, each with its line and the anchor nearest above it', () => {
    expect(body.blocks).toEqual([
      { text: '前言。', line: 1 },
      { text: '一、甲', anchor: 'h-1', line: 3 },
      { text: '（一）乙。文一。', anchor: 'h-1-1', line: 5 },
      { text: '项一', anchor: 'h-1-1', line: 7 },
      { text: '项二', anchor: 'h-1-1', line: 8 },
      { text: '第一段第二行', anchor: 'h-1-1', line: 10 },
      { text: '正文。', anchor: 'h-1-1', line: 13 },
      { text: '注释', anchor: 'h-1-1' },
      { text: '注。', anchor: 'h-1-1', line: 15 },
    ]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(body))).toEqual(body);
  });

  test('is the same each time', () => {
    const markdown = '一、甲\n\n文（。\n\n一、乙\n\n文。';
    expect(renderBody(markdown)).toEqual(renderBody(markdown));
  });

  test.each(['', '\n', '　', '<!-- -->', '&nbsp;'])('of %j is empty', (markdown) => {
    expect(renderBody(markdown)).toMatchObject({ html: '', toc: [], blocks: [], messages: [] });
  });

  test('does not depend on the line ends', () => {
    const lines = ['一、甲', '', '文。', '', '第一条　乙。', '第二条　丙。'];
    expect(renderBody(lines.join('\r\n')).html).toBe(renderBody(lines.join('\n')).html);
  });
});

describe('lines', () => {
  test.each([
    ['为了规范政府\n信息公开', '<p>为了规范政府信息公开</p>'],
    ['为了规范，\n信息公开', '<p>为了规范，信息公开</p>'],
    ['**为了**\n规范', '<p><strong>为了</strong>规范</p>'],
    ['PM2.5\n浓度', '<p>PM2.5\n浓度</p>'],
    ['第一行  \n第二行', '<p>第一行<br>\n第二行</p>'],
    ['第一行\\\n第二行', '<p>第一行<br>\n第二行</p>'],
  ])('%j', (markdown, html) => {
    expect(renderBody(markdown).html).toBe(html);
  });

  test.each([
    ['    缩进四格的一段。', '<p>缩进四格的一段。</p>'],
    ['\t用制表符缩进的一段。', '<p>用制表符缩进的一段。</p>'],
    ['　　用全角空格缩进的一段。', '<p>用全角空格缩进的一段。</p>'],
    ['\u00a0\u00a0缩进的一段。', '<p>缩进的一段。</p>'],
    ['&emsp;&emsp;缩进的一段。', '<p>缩进的一段。</p>'],
    ['一段。\n---\n', '<p>一段。</p>\n<hr>'],
    ['一段。\n===\n', '<p>一段。\n===</p>'],
  ])('%j', (markdown, html) => {
    expect(renderBody(markdown).html).toBe(html);
  });
});

describe('check boxes', () => {
  test('are set as on paper', () => {
    expect(renderBody('- [x] 同意\n- [ ] 不同意').html).toBe(
      '<ul class="contains-task-list">\n<li class="task-list-item">☑ 同意</li>\n<li class="task-list-item">☐ 不同意</li>\n</ul>',
    );
  });

  test('of HTML are not forms', () => {
    expect(renderBody('<p>姓名<input type="text" name="x"></p>').html).toBe('<p>姓名</p>');
  });
});

describe('footnotes', () => {
  const { html } = renderBody('正文[^1]。\n\n一、甲\n\n文。\n\n[^1]: 《条例》第三十三条。');

  test('stand at the end, outside the last section, with a Chinese heading', () => {
    expect(html).toMatch(
      /<\/section>\n<section data-footnotes class="footnotes"><h2 [^>]*>注释<\/h2>/,
    );
  });

  test('lead there and back', () => {
    const ids = elementsIn(html).flatMap(({ properties }) => properties['id'] ?? []);
    const targets = elementsIn(html).flatMap(({ properties }) => properties['href'] ?? []);
    expect(targets).toEqual(['#fn-1', '#fnref-1']);
    expect(ids).toEqual(expect.arrayContaining(['fn-1', 'fnref-1']));
  });
});

describe('whatever is written', () => {
  const fragment = fc.constantFrom(
    '一、',
    '（一）',
    '(二)',
    '1.',
    '1. ',
    '（1）',
    '第一条　',
    '第一章 ',
    '1.1 ',
    '附件',
    '附件：',
    '目录',
    '《',
    '》',
    '（',
    '）',
    '印发',
    '办法',
    '各单位：',
    '2024年3月5日',
    '青屿县人民政府',
    '。',
    '；',
    '\n',
    '\n\n',
    '  \n',
    '    ',
    '　　',
    '**',
    '*',
    '_',
    '`',
    '```',
    '# ',
    '## ',
    '- ',
    '> ',
    '|',
    '|-|',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<b>',
    '</b>',
    '<div>',
    '<table>',
    '<td>',
    '<!--',
    '-->',
    '&amp;',
    '[^1]',
    '[^1]: ',
    'https://www.qingyu.example/',
    '〔20177号',
    '\ufffd',
    '\u200b',
    '文',
    'a',
  );

  test('it is rendered without a throw, with unique ids and an orderly outline', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
        const { html, toc, messages } = renderBody(fragments.join(''));
        const elements = elementsIn(html);
        const ids = elements.flatMap(({ properties }) => properties['id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(toc.map(({ id }) => id)));
        expect(messages.every(({ line }) => line >= 1)).toBe(true);
        const levels = elements
          .filter(({ tagName }) => /^h\d$/.test(tagName))
          .map(({ tagName }) => Number(tagName[1]));
        for (const [index, level] of levels.entries()) {
          expect(level).toBeGreaterThan(1);
          expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
        }
      }),
      { numRuns: 400, seed: 20240305 },
    );
  });
});
