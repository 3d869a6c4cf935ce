import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';

const PUNCTUATION = [
  '。',
  '，',
  '、',
  '；',
  '：',
  '？',
  '！',
  '”',
  '’',
  '）',
  '》',
  '〉',
  '】',
  '〕',
  '」',
  '』',
  '…',
  '—',
  '％',
  '·',
  '～',
  '）。',
  '》，',
  '”。',
];

describe('bold ends where the editor ends it', () => {
  test.each(PUNCTUATION)('after %s', (mark) => {
    expect(renderBody(`前文**加粗${mark}**后文`).html).toBe(
      `<p>前文<strong>加粗${mark}</strong>后文</p>`,
    );
  });

  test.each(['《', '（', '“', '‘', '【', '〔', '「', '〈'])('before %s', (mark) => {
    expect(renderBody(`前文**${mark}加粗**后文`).html).toBe(
      `<p>前文<strong>${mark}加粗</strong>后文</p>`,
    );
  });

  test('the two words of a legal text are bold, not what stands between them', () => {
    expect(renderBody('**加粗。**后面，**《办法》**规定').html).toBe(
      '<p><strong>加粗。</strong>后面，<strong><cite data-n="0">《办法》</cite></strong>规定</p>',
    );
  });

  test.each([
    ['*斜体。*后文', '<em>斜体。</em>后文'],
    ['***粗斜。***后文', '<em><strong>粗斜。</strong></em>后文'],
    ['**粗*斜。*粗。**后文', '<strong>粗<em>斜。</em>粗。</strong>后文'],
    ['**ABC。**后文', '<strong>ABC。</strong>后文'],
    ['**`code`。**后文', '<strong><code>code</code>。</strong>后文'],
  ])('%s', (markdown, html) => {
    expect(renderBody(markdown).html).toBe(`<p>${html}</p>`);
  });
});

test.each([
  '3~5个工作日内答复，10~15日内办结。',
  '2015~2020年，3～5名',
  '价格~面议~',
  '5*6*7',
  'a_b_c',
  '2024/3/5--2024/3/6',
  '"引号"和...省略号',
])('%s is left as it is', (text) => {
  expect(renderBody(text).html).toBe(`<p>${text.replace('*6*', '<em>6</em>')}</p>`);
});

test('two tildes strike out', () => {
  expect(renderBody('~~已废止~~').html).toBe('<p><del>已废止</del></p>');
});

test('marks that do not pair are reported', () => {
  expect(renderBody('前言。\n\n**第五条　**公开。').messages).toMatchObject([
    { rule: 'text/stray-mark', severity: 'warning', line: 3 },
  ]);
});
