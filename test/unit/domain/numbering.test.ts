import { describe, expect, test } from 'vitest';
import { formatNumbering, NUMBERING_KINDS, readNumbering } from '#domain/numbering.ts';

describe('the number at the head of a paragraph', () => {
  test.each([
    ['第一部分　部门概况', 'part', 1, '第一部分', '部门概况'],
    ['第二编 物权', 'volume', 2, '第二编', '物权'],
    ['第十二章  附则', 'chapter', 12, '第十二章', '附则'],
    ['第 三 章　法律责任', 'chapter', 3, '第 三 章', '法律责任'],
    ['第一节　一般规定', 'section', 1, '第一节', '一般规定'],
    ['第3章 附则', 'chapter', 3, '第3章', '附则'],
    ['第五条　行政机关应当公开。', 'article', 5, '第五条', '行政机关应当公开。'],
    ['第一百二十三条 附则', 'article', 123, '第一百二十三条', '附则'],
    ['第五条：公开', 'article', 5, '第五条', '公开'],
    ['一、总体要求', 'chinese', 1, '一、', '总体要求'],
    ['十一、附则', 'chinese', 11, '十一、', '附则'],
    ['二．主要任务', 'chinese', 2, '二．', '主要任务'],
    ['（一）指导思想', 'chineseBracketed', 1, '（一）', '指导思想'],
    ['(二)基本原则', 'chineseBracketed', 2, '(二)', '基本原则'],
    ['（十二）其他', 'chineseBracketed', 12, '（十二）', '其他'],
    ['（三）、其他', 'chineseBracketed', 3, '（三）、', '其他'],
    ['㈠指导思想', 'chineseBracketed', 1, '㈠', '指导思想'],
    ['1.推广试点经验', 'arabic', 1, '1.', '推广试点经验'],
    ['1．推广试点经验', 'arabic', 1, '1．', '推广试点经验'],
    ['1、推广试点经验', 'arabic', 1, '1、', '推广试点经验'],
    ['24. 加强队伍建设', 'arabic', 24, '24.', '加强队伍建设'],
    ['１２．加强队伍建设', 'arabic', 12, '１２．', '加强队伍建设'],
    ['1.2024年工作总结', 'arabic', 1, '1.', '2024年工作总结'],
    ['3、15日内答复', 'arabic', 3, '3、', '15日内答复'],
    ['⒈推广', 'arabic', 1, '⒈', '推广'],
    ['（1）身份证', 'arabicBracketed', 1, '（1）', '身份证'],
    ['(12) 其他', 'arabicBracketed', 12, '(12)', '其他'],
    ['⑵其他', 'arabicBracketed', 2, '⑵', '其他'],
    ['　　一、总体要求', 'chinese', 1, '一、', '总体要求'],
  ])('%s', (text, kind, number, label, rest) => {
    expect(readNumbering(text)).toMatchObject({ kind, number, label, rest });
  });

  test.each([
    ['1 总则', [1], '总则'],
    ['1.1 编制目的', [1, 1], '编制目的'],
    ['1.1编制目的', [1, 1], '编制目的'],
    ['1．1 编制目的', [1, 1], '编制目的'],
    ['1.1. 编制目的', [1, 1], '编制目的'],
    ['3.2.10 响应终止', [3, 2, 10], '响应终止'],
  ])('%s is decimal', (text, path, rest) => {
    expect(readNumbering(text)).toMatchObject({
      kind: 'decimal',
      number: path.at(-1),
      path,
      rest,
    });
  });

  test('第五条之一 is article 5, 1', () => {
    expect(readNumbering('第五条之一　公开的内容')).toEqual({
      kind: 'article',
      number: 5,
      sub: 1,
      label: '第五条之一',
      rest: '公开的内容',
      spaced: true,
    });
  });

  test('a number without a blank after it is told apart', () => {
    expect(readNumbering('第三条规定的期限')).toMatchObject({ number: 3, spaced: false });
  });

  test.each([
    '为了规范政府信息公开工作',
    '第一次全体会议',
    '第一批目录',
    '1、2号楼的居民',
    '12.5%的比例',
    '2024.3.5',
    '（2024）年度',
    '（县司法局牵头）',
    '二〇二四年三月五日',
    '2024年工作要点',
    '一是加强领导',
    '',
  ])('%s has none', (text) => {
    expect(readNumbering(text)).toBeUndefined();
  });
});

describe('numbers as they should be written', () => {
  test.each([
    ['part', 2, '第二部分'],
    ['volume', 1, '第一编'],
    ['chapter', 12, '第十二章'],
    ['section', 3, '第三节'],
    ['article', 101, '第一百零一条'],
    ['chinese', 4, '四、'],
    ['chineseBracketed', 4, '（四）'],
    ['decimal', 2, '2'],
    ['arabic', 7, '7.'],
    ['arabicBracketed', 7, '（7）'],
  ] as const)('%s %i is %s', (kind, number, text) => {
    expect(formatNumbering(kind, number)).toBe(text);
  });

  test('an article put in later', () => {
    expect(formatNumbering('article', 5, 2)).toBe('第五条之二');
  });

  test.each(NUMBERING_KINDS.filter((kind) => kind !== 'decimal'))(
    '%s is read as it is written',
    (kind) => {
      for (const number of [1, 2, 9, 10, 11, 20, 24, 99]) {
        const read = readNumbering(`${formatNumbering(kind, number)}　标题`);
        expect(read).toMatchObject({ kind, number, rest: '标题' });
      }
    },
  );
});
