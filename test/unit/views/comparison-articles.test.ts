import { describe, expect, test } from 'vitest';
import { articlesOf, type ComparedBlock } from '#views/comparison-articles.ts';
import {
  blocksOf,
  CHAPTER,
  compared,
  DUTY,
  FORCE,
  NONE,
  numbered,
  PRICE,
  PURPOSE,
  rowsOf,
  SCOPE,
  shown,
  TEXT,
} from './comparisons.ts';

describe('articles', () => {
  const ADDED = '第三条　民宿发展坚持合理布局、保护风貌的原则，与岛屿的淡水供应能力相适应。';

  test('put in the middle make the later ones renumbered', () => {
    const after = [
      CHAPTER,
      PURPOSE,
      SCOPE,
      ADDED,
      numbered(DUTY, '四'),
      numbered(PRICE, '五'),
      numbered(FORCE, '六'),
    ];
    expect(rowsOf(TEXT, after)).toEqual([
      'same 第一章 第一章',
      'same 第一条 第一条',
      'same 第二条 第二条',
      'added  第三条',
      'renumbered 第三条 第四条',
      'renumbered 第四条 第五条',
      'renumbered 第五条 第六条',
    ]);
    expect(compared(TEXT, after).counts).toEqual({ ...NONE, added: 1, renumbered: 3 });
  });

  test('put in as 第二条之一 leave the others as they are', () => {
    const added = ADDED.replace('第三条', '第二条之一');
    expect(rowsOf(TEXT, [CHAPTER, PURPOSE, SCOPE, added, DUTY, PRICE, FORCE])).toEqual([
      'same 第一章 第一章',
      'same 第一条 第一条',
      'same 第二条 第二条',
      'added  第二条之一',
      'same 第三条 第三条',
      'same 第四条 第四条',
      'same 第五条 第五条',
    ]);
  });

  test('that are gone stand where they were', () => {
    const after = [CHAPTER, PURPOSE, numbered(DUTY, '二'), numbered(PRICE, '三'), FORCE];
    expect(rowsOf(TEXT, after)).toEqual([
      'same 第一章 第一章',
      'same 第一条 第一条',
      'removed 第二条 ',
      'renumbered 第三条 第二条',
      'renumbered 第四条 第三条',
      'same 第五条 第五条',
    ]);
    expect(rowsOf(TEXT, TEXT.slice(2))[1]).toBe('removed 第一条 ');
  });

  test('that changed places are one moved and one renumbered', () => {
    const after = [CHAPTER, PURPOSE, SCOPE, numbered(PRICE, '三'), numbered(DUTY, '四'), FORCE];
    const { counts } = compared(TEXT, after);
    expect(counts).toEqual({ ...NONE, moved: 1, renumbered: 1 });
  });

  test('that were parted are one changed and one added', () => {
    const [first, second] = [
      '第一条　经营者应当明码标价，在预订页面公示房价，不得在标价之外收取费用。',
      '因停航不能入住的，经营者应当全额退还已收的费用。',
    ];
    const { rows, counts } = compared([first + second], [first, `第二条　${second}`]);
    expect(counts).toEqual({ ...NONE, changed: 1, added: 1 });
    expect(shown(rows[0]?.before)).toBe(`${first.replace('　', '|')}[${second}]`);
    expect(shown(rows[1]?.after)).toBe(`第二条|{${second}}`);
  });

  test('that have nothing in common are not the same one, whatever their number is', () => {
    const after = [CHAPTER, PURPOSE, SCOPE, DUTY, numbered(ADDED, '四'), FORCE];
    expect(rowsOf(TEXT, after).slice(4)).toEqual([
      'removed 第四条 ',
      'added  第四条',
      'same 第五条 第五条',
    ]);
  });

  test('are shown all when a text is empty', () => {
    expect(compared([], TEXT).counts).toEqual({ ...NONE, added: 6 });
    expect(compared(TEXT, []).counts).toEqual({ ...NONE, removed: 6 });
  });
});

