import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';
import { paragraphs } from './read-html.ts';

const { html, citations } = renderBody(
  paragraphs(
    '前言引《甲》。',
    '第一条　根据《乙》（青政发〔2022〕6号）第七条，',
    '| 依据 | 文号 |\n|---|---|\n| 《丙》 | 青政发〔2023〕1号 |',
  ),
);

describe('each citation of a text', () => {
  test('is marked, counted through the text', () => {
    expect(html.match(/<cite .*?<\/cite>/g)).toEqual([
      '<cite data-n="0">《甲》</cite>',
      '<cite data-n="1">《乙》</cite>',
      '<cite data-n="2">青政发〔2022〕6号</cite>',
      '<cite data-n="3">《丙》</cite>',
      '<cite data-n="4">青政发〔2023〕1号</cite>',
    ]);
  });

  test('is listed with its facts and its place', () => {
    expect(citations).toEqual([
      {
        kind: 'title',
        text: '《甲》',
        title: '甲',
        n: 0,
        line: 1,
        sentence: '前言引《甲》',
        at: 3,
      },
      {
        kind: 'title',
        text: '《乙》',
        title: '乙',
        number: '青政发〔2022〕6号',
        articles: [{ article: 7 }],
        n: 1,
        anchor: 'art-1',
        line: 3,
        sentence: '第一条 根据《乙》（青政发〔2022〕6号）第七条，',
        at: 6,
      },
      {
        kind: 'number',
        text: '青政发〔2022〕6号',
        number: '青政发〔2022〕6号',
        of: 1,
        n: 2,
        anchor: 'art-1',
        line: 3,
        sentence: '第一条 根据《乙》（青政发〔2022〕6号）第七条，',
        at: 10,
      },
      {
        kind: 'title',
        text: '《丙》',
        title: '丙',
        n: 3,
        anchor: 'art-1',
        line: 7,
        sentence: '《丙》',
        at: 0,
      },
      {
        kind: 'number',
        text: '青政发〔2023〕1号',
        number: '青政发〔2023〕1号',
        n: 4,
        anchor: 'art-1',
        line: 7,
        sentence: '青政发〔2023〕1号',
        at: 0,
      },
    ]);
  });

  test('is listed as plain data', () => {
    expect(JSON.parse(JSON.stringify(citations))).toStrictEqual(citations);
  });
});

describe('where a citation is marked', () => {
  test.each([
    ['in a heading', '一、落实《甲》', '<h2 id="h-1">一、落实<cite data-n="0">《甲》</cite></h2>'],
    ['in bold', '**《甲》**第一条', '<strong><cite data-n="0">《甲》</cite></strong>第一条'],
    ['in a list', '- 《甲》\n- 《乙》', '<li><cite data-n="1">《乙》</cite></li>'],
    ['in a quotation', '> 《甲》', '<p><cite data-n="0">《甲》</cite></p>'],
    [
      'round a whole title only',
      '《关于印发《甲》的通知》',
      '<p><cite data-n="0">《关于印发《甲》的通知》</cite></p>',
    ],
    ['over a soft break', '执行《青屿县\n渔港办法》', '<cite data-n="0">《青屿县渔港办法》</cite>'],
    ['next to bold', '《甲》**第**《乙》', '</strong><cite data-n="1">《乙》</cite>'],
  ])('%s', (_where, markdown, expected) => {
    expect(renderBody(`${markdown}\n\n文。`).html).toContain(expected);
  });
});

