import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { anchorsIn, contentsOf, paragraphs } from './read-html.ts';

describe('what is a heading', () => {
  test.each([
    ['一、总体要求', 'h-1'],
    ['十二、附则', 'h-12'],
    ['（一）指导思想', 'h-1'],
    ['(一)指导思想', 'h-1'],
    ['㈠指导思想', 'h-1'],
    ['1.推广试点经验', 'h-1'],
    ['1．推广试点经验', 'h-1'],
    ['1、推广试点经验', 'h-1'],
    ['1. 推广试点经验', 'h-1'],
    ['（1）推广试点经验', 'h-1'],
    ['第一部分　概况', 'part-1'],
    ['第一编　总则', 'book-1'],
    ['第一章　总则', 'ch-1'],
    ['第一节　一般规定', 's-1'],
    ['## 公开的主体', 's-1'],
    ['## 一、总体要求', 'h-1'],
    ['**一、总体要求**', 'h-1'],
    ['　　一、总体要求', 'h-1'],
    ['    一、总体要求', 'h-1'],
    ['一、推进“放管服”改革，加快职能转变', 'h-1'],
  ])('%s', (line, id) => {
    const { toc, html } = renderBody(paragraphs(line, '正文在下面。'));
    expect(toc).toMatchObject([{ id, depth: 2 }]);
    expect(html).toMatch(new RegExp(`^<section><h2 id="${id}">`));
    expect(html).not.toContain('**');
  });

  test.each([
    ['a sentence', '一、坚持公开为常态、不公开为例外。'],
    ['a text with a colon', '一、时间：2024年3月5日'],
    ['an introduction', '一、申请人应当提交下列材料：'],
    ['an item', '（一）违反规定的；'],
    ['a long line', `一、${'加强领导和统筹协调'.repeat(8)}`],
    ['plain text', '总体要求'],
    ['a reference', '第三条规定的期限'],
    ['a year', '二〇二四年工作安排'],
    ['a day that looks like a decimal', '3.15消费者权益日'],
    ['an enumeration in Chinese', '一是加强领导'],
  ])('%s is none', (_what, line) => {
    expect(renderBody(paragraphs('前言。', line, '正文。')).toc).toEqual([]);
  });

  test('headings on lines without blank lines between them', () => {
    const body = '一、总体要求\n（一）指导思想\n坚持公开。\n（二）基本原则\n依法公开。';
    expect(renderBody(body).toc.map(({ id }) => id)).toEqual(['h-1', 'h-1-1', 'h-1-2']);
    expect(renderBody(body).html).toContain('<p>坚持公开。</p>');
  });

  test('short lines with 1. 2. 3. and nothing below them are a list', () => {
    expect(
      contentsOf('一、材料', '1.申请表', '2.身份证复印件', '3.营业执照', '以上一式两份。'),
    ).toEqual(['h-1 一、材料']);
  });

  test('a list of materials is still found by its numbers', () => {
    expect(anchorsIn(paragraphs('一、材料', '1.申请表', '2.身份证复印件'))).toEqual([
      'h2#h-1',
      'p#h-1-1',
      'p#h-1-2',
    ]);
  });

  test('a Markdown list of several items stays a list and keeps its numbers', () => {
    const { html, toc } = renderBody('正文。\n\n7. 七\n8. 八\n');
    expect(html).toContain('<ol start="7">');
    expect(toc).toEqual([]);
  });

  test('a Markdown list keeps a number that is out of order', () => {
    expect(renderBody('1. 一\n2. 二\n\n7. 七\n8. 八\n').html.match(/<li.*>/g)).toEqual([
      '<li>',
      '<li>',
      '<li value="7">',
      '<li>',
    ]);
  });

  test('a Markdown list numbered 1. 1. 1. is counted', () => {
    expect(renderBody('1. 一\n1. 二\n1. 三\n').html).not.toContain('value');
  });

  test('a sentence that heads numbered paragraphs is a heading', () => {
    expect(
      contentsOf('一、任务', '（一）加强领导，优化职能。', '1.明确分工。各单位各负其责。'),
    ).toEqual(['h-1 一、任务', '  h-1-1 （一）加强领导，优化职能。']);
  });

  test('headings in a quotation, a list or a table head no part of the document', () => {
    const { html, toc } = renderBody('> ## 引文\n> 文\n\n- # 项\n');
    expect(toc).toEqual([]);
    expect(html).not.toMatch(/<h\d/);
  });

  test('a copied table of contents does not take the ids', () => {
    expect(
      contentsOf(
        '目　录',
        '第一章　总则……1',
        '第二章　附则……9',
        '第一章　总则',
        '第一条　甲。',
        '第二章　附则',
        '第二条　乙。',
      ),
    ).toEqual(['ch-1 第一章　总则', 'ch-2 第二章　附则']);
  });
});

