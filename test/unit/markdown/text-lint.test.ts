import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';

function messages(markdown: string, rule: string) {
  return renderBody(markdown).messages.filter((message) => message.rule === rule);
}

describe('brackets without a partner', () => {
  test.each([
    ['《浙江省法治政府建设实施纲要（2021—2025年》', 1],
    ['《浙江省法治政府建设实施纲要(2021—2025年》', 1],
    ['《办法（试行）', 1],
    ['办法》规定', 1],
    ['前言。\n\n（一）甲（乙。\n\n后记。', 3],
    ['青政发〔2024号', 1],
    ['甲\n乙（丙\n丁', 2],
    ['| 甲（ |\n|---|\n| 乙 |', 1],
  ])('%s', (markdown, line) => {
    expect(messages(markdown, 'text/unbalanced-brackets')).toMatchObject([
      { line, severity: 'warning' },
    ]);
  });

  test.each([
    '《办法（试行）》（青政发〔2024〕3号）',
    '《关于印发〈办法〉的通知》',
    '（甲（乙）丙）',
    '1）甲；2）乙。',
    'a) 甲',
    '“引文一直到下一段',
    'it’s',
    '（全角开始,半角结束)',
  ])('%s is balanced', (markdown) => {
    expect(messages(markdown, 'text/unbalanced-brackets')).toEqual([]);
  });
});

describe('half-width punctuation between Chinese characters', () => {
  test('is reported once, with its count and first line', () => {
    const found = messages(
      '前言。\n\n甲,乙;丙:丁\n\n戊(己)庚?辛!壬',
      'text/half-width-punctuation',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 3, severity: 'warning' });
    expect(found[0]?.message).toContain('有 7 处');
  });

  test.each([
    '甲，乙',
    'A,B',
    '1,200元',
    '10:30',
    '世贸组织(WTO)成员',
    'http://a.example/?b',
    '2024.3',
    '甲. 乙',
  ])('%s is right', (markdown) => {
    expect(messages(markdown, 'text/half-width-punctuation')).toEqual([]);
  });
});

describe('damaged years', () => {
  test.each([
    ['建设20152020年实施规划', '2015—2020年'],
    ['（20172020年）', '2017—2020年'],
  ])('%s lost its dash', (markdown, suggestion) => {
    const [found] = messages(markdown, 'text/lost-dash');
    expect(found?.severity).toBe('warning');
    expect(found?.fix).toContain(suggestion);
  });

  test.each(['2015—2020年', '20240305号', '电话00002020', '120152020年'])(
    '%s did not',
    (markdown) => {
      expect(messages(markdown, 'text/lost-dash')).toEqual([]);
    },
  );

  test.each(['（xx-2020年）', '（xx年—2020年）', '××年', 'XX年', 'xxxx年'])(
    '%s is masked',
    (markdown) => {
      expect(messages(markdown, 'text/masked-year')).toHaveLength(1);
    },
  );

  test.each(['2020年', 'Fax年', 'xx市'])('%s is not', (markdown) => {
    expect(messages(markdown, 'text/masked-year')).toEqual([]);
  });
});

describe('document numbers that lost a bracket', () => {
  test.each([
    ['（阜委发〔20177号）', '阜委发〔2017〕7号'],
    ['（阜政办发〔201842号）', '阜政办发〔2018〕42号'],
    ['青政发2017〕7号', '青政发〔2017〕7号'],
    ['青政发〔2017007号', '青政发〔2017〕7号'],
  ])('%s', (markdown, suggestion) => {
    const found = renderBody(markdown).messages;
    expect(found).toMatchObject([{ rule: 'doc-number/bracket-lost', severity: 'warning' }]);
    expect(found[0]?.fix).toContain(suggestion);
  });

  test.each(['青政发〔2017〕7号', '2017年7号'])('%s has both', (markdown) => {
    expect(messages(markdown, 'doc-number/bracket-lost')).toEqual([]);
  });
});

describe('characters that no reader sees', () => {
  test.each([
    ['\ufffd', 'error', 'U+FFFD'],
    ['\ue000', 'warning', 'U+E000'],
    ['\u{100000}', 'warning', 'U+100000'],
    ['\u202e', 'warning', 'U+202E'],
    ['\u2066', 'warning', 'U+2066'],
    ['\u200b', 'warning', 'U+200B'],
    ['\ufeff', 'warning', 'U+FEFF'],
    ['\u00ad', 'warning', 'U+00AD'],
    ['\u0000', 'warning', 'U+0000'],
    ['\u0007', 'warning', 'U+0007'],
    ['\u0085', 'warning', 'U+0085'],
  ])('%j', (character, severity, code) => {
    const [found] = messages(`前言。\n\n张${character}三`, 'text/bad-character');
    expect(found).toMatchObject({ severity, line: 3 });
    expect(found?.message).toContain(code);
  });

  test('are reported once a kind', () => {
    expect(messages('甲\u200b乙\u200b\ue001丙\ue002', 'text/bad-character')).toHaveLength(2);
  });

  test.each(['𠀀㐀龘', '　', '\u00a0', 'é', '😀', '①②', '—…'])('%s is fine', (character) => {
    expect(messages(`甲${character}乙`, 'text/bad-character')).toEqual([]);
  });
});

test('a sound text has no messages', () => {
  const body = [
    '各乡镇人民政府：',
    '根据《政府信息公开条例》（国务院令第711号）和《关于印发〈办法（试行）〉的通知》（青政发〔2024〕3号），现就2021—2025年工作通知如下：',
    '一、提高认识',
    '认真落实“公开为常态”的要求，10个工作日内报送（电子版）。',
    '二、加强检查',
    '每季度检查一次。',
    '青屿县人民政府办公室',
    '2024年3月5日',
  ];
  expect(renderBody(body.join('\n\n')).messages).toEqual([]);
});

test('messages stand in the order of the lines', () => {
  const { messages: found } = renderBody('一、甲（\n\n文。\n\n三、20152020年\n\n甲,乙');
  expect(found.map(({ line }) => line)).toEqual([1, 1, 5, 7]);
});
