import { describe, expect, test } from 'vitest';
import { renderBody } from '#markdown/render.ts';

function messages(markdown: string) {
  return renderBody(markdown).messages.filter(({ rule }) => rule.startsWith('statistics/'));
}

describe('statistics in a text', () => {
  test('a wrong one is a warning that quotes it, computes it and sends to the original', () => {
    const [found, ...others] = messages('前言。\n\n事项由351项减少到210项，减幅达41%。');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'statistics/change', severity: 'warning', line: 3 });
    expect(found?.message).toBe(
      '“由351项减少到210项，减幅达41%”：（351－210）÷351＝40.17%，原文写41%。',
    );
    expect(found?.fix).toContain('原件');
    expect(found?.fix).toContain('更正');
    expect(found?.fix).toContain('40.17%');
  });

  test.each([
    [
      '共288件，其中270件有效、28件修改、2件废止。',
      'statistics/sum',
      '270＋28＋2＝300件，原文写288件',
    ],
    ['受理99件，审结91件，结案率93.92%。', 'statistics/share', '91÷99＝91.92%'],
    ['由351项减少到420项。', 'statistics/direction', '351→420是＋69项，原文写“减少”'],
    ['分别占总数的60%、50%。', 'statistics/whole', '60%＋50%＝110%'],
    ['36+4=41', 'statistics/equation', '36＋4＝40，原文写41'],
    ['共抽查单位20家，其中企业30家。', 'statistics/part', '30家，多于总数20家'],
  ])('%s breaks %s', (markdown, rule, words) => {
    expect(messages(markdown)).toMatchObject([{ rule, severity: 'warning' }]);
    expect(messages(markdown)[0]?.message).toContain(words);
  });

  test.each([
    ['- 甲\n- 现场331人次，电话61人次，合计372人次。', 2],
    ['# 由351项减少到420项', 1],
    ['甲。\n现场331人次，\n电话61人次，合计372人次。', 2],
    ['> 现场331人次，**电话61人次**，合计372人次。', 1],
  ])('%s is found on line %i', (markdown, line) => {
    expect(messages(markdown)).toMatchObject([{ line }]);
  });

  test('tables and code are no prose', () => {
    expect(messages('| 甲 |\n|---|\n| 3件，4件，合计8件 |\n\n```\n3件，4件，合计8件\n```')).toEqual(
      [],
    );
  });

  test('a long list is quoted by its ends', () => {
    const items = Array.from(
      { length: 30 },
      (_, index) => `${'甲'.repeat(1 + (index % 5))}类事项${index + 10}件`,
    );
    const [found] = messages(`全年共受理100件，其中${items.join('、')}。`);
    expect(found?.message).toMatch(/^“全年共受理100件.{10,60}……/);
  });
});