describe('on which level a heading stands', () => {
  test('一、 holds （一）, which holds 1., which holds （1）', () => {
    expect(
      contentsOf(
        '一、甲',
        '（一）乙',
        '1.丙',
        '（1）丁',
        '正文。',
        '2.戊',
        '正文。',
        '（二）己',
        '正文。',
      ),
    ).toEqual([
      'h-1 一、甲',
      '  h-1-1 （一）乙',
      '    h-1-1-1 1.丙',
      '      h-1-1-1-1 （1）丁',
      '    h-1-1-2 2.戊',
      '  h-1-2 （二）己',
    ]);
  });

  test('no level is left out when one style is', () => {
    expect(contentsOf('一、甲', '1.乙', '正文。', '2.丙', '正文。')).toEqual([
      'h-1 一、甲',
      '  h-1-1 1.乙',
      '  h-1-2 2.丙',
    ]);
  });

  test('Arabic numbers run on through （一）（二） as they are', () => {
    expect(
      contentsOf(
        '一、甲',
        '（一）乙',
        '1.丙',
        '正文。',
        '2.丁',
        '正文。',
        '（二）戊',
        '3.己',
        '正文。',
      ),
    ).toEqual([
      'h-1 一、甲',
      '  h-1-1 （一）乙',
      '    h-1-1-1 1.丙',
      '    h-1-1-2 2.丁',
      '  h-1-2 （二）戊',
      '    h-1-2-3 3.己',
    ]);
  });

  test('（一） that begins anew under each 1. stands below it', () => {
    expect(
      contentsOf('1.甲', '（一）乙', '文。', '（二）丙', '文。', '2.丁', '（一）戊', '文。'),
    ).toEqual(['h-1 1.甲', '  h-1-1 （一）乙', '  h-1-2 （二）丙', 'h-2 2.丁', '  h-2-1 （一）戊']);
  });

  test('parts, volumes, chapters and sections', () => {
    expect(
      contentsOf(
        '第一编　总则',
        '第一章　一般规定',
        '第一节　范围',
        '第一条　甲。',
        '第二节　原则',
        '第二条　乙。',
        '第二章　主体',
        '第三条　丙。',
      ),
    ).toEqual([
      'book-1 第一编　总则',
      '  book-1-ch-1 第一章　一般规定',
      '    book-1-ch-1-s-1 第一节　范围',
      '    book-1-ch-1-s-2 第二节　原则',
      '  book-1-ch-2 第二章　主体',
    ]);
  });

  test('the decimals of an emergency plan', () => {
    expect(
      contentsOf(
        '1 总则',
        '1.1 编制目的',
        '文。',
        '1.2编制依据',
        '1.2.1 法律',
        '文。',
        '2 体系',
        '2.1 指挥部',
        '文。',
      ),
    ).toEqual([
      'h-1 1 总则',
      '  h-1-1 1.1 编制目的',
      '  h-1-2 1.2编制依据',
      '    h-1-2-1 1.2.1 法律',
      'h-2 2 体系',
      '  h-2-1 2.1 指挥部',
    ]);
  });

  test('decimals below 1. and 2.', () => {
    expect(contentsOf('1.总则', '1.1 目的', '文。', '2.体系', '2.1 指挥部', '文。')).toEqual([
      'h-1 1.总则',
      '  h-1-1 1.1 目的',
      'h-2 2.体系',
      '  h-2-1 2.1 指挥部',
    ]);
  });

  test('a Markdown heading without a number stands with those of as many #', () => {
    expect(contentsOf('## 一、甲', '文。', '### （一）乙', '文。', '## 附：说明', '文。')).toEqual([
      'h-1 一、甲',
      '  h-1-1 （一）乙',
      's-1 附：说明',
    ]);
  });

  test('numbered paragraphs stand below Markdown headings', () => {
    expect(
      contentsOf('## 申请', '一、提出', '文。', '二、答复', '文。', '## 监督', '文。'),
    ).toEqual(['s-1 申请', '  h-1 一、提出', '  h-2 二、答复', 's-2 监督']);
  });

  test('a Markdown heading between 一、 and 二、 stands below 一、', () => {
    expect(contentsOf('一、甲', '### 说明', '文。', '二、乙', '文。')).toEqual([
      'h-1 一、甲',
      '  s-1 说明',
      'h-2 二、乙',
    ]);
  });

  test('# is a heading of level 2, because the page has the title', () => {
    expect(renderBody('# 甲\n\n#### 乙\n\n文').html).toMatch(
      /<h2 id="s-1">甲[\s\S]*<h3 id="s-2">乙/,
    );
  });

  test('there is no level below 6', () => {
    const { toc } = renderBody(
      paragraphs(
        '第一编　甲',
        '第一章　乙',
        '第一节　丙',
        '一、丁',
        '（一）戊',
        '1.己',
        '（1）庚',
        '文。',
      ),
    );
    expect(toc.map(({ depth }) => depth)).toEqual([2, 3, 4, 5, 6, 6, 6]);
  });
});