describe('a citation that cannot be marked is listed all the same', () => {
  test.each([
    ['with emphasis inside', '《青屿县**渔港**办法》', '青屿县渔港办法', '《青屿县渔港办法》'],
    ['over a hard break', '《青屿县  \n渔港办法》', '青屿县渔港办法', '《青屿县渔港办法》'],
    ['with a footnote inside', '《青屿县[^1]办法》\n\n[^1]: 注。', '青屿县办法', '《青屿县办法》'],
    ['in a link', '[《青屿县办法》](/a)', '青屿县办法', '《青屿县办法》'],
  ])('%s', (_what, markdown, title, text) => {
    const body = renderBody(markdown);
    expect(body.html).not.toContain('<cite');
    expect(body.citations).toMatchObject([{ title, text }]);
    expect(body.citations[0]).not.toHaveProperty('n');
  });

  test('within another', () => {
    expect(renderBody('见《甲》。\n\n《关于印发〈乙〉的通知》').citations).toMatchObject([
      { text: '《甲》', n: 0 },
      { text: '《关于印发〈乙〉的通知》', n: 1 },
      { text: '〈乙〉', inside: 1 },
    ]);
  });
});

test.each([
  ['code', '`《甲》`'],
  ['a code block', '```\n《甲》\n```'],
  ['code in the middle', '《青屿县`x`办法》'],
  ['the end of a paragraph', '《青屿县\n\n办法》'],
  ['the end of a cell', '| 《青屿县 | 办法》 |\n|---|---|'],
  ['what the sanitiser takes away', '<script>《甲》</script>'],
  ['an attribute', '<p title="《甲》">文。</p>'],
])('there is no citation in %s', (_what, markdown) => {
  expect(renderBody(markdown).citations).toEqual([]);
  expect(renderBody(markdown).html).not.toContain('<cite');
});

test('a number does not begin in one cell and end in the next', () => {
  const [citation] = renderBody('| 青政发 | 〔2022〕6号 |\n|---|---|').citations;
  expect(citation?.text).toBe('〔2022〕6号');
});

describe('the line of a citation', () => {
  test.each([
    ['文。\n\n《甲》', 3],
    ['第一行\n第二行《甲》', 2],
    ['第一行  \n第二行\n《甲》', 3],
    ['**第一行**\n**第二行《甲》**', 2],
    ['第一条　文。\n第二条　引\n《甲》。\n第三条　文。', 3],
    ['- 一\n- 二\n\n  《甲》', 4],
    ['> 一\n> 《甲》', 2],
    ['| 一 |\n|---|\n| 二 |\n| 《甲》 |', 4],
    ['<div>\n\n<p>一</p>\n\n《甲》\n\n</div>', 5],
    ['正文[^1]。\n\n[^1]: 《甲》\n\n末段。', 3],
    ['English\nwords\n《甲》', 3],
  ])('%j: %i', (markdown, line) => {
    expect(renderBody(markdown).citations.map((citation) => citation.line)).toEqual([line]);
  });
});

describe('the sentence round a citation', () => {
  test.each([
    ['前一句。根据《甲》，办理；后一句。', '根据《甲》，办理'],
    [
      `${'前'.repeat(80)}《甲》${'后'.repeat(80)}`,
      `……${'前'.repeat(60)}《甲》${'后'.repeat(60)}……`,
    ],
    ['第一行，\n根据《甲》  \n第三行', '第一行，根据《甲》 第三行'],
    [
      `${'𠮷'.repeat(40)}一《甲》一${'𠮷'.repeat(40)}`,
      `……${'𠮷'.repeat(29)}一《甲》一${'𠮷'.repeat(29)}……`,
    ],
  ])('%j', (markdown, sentence) => {
    expect(renderBody(markdown).citations[0]?.sentence).toBe(sentence);
  });
});

describe('an author', () => {
  test.each([
    '<cite data-n="0">伪</cite>',
    '<cite DATA-N=7>伪</cite>',
    '<cite data-n="0" data-x="1">《甲》</cite>',
    '<p data-n="3">伪</p>',
  ])('cannot set the number of %s', (markdown) => {
    expect(renderBody(`文。\n\n${markdown}`).html).not.toMatch(/data-n="\d"[^>]*>伪|data-n="[37]"/);
  });

  test('can cite, and what is cited inside is marked', () => {
    expect(renderBody('<cite data-n="7">据《甲》</cite>').html).toBe(
      '<p><cite>据<cite data-n="0">《甲》</cite></cite></p>',
    );
  });
});
