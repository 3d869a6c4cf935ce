import { describe, expect, test } from 'vitest';
import { parseStrictYaml } from '#reader/strict-yaml.ts';
import { POWER_FILES } from '../../../support/ledger-powers.ts';
import { exported, lineChanges, planned, rulesOf, withCells } from '../../../support/ledgers.ts';

const [ITEM, DUTIES, STEPS, ADJUSTMENTS] = [0, 1, 2, 3];
const sheets = exported('powers');
type Change = Parameters<typeof withCells>[1];

describe('one cell', () => {
  test.each<[string, Change, string[], string[]]>([
    ['text', [ITEM, 2, '承办机构', '水运科'], ['office: 运输科'], ['office: 水运科']],
    [
      'limit',
      [ITEM, 2, '承诺时限', '6个工作日'],
      ['promisedLimit: 8个工作日'],
      ['promisedLimit: 6个工作日'],
    ],
    [
      'lines behind a bar',
      [ITEM, 2, '权限内容', '本县范围内的水路旅客运输。\n渡运、包船除外。'],
      ['  渡运除外。'],
      ['  渡运、包船除外。'],
    ],
    [
      'list in brackets',
      [ITEM, 2, '收费', 'SF-18-01、SF-18-03'],
      ['fees: [SF-18-01] # 窗口收'],
      ['fees: [SF-18-01, SF-18-03] # 窗口收'],
    ],
    ['value taken out', [ITEM, 2, '适用主题', ''], ['subjects: [水路客运]'], []],
    ['value put in', [ITEM, 2, '备注', '试行一年'], [], ['remark: 试行一年']],
    [
      'gist of a basis',
      [
        ITEM,
        2,
        '设定依据',
        '《国内水路运输管理条例》第八条｜要旨：先取得许可。\n《青屿县渡口管理规定》（青政办发〔2026〕7号）第二条、第三条｜条文：“本规定自2026年4月1日起施行。”',
      ],
      ['    gist: 经营水路运输要先取得许可。'],
      ['    gist: 先取得许可。'],
    ],
    [
      'basis put between',
      [
        ITEM,
        2,
        '设定依据',
        '《国内水路运输管理条例》第八条｜要旨：经营水路运输要先取得许可。\n《港口法》第九条｜要旨：码头。\n《青屿县渡口管理规定》（青政办发〔2026〕7号）第二条、第三条｜条文：“本规定自2026年4月1日起施行。”',
      ],
      [],
      ['  - name: 港口法', '    article: 第九条', '    gist: 码头。'],
    ],
    [
      'nested line',
      [ITEM, 2, '追责情形', '对符合条件的申请不予受理的\n超过期限不作决定的\n索取财物的'],
      [],
      ['    - 索取财物的'],
    ],
    [
      'nested basis',
      [ITEM, 2, '追责依据', '《中华人民共和国行政许可法》第七十三条'],
      ['      article: 第七十二条'],
      ['      article: 第七十三条'],
    ],
    [
      'nested list that goes',
      [ITEM, 2, '追责依据', ''],
      ['  legalBasis:', '    - name: 中华人民共和国行政许可法', '      article: 第七十二条'],
      [],
    ],
    [
      'duty',
      [DUTIES, 3, '责任事项', '书面决定，说明理由。'],
      ['    content: 书面决定。'],
      ['    content: 书面决定，说明理由。'],
    ],
    [
      'basis of a duty in braces',
      [DUTIES, 2, '依据', '《中华人民共和国行政许可法》第三十一条'],
      ['      - { name: 中华人民共和国行政许可法, article: 第三十条 }'],
      ['      - { name: 中华人民共和国行政许可法, article: 第三十一条 }'],
    ],
    ['days of a step', [STEPS, 4, '时限（工作日）', 1], ['    days: 0.5'], ['    days: 1']],
    [
      'one branch',
      [
        STEPS,
        2,
        '去向',
        '材料齐全（通过）→专家评审\n材料不齐（补正）→受理\n不属于职权（不予）⇒出具不予受理通知书',
      ],
      ['        to: 决定'],
      ['        to: 专家评审'],
    ],
    [
      'end of a branch in braces',
      [STEPS, 2, '去向', '材料齐全（通过）→决定\n材料不齐（补正）→受理\n不属于职权（不予）⇒退回'],
      ['      - { answer: 不属于职权, outcome: 不予, end: 出具不予受理通知书 }'],
      ['      - { answer: 不属于职权, outcome: 不予, end: 退回 }'],
    ],
    ['end put in', [STEPS, 5, '去向', '⇒告知结果'], [], ['    end: 告知结果']],
    [
      'reason that goes',
      [STEPS, 3, '不计入时限', ''],
      ['    notCounted: 行政许可法第四十五条'],
      [],
    ],
    ['note of an adjustment', [ADJUSTMENTS, 2, '说明', '承接。'], [], ['    note: 承接。']],
    [
      'former value',
      [ADJUSTMENTS, 3, '变更以前', '权限内容：全县水路运输。\n承诺时限：15 工作日'],
      ['      promisedLimit: 12个工作日'],
      ['      promisedLimit: 15个工作日'],
    ],
  ])('%s', (_, change, gone, come) => {
    const plan = planned('powers', withCells(sheets, change));
    expect(rulesOf(plan)).toEqual([]);
    const [file, ...others] = plan.files;
    expect(others).toEqual([]);
    const before = POWER_FILES[file?.path ?? ''] ?? '';
    expect(lineChanges(before, file?.text ?? '')).toEqual([gone, come]);
    expect(plan.rows.filter(({ state }) => state !== 'unchanged')).toHaveLength(1);
  });

  test('the end of a step in the place of its branches', () => {
    const plan = planned('powers', withCells(sheets, [STEPS, 2, '去向', '⇒办结']));
    const { steps } = parseStrictYaml(plan.files[0]?.text ?? '').data as { steps: object[] };
    expect(steps[0]).toEqual({
      name: '受理',
      stage: '受理立案',
      does: '核对材料。',
      days: 1,
      office: '运输科',
      post: '受理岗',
      end: '办结',
    });
  });
});