describe('anchors', () => {
  const first = paragraphs('一、甲', '文。', '二、乙', '（一）丙', '文。', '（二）丁。正文。');

  test('follow the numbers', () => {
    expect(anchorsIn(first)).toEqual(['h2#h-1', 'h2#h-2', 'h3#h-2-1', 'p#h-2-2']);
  });

  test('stay when words change or paragraphs are put in', () => {
    const edited = paragraphs(
      '导言。',
      '一、改名',
      '文。',
      '又一段。',
      '二、乙',
      '（一）丙。文。',
      '（二）丁',
    );
    expect(anchorsIn(edited).map((anchor) => anchor.split('#')[1])).toEqual(
      anchorsIn(first).map((anchor) => anchor.split('#')[1]),
    );
  });

  test('are the same for half-width and full-width numbers', () => {
    expect(anchorsIn(paragraphs('一、甲', '(一)乙', '文。'))).toEqual(
      anchorsIn(paragraphs('一、甲', '（一）乙', '文。')),
    );
  });

  test('a number that is used twice has one', () => {
    expect(anchorsIn(paragraphs('一、甲', '文。', '一、乙', '文。'))).toEqual(['h2#h-1', 'h2']);
  });

  test('a list does not take that of the section after it', () => {
    expect(
      anchorsIn(paragraphs('一、甲', '1.丙；', '2.丁；', '（一）乙', '文。', '（二）戊', '文。')),
    ).toEqual(['h2#h-1', 'h3#h-1-1', 'h3#h-1-2']);
  });

  test('numbers that begin anew under Markdown headings are found below theirs', () => {
    expect(contentsOf('## 甲', '一、丙', '文。', '## 乙', '一、丁', '文。')).toEqual([
      's-1 甲',
      '  h-1 一、丙',
      's-2 乙',
      '  s-2-h-1 一、丁',
    ]);
  });

  test('every id is unique, whatever the numbers are', () => {
    const lines = [
      '一、甲',
      '一、甲',
      '（一）乙',
      '1.丙',
      '1.丙',
      '第一条　丁。',
      '第一条　丁。',
      '附件',
      '一、甲',
      '附件',
      '附件1',
    ];
    const ids = anchorsIn(paragraphs(...lines, ...lines)).flatMap(
      (anchor) => anchor.split('#')[1] ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('run-in headings', () => {
  test('stay in their paragraph', () => {
    expect(renderBody('（一）主动公开情况。全年公开120条。').html).toBe(
      '<p id="h-1"><strong class="run-in">（一）主动公开情况。</strong>全年公开120条。</p>',
    );
  });

  test('that the editor made bold are marked once', () => {
    expect(renderBody('**（一）主动公开情况。**全年公开120条。').html).toBe(
      '<p id="h-1"><strong class="run-in">（一）主动公开情况。</strong>全年公开120条。</p>',
    );
  });

  test('may hold a link, which is cut where the sentence ends', () => {
    expect(renderBody('1.落实[条例。全面](/a)公开。').html).toBe(
      '<p id="h-1"><strong class="run-in">1.落实<a href="/a">条例。</a></strong><a href="/a">全面</a>公开。</p>',
    );
  });

  test('a long first sentence is none', () => {
    const sentence =
      '（一）县政府办公室负责全县政府信息公开工作的组织协调、业务指导、日常监督以及考核评议等各项工作。';
    expect(renderBody(`${sentence}各部门配合。`).html).not.toContain('run-in');
  });

  test('a list of responsible units after the task is left alone', () => {
    expect(renderBody('1.公开信息。按时公开。（县司法局牵头，各单位配合）').html).toContain(
      '按时公开。（县司法局牵头，各单位配合）</p>',
    );
  });
});

test('sections nest as the headings do', () => {
  const { html } = renderBody(paragraphs('一、甲', '（一）乙', '文。', '二、丙', '文。'));
  expect(html).toBe(
    [
      '<section><h2 id="h-1">一、甲</h2>',
      '<section><h3 id="h-1-1">（一）乙</h3>',
      '<p>文。</p></section></section>',
      '<section><h2 id="h-2">二、丙</h2>',
      '<p>文。</p></section>',
    ].join('\n'),
  );
});
