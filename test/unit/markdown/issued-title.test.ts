import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { contentsOf, paragraphs, textsOfClass } from './read-html.ts';

const notice = ['各有关单位：', '《青屿县渔港管理办法（试行）》已经县政府同意，现印发给你们。'];
const signature = ['青屿县人民政府办公室', '2024年3月5日'];

describe('the title of an issued document', () => {
  test.each([
    ['as the notice quotes it', '青屿县渔港管理办法（试行）'],
    ['without the brackets at its end', '青屿县渔港管理办法'],
    ['with blanks', '青屿县 渔港管理办法（试行）'],
    ['in bold', '**青屿县渔港管理办法（试行）**'],
    ['as a Markdown heading', '# 青屿县渔港管理办法（试行）'],
    ['as a Markdown heading of another level', '### 青屿县渔港管理办法（试行）'],
    ['as any first-level heading below the signature', '# 渔港办法'],
    ['as a line that ends like a title', '青屿县渔港管理实施细则'],
  ])('%s', (_how, line) => {
    const { html } = renderBody(paragraphs(...notice, ...signature, line, '第一条　甲。'));
    expect(html).toMatch(/<\/div>\n<section><h2 class="issued-title" id="issued">[^*]*<\/h2>/);
  });

  test.each([
    ['after a note', ['（此件公开发布）', '# 渔港办法']],
    ['after the annex mark', ['附件', '青屿县渔港管理办法（试行）']],
    ['after a rule', ['---', '# 渔港办法']],
  ])('%s', (_how, lines) => {
    const body = paragraphs(...notice, ...signature, ...lines, '第一条　甲。');
    expect(textsOfClass(body, 'issued-title')).toHaveLength(1);
  });

  test('without a signature above it', () => {
    const body = paragraphs(...notice, '青屿县渔港管理办法（试行）', '第一条　甲。');
    expect(textsOfClass(body, 'issued-title')).toEqual(['青屿县渔港管理办法（试行）']);
  });

  test('with dashes and old brackets written otherwise', () => {
    const body = paragraphs(
      '现将<青屿县法治政府建设规划(2021-2025年)>印发给你们。',
      '青屿县法治政府建设规划（2021—2025年）',
      '一、甲',
      '文。',
    );
    expect(textsOfClass(body, 'issued-title')).toHaveLength(1);
  });

  test('heads its sections one level below', () => {
    expect(contentsOf(...notice, ...signature, '# 办法', '第一章　总则', '第一条　甲。')).toEqual([
      'issued 办法',
      '  ch-1 第一章　总则',
    ]);
  });

  test('leaves the short ids to the issued document', () => {
    expect(
      contentsOf(...notice, '一、高度重视', '文。', ...signature, '# 方案', '一、目标', '文。'),
    ).toEqual(['notice-h-1 一、高度重视', 'issued 方案', '  h-1 一、目标']);
  });

  test('two documents issued at once', () => {
    const { toc } = renderBody(
      paragraphs(
        '现将《甲县办法》《乙县办法》印发给你们。',
        '甲县办法',
        '第一条　甲。',
        '乙县办法',
        '第一条　乙。',
      ),
    );
    expect(toc.map(({ id }) => id)).toEqual(['issued', 'issued-2']);
  });

  test('articles begin anew below it', () => {
    const { messages, html } = renderBody(
      paragraphs(
        '现将《甲县办法》《乙县办法》印发给你们。',
        '甲县办法',
        '第一条　甲。',
        '乙县办法',
        '第一条　乙。',
      ),
    );
    expect(messages).toEqual([]);
    expect(html).toContain('id="art-1"');
    expect(html).toContain('id="issued-2-art-1"');
  });
});

describe('no issued document', () => {
  test.each([
    ['a basis that is quoted only', ['根据《青屿县渔港管理办法》，通知如下。', '正文。']],
    ['a quoted title inside a sentence', ['现印发《甲县办法》。', '甲县办法自印发之日起施行。']],
    ['a heading above the signature', ['# 通知', '正文。', ...signature]],
    ['an annex with a heading', ['正文。', ...signature, '附件1', '# 申请表', '文。']],
  ])('%s', (_what, lines) => {
    expect(textsOfClass(paragraphs(...lines), 'issued-title')).toEqual([]);
  });
});
