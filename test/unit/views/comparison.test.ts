import { describe, expect, test } from 'vitest';
import { compareTexts } from '#views/comparison.ts';
import { compared, FORCE, NONE, PRICE, PURPOSE, SCOPE, shown, TEXT } from './comparisons.ts';

describe('no change', () => {
  test.each([
    ['the same text', FORCE],
    ['full-width digits', FORCE.replace('2020', '２０２０')],
    ['half-width punctuation', FORCE.replaceAll('，', ',').replaceAll('。', '.')],
    ['blanks round numbers', FORCE.replace('2020年5月1日', '2020 年 5 月 1 日')],
    ['another blank behind the number', FORCE.replace('　', ' ')],
  ])('is %s', (_, article) => {
    const { rows, counts } = compared(TEXT, [...TEXT.slice(0, -1), article]);
    expect(counts).toEqual(NONE);
    expect(rows.map(({ kind }) => kind)).toEqual(Array(6).fill('same'));
  });

  test('still shows each version as it is written', () => {
    const { rows } = compared(
      ['第一条　征求意见,不少于30日.'],
      ['第一条　征求意见，不少于３０日。'],
    );
    expect(shown(rows[0]?.before)).toBe('第一条|征求意见,不少于30日.');
    expect(shown(rows[0]?.after)).toBe('第一条|征求意见，不少于３０日。');
  });

  test('is there between two empty texts', () => {
    expect(compareTexts([], [])).toEqual({ rows: [], counts: NONE });
  });
});

describe('a changed article', () => {
  test.each([
    [
      '经营者应当明码标价，不得在标价之外收费。',
      '经营者应当明码标价，在前台公示房价，不得在标价之外收费。',
      '经营者应当明码标价，不得在标价之外收费。',
      '经营者应当明码标价，{在前台公示房价，}不得在标价之外收费。',
    ],
    [
      '期限不少于三年，面积不超过14间；',
      '期限不少于五年，面积不超过16间；',
      '期限不少于[三年]，面积不超过[14]间；',
      '期限不少于{五年}，面积不超过{16}间；',
    ],
    [
      '自2020年5月1日起施行，比例为7.5%。',
      '自2020年6月1日起施行，比例为7.05%。',
      '自[2020年5月1日]起施行，比例为[7.5%]。',
      '自{2020年6月1日}起施行，比例为{7.05%}。',
    ],
    [
      '根据《旅游法》《旅馆业治安管理办法》，制定本办法。',
      '根据《旅游法》《消费者权益保护法》《旅馆业治安管理办法》，制定本办法。',
      '根据《旅游法》《旅馆业治安管理办法》，制定本办法。',
      '根据《旅游法》{《消费者权益保护法》}《旅馆业治安管理办法》，制定本办法。',
    ],
    ['报县政府备案。', '报县政府备案；', '报县政府备案[。]', '报县政府备案{；}'],
    [
      '依照第七条第三项处理，由乡镇( 街道)负责。',
      '依照第八条第三项处理，由乡镇（街道）负责。',
      '依照[第七条]第三项处理，由乡镇( 街道)负责。',
      '依照{第八条}第三项处理，由乡镇（街道）负责。',
    ],
  ])('%s', (before, after, shownBefore, shownAfter) => {
    const [old, current] = [before, after].map((text) => [
      PURPOSE,
      SCOPE,
      `第三条　开办民宿的，${text}`,
      PRICE,
    ]) as [string[], string[]];
    const { rows, counts } = compared(old, current);
    expect(counts).toEqual({ ...NONE, changed: 1 });
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'changed', 'same']);
    expect(shown(rows[2]?.before)).toBe(`第三条|开办民宿的，${shownBefore}`);
    expect(shown(rows[2]?.after)).toBe(`第三条|开办民宿的，${shownAfter}`);
  });

  test('has its paragraphs compared in place', () => {
    const before = ['第一条　下列区域不得开办民宿：', '（一）水源保护区；', '（二）军事管理区。'];
    const after = [
      '第一条　下列区域不得开办民宿：',
      '（一）水源保护区；',
      '（二）崖顶边线十米以内；',
      '（三）军事管理区。',
    ];
    const [row] = compared(before, after).rows;
    expect(shown(row?.before)).toBe(
      '第一条|下列区域不得开办民宿：|（一）水源保护区；|[（二）]军事管理区。',
    );
    expect(shown(row?.after)).toBe(
      '第一条|下列区域不得开办民宿：|（一）水源保护区；|{（二）崖顶边线十米以内；}|{（三）}军事管理区。',
    );
  });

  test('is one whose paragraph was parted, though no word changed', () => {
    const { rows, counts } = compared(
      ['第一条　经营者应当明码标价。不得在标价之外收取费用。'],
      ['第一条　经营者应当明码标价。', '不得在标价之外收取费用。'],
    );
    expect(counts).toEqual({ ...NONE, changed: 1 });
    expect(shown(rows[0]?.after)).toBe('第一条|经营者应当明码标价。|不得在标价之外收取费用。');
  });
});
