import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { anchorsIn, paragraphs } from './read-html.ts';

describe('an article', () => {
  test('is a section with the number marked', () => {
    expect(renderBody('第五条　行政机关应当公开。').html).toBe(
      '<section class="article" id="art-5"><p><span class="article-number">第五条</span>　行政机关应当公开。</p></section>',
    );
  });

  test.each([
    ['第五条 行政机关应当公开。', 'a half-width blank'],
    ['第五条　　行政机关应当公开。', 'two blanks'],
    ['　　第五条　行政机关应当公开。', 'an indented one'],
    ['**第五条** 行政机关应当公开。', 'a bold number'],
    ['<p>第五条　行政机关应当公开。</p>', 'HTML'],
  ])('%s (%s)', (markdown) => {
    expect(renderBody(markdown).html).toContain(
      '<p><span class="article-number">第五条</span>　行政机关应当公开。</p>',
    );
  });

  test('without a blank counts where the number is due', () => {
    expect(
      anchorsIn(paragraphs('第一条为了规范公开，制定本办法。', '第二条本办法适用于本县。')),
    ).toEqual(['section#art-1', 'section#art-2']);
  });

  test.each([
    '第一条规定的期限为十日。',
    '第一条第二款所称主体。',
    '第一条、第二条另行规定。',
    '第一条修改为：',
  ])('%s only speaks of one', (line) => {
    expect(anchorsIn(line)).toEqual([]);
  });

  test('holds its paragraphs and items', () => {
    const { html } = renderBody(
      paragraphs(
        '第一条　有下列情形的：',
        '（一）甲；',
        '（二）乙。',
        '前款另有规定的除外。',
        '第二条　丙。',
      ),
    );
    expect(html).toBe(
      [
        '<section class="article" id="art-1"><p><span class="article-number">第一条</span>　有下列情形的：</p>',
        '<p>（一）甲；</p>',
        '<p>（二）乙。</p>',
        '<p>前款另有规定的除外。</p></section>',
        '<section class="article" id="art-2"><p><span class="article-number">第二条</span>　丙。</p></section>',
      ].join('\n'),
    );
  });

  test('holds its table and its list', () => {
    const { html } = renderBody('第一条　标准如下：\n\n| 甲 |\n|---|\n| 1 |\n\n- 乙\n\n## 附则\n');
    expect(html).toMatch(/id="art-1">[\s\S]*<table>[\s\S]*<\/ul><\/section>\n<section><h2/);
  });

  test('short items in it are no headings', () => {
    expect(
      anchorsIn(
        paragraphs('第一条　有下列设施之一：', '（一）码头', '1.甲', '文。', '（二）系船柱'),
      ),
    ).toEqual(['section#art-1']);
  });

  test('ends before the signature', () => {
    const { html } = renderBody(paragraphs('第一条　甲。', '青屿县人民政府', '2024年3月5日'));
    expect(html).toContain('甲。</p></section>\n<div class="signature">');
  });

  test('put in later has its own anchor', () => {
    expect(
      anchorsIn(
        paragraphs('第五条　甲。', '第五条之一　乙。', '第五条之二　丙。', '第六条　丁。'),
      ).slice(0),
    ).toEqual(['section#art-5', 'section#art-5-1', 'section#art-5-2', 'section#art-6']);
  });

  test('that repeats has no second anchor', () => {
    expect(anchorsIn(paragraphs('第一条　甲。', '第一条　乙。'))).toEqual(['section#art-1']);
  });

  test('of two hundred is found', () => {
    expect(renderBody('第二百零一条　甲。').html).toContain('id="art-201"');
  });

  test('as a Markdown heading heads what follows', () => {
    expect(renderBody('### 第五条 定义\n\n本办法所称甲。').html).toBe(
      '<section><h2 id="art-5"><span class="article-number">第五条</span>　定义</h2>\n<p>本办法所称甲。</p></section>',
    );
  });

  test('several with bold numbers on lines without blank lines between them', () => {
    expect(anchorsIn('**第一条**　甲。\n**第二条**　乙。')).toEqual([
      'section#art-1',
      'section#art-2',
    ]);
  });

  test('several on lines without blank lines between them', () => {
    expect(anchorsIn('第一条　甲。\n第二条　乙。\n第三条　丙。')).toEqual([
      'section#art-1',
      'section#art-2',
      'section#art-3',
    ]);
  });
});

test('the blanks in the name of a chapter are one', () => {
  expect(renderBody(paragraphs('第一章    总   则', '第一条　甲。')).html).toContain(
    '<h2 id="ch-1">第一章　总   则</h2>',
  );
});