describe('a reference that follows its article', () => {
  const other = '第三条　因停航不能入住的，经营者应当全额退还已收的费用。';
  const textBefore = (reference: string) => [
    PURPOSE,
    SCOPE,
    other,
    `第四条　违反${reference}规定的，由有关部门责令改正。`,
  ];
  const textAfter = (reference: string) => [
    PURPOSE,
    SCOPE,
    numbered(DUTY, '三'),
    numbered(other, '四'),
    `第五条　违反${reference}规定的，由有关部门责令改正。`,
  ];

  test('is no change', () => {
    expect(rowsOf(textBefore('第三条'), textAfter('第四条')).at(-1)).toBe(
      'renumbered 第四条 第五条',
    );
  });

  test.each([
    ['第三条', '第五条', 'leads to another article'],
    ['第三条第一款', '第四条第二款', 'leads to another paragraph'],
    ['《旅游法》第三条', '《旅游法》第四条', 'leads to another document'],
  ])('is one when %s becomes %s: it %s', (from, to) => {
    expect(rowsOf(textBefore(from), textAfter(to)).at(-1)).toBe('changed 第四条 第五条');
  });
});

describe('what is no article', () => {
  test('a chapter that was added is seen', () => {
    const after = [CHAPTER, PURPOSE, SCOPE, '第二章　经营', DUTY, PRICE, '第三章　附则', FORCE];
    expect(rowsOf(TEXT, after).filter((row) => !row.startsWith('same'))).toEqual([
      'added  第二章',
      'added  第三章',
    ]);
    expect(rowsOf(after, [...after.slice(0, 3), ...after.slice(4)])).toContain('removed 第二章 ');
  });

  test('the notice and the title are one entry', () => {
    const notice = (date: string) => [
      '各乡镇人民政府：',
      `《海岛民宿管理办法》已经${date}县政府常务会议审议通过，现印发给你们。`,
      '# 海岛民宿管理办法',
      ...TEXT,
    ];
    const { rows, counts } = compared(notice('2019年3月8日'), notice('2024年3月20日'));
    expect(counts).toEqual({ ...NONE, changed: 1 });
    expect(shown(rows[0]?.after)).toBe(
      '标题和前言|各乡镇人民政府：|《海岛民宿管理办法》已经{2024年3月20日}县政府常务会议审议通过，现印发给你们。|海岛民宿管理办法',
    );
  });

  test('an annex is an entry of its own', () => {
    const annex = (area: string) => [...TEXT, '附件1', '禁止开办区域', `（一）${area}；`];
    expect(rowsOf(TEXT, annex('水源保护区')).at(-1)).toBe('added  附件1');
    const { rows, counts } = compared(annex('水源保护区'), annex('自然岸线'));
    expect(counts).toEqual({ ...NONE, changed: 1 });
    expect(shown(rows.at(-1)?.before)).toBe('附件1|禁止开办区域|（一）[水源保护区]；');
  });

  test('a text without articles is compared by its items', () => {
    const before = [
      '一、总体要求',
      '坚持便民。',
      '（一）优先安排小岛。',
      '二、保障措施',
      '县财政安排专项经费。',
    ];
    const after = [...before.slice(0, 3), '（二）每月公布一次。', ...before.slice(3)];
    expect(rowsOf(before, after)).toEqual([
      'same 一、 一、',
      'same （一） （一）',
      'added  （二）',
      'same 二、 二、',
    ]);
  });
});

describe('articlesOf', () => {
  test('gives number, place and paragraphs of each', () => {
    expect(articlesOf(blocksOf('第二章　经营', PRICE, '前款费用包括押金。'))).toEqual([
      {
        key: 'ch-2',
        anchor: 'ch-2',
        kind: 'heading',
        label: '第二章',
        number: 'chapter-2',
        paragraphs: ['经营'],
      },
      {
        key: 'art-4',
        anchor: 'art-4',
        kind: 'article',
        label: '第四条',
        number: '4',
        heading: '第二章　经营',
        paragraphs: [PRICE.slice(4), '前款费用包括押金。'],
      },
    ]);
  });

  test('finds an article whose number was given before, and those of a text without anchors', () => {
    const labels = (blocks: readonly ComparedBlock[]) =>
      articlesOf(blocks).map(({ label }) => label);
    expect(labels(blocksOf(PURPOSE, SCOPE, numbered(DUTY, '二')))).toEqual([
      '第一条',
      '第二条',
      '第二条',
    ]);
    expect(
      labels([CHAPTER, PURPOSE, '第二条规定的期限为十日。'].map((text) => ({ text }))),
    ).toEqual(['第一章', '第一条']);
  });
});
