import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reaches } from '#domain/tasks/result.ts';
import { targetsIn } from '#domain/tasks/targets.ts';
import type { Comparator } from '#domain/tasks/task.ts';

/** Targets as one line each: what, how compared, and the year. */
const read = (text: string, horizon?: number) =>
  targetsIn(text, horizon).map(
    ({ subject, comparator, value, unit, due }) =>
      `${subject} ${comparator}${value}${unit}${due === undefined ? '' : ` ${due}`}`,
  );

describe('what can be counted', () => {
  test.each([
    // 嵊政办发〔2022〕70号
    ['到2025年底，律师万人比不低于3.5。', ['律师万人比 ≥3.5 2025']],
    ['行政规范性文件备案纠错率低于3%。', ['行政规范性文件备案纠错率 <3%']],
    ['行政复议后败诉率控制在3%以内。', ['行政复议后败诉率 ≤3%']],
    ['确保公平竞争审查率达到100%。', ['公平竞争审查率 =100%']],
    ['目录化管理实现100%覆盖。', ['目录化管理 =100%']],
    ['实现党政机关公职律师全覆盖。', ['党政机关公职律师 =100%']],
    ['实现一般企业投资项目全过程审批“最多80天”并持续提速。', ['一般企业投资项目全过程审批 ≤80天']],
    [
      '行政执法部门法制审核人员配备不少于本部门执法人员总数的5%。',
      ['行政执法部门法制审核人员配备 ≥5%'],
    ],
    ['负责人任期内至少接受一次法治专题脱产培训。', ['负责人任期内 ≥1次']],
    ['法治建设示范乡镇达到60%以上', ['法治建设示范乡镇 ≥60%']],
    // 青政办发〔2021〕13号
    ['修复滨海岸线6.8公里、沙滩3处。', ['修复滨海岸线 =6.8公里', '沙滩 =3处']],
    ['淘汰老旧渔船60艘，', ['淘汰老旧渔船 =60艘']],
    ['公共供水管网漏损率降到9%以内', ['公共供水管网漏损率 ≤9%']],
    ['厚壳贻贝养殖面积扩大到2万亩以上', ['厚壳贻贝养殖面积 ≥2万亩']],
    ['海带养殖面积稳定在1.2万亩', ['海带养殖面积 =1.2万亩']],
    ['改造城镇老旧小区11个、1420户。', ['改造城镇老旧小区 =11个', '改造城镇老旧小区 =1420户']],
    ['新增财力七成以上用于民生。', ['新增财力 ≥7成']],
    ['依托县医院在6个小岛建设固定诊疗点。', ['小岛建设固定诊疗点 =6个']],
    ['审核时间不得少于5个工作日。', ['审核时间 ≥5个工作日']],
    ['3个工作日内发布解读。', [' ≤3个工作日']],
    ['产值年均增长8%以上', ['产值年均增长 ≥8%']],
    ['抗风标准提高到14级', ['抗风标准 ≥14级']],
    ['船龄超过20年的客渡船9艘', ['船龄超过20年的客渡船 =9艘']],
    ['加工率由41%提高到58%', ['加工率由41% ≥58%']],
    ['2022年开工，2024年通水，日供水规模3万吨。', ['日供水规模 =3万吨 2024']],
    ['2030年前岩礁保护岸线占自然岸线35%', ['岩礁保护岸线占自然岸线 =35% 2030']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '按照国办发〔2018〕37号文件办理。',
    '2021年3月8日前后各开一次会。',
    '2026年建成通车。',
    '第3条、第5项规定的事项。',
    '推行“一件事”办理，一支队伍管执法。',
    '接入12345热线和110联动平台。',
    '做到7×24小时值守。',
    '停航3天时另行通知。',
    '船长15米以上的渔船。',
    '年满60周岁的老人免费。',
    '配备抗风等级不低于8级的备用船。',
    '把材料送达一个窗口。',
    '由3个减少。',
    'A4纸打印，5G覆盖。',
  ])('nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['达到60%。', 2025, 2025],
    ['到2023年底达到60%。', 2025, 2023],
    ['2024年建成，达到60%。', 2025, 2024],
    ['2023年底前达到50%，2025年底前达到60%。', undefined, 2023],
    ['达到60%。', undefined, undefined],
  ])('%s is due, where the plan goes to %s, in %s', (text, horizon, due) => {
    expect(targetsIn(text, horizon)[0]?.due).toBe(due);
  });

  test('keeps the words up to the comma', () => {
    expect(targetsIn('压减强度，渔业资源增殖放流每年不少于2000万尾（粒）。', undefined)).toEqual([
      {
        text: '渔业资源增殖放流每年不少于2000万尾（粒）',
        subject: '渔业资源增殖放流每年',
        comparator: '≥',
        value: 2000,
        unit: '万尾',
      },
    ]);
  });

  test('is never read from nowhere, whatever the text', () => {
    const words = fc.constantFrom(
      '不低于',
      '3',
      '5%',
      '个',
      '，',
      '、',
      '。',
      '2025年',
      '到',
      '以上',
      '内',
      '的',
      '（',
      '率',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { text: own, value } of targetsIn(text, 2025)) {
          expect(text).toContain(own);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  test('has an end', () => {
    expect(targetsIn('建成3处，'.repeat(5000), 2025)).toHaveLength(30);
  });
});

test('digits in a row are no figure', () => {
  expect(read(`覆盖率达到${'9'.repeat(400)}%，水质达标率达到95%。`)).toEqual(['水质达标率 ≥95%']);
});

describe('a result', () => {
  const target = (comparator: Comparator, value: number, unit = '%') => ({
    text: '',
    subject: '',
    comparator,
    value,
    unit,
  });

  test.each([
    [target('≥', 60), '62%', true],
    [target('≥', 60), '60％', true],
    [target('≥', 60), '59.9%', false],
    [target('>', 60), '60%', false],
    [target('≤', 3), '2.5%', true],
    [target('≤', 3), '3.1%', false],
    [target('<', 3), '3%', false],
    [target('=', 60, '艘'), '63艘', true],
    [target('=', 60, '艘'), '58艘', undefined],
    [target('=', 100), '98.5%', false],
    [target('≥', 3.5, ''), '3.6', true],
    [target('≥', 3.5, ''), '约3.6', undefined],
    [target('≥', 2, '万亩'), '20000亩', undefined],
    [target('≥', 2, '万亩'), '1.95', false],
    [target('≥', 1000, '人次'), '1,006人次', true],
    [target('≥', 60), '没有统计', undefined],
  ])('%o reached by %s: %s', (one, result, expected) => {
    expect(reaches(one, result)).toBe(expected);
  });
});
