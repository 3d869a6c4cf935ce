import { describe, expect, test } from 'vitest';
import {
  type FlowBranch,
  type FlowOutcome,
  type FlowStep,
  flowArrows,
  mainDays,
  mainPath,
} from '#domain/flow.ts';
import { flowDefects } from '#domain/flow-defects.ts';
import { flowProblems } from '#strings/problems-flow.ts';

/** A step of one day; `→ 决定` and `⊣ 办结` are ways on to a step and to an end. */
function step(name: string, ...ways: readonly string[]): FlowStep {
  const next = ways.map((way, index): FlowBranch => {
    const target = way.slice(2);
    const outcome: FlowOutcome = index === 0 ? 'proceed' : 'refuse';
    return {
      answer: `答${index}`,
      outcome,
      ...(way[0] === '→' ? { to: target } : { end: target }),
    };
  });
  return {
    name,
    stage: 'examination',
    does: '审查材料。',
    days: 1,
    office: '审批科',
    post: '审批岗',
    ...(next.length > 0 && { next }),
  };
}

const STRAIGHT = [step('受理'), step('审查'), step('决定')];
const PERMIT = [
  step('受理', '→ 核查', '→ 受理', '⊣ 不予受理通知书'),
  { ...step('核查'), days: 4 },
  { ...step('检测'), days: 15, notCounted: '行政许可法第四十五条' },
  { ...step('决定', '→ 送达', '⊣ 不予许可决定书'), days: 2.5 },
  { ...step('送达'), days: 0.5, end: '领取许可证' },
];
/** The hearing stands behind the step at which it joins. */
const HEARING = [
  step('告知', '→ 决定', '→ 听证'),
  step('决定', '⊣ 处罚决定书', '→ 调查'),
  step('调查', '→ 告知', '⊣ 不予处罚'),
  step('听证', '→ 决定'),
];

describe('the ways', () => {
  test.each([
    ['straight on', STRAIGHT, ['0 1', '1 2', '2 ⊣']],
    [
      'a permit with a loop and refusals',
      PERMIT,
      [
        '0 1 答0',
        '0 0 答1',
        '0 ⊣不予受理通知书 答2',
        '1 2',
        '2 3',
        '3 4 答0',
        '3 ⊣不予许可决定书 答1',
        '4 ⊣领取许可证',
      ],
    ],
    [
      'a name that no step has',
      [step('受理', '→ 复合', '→ 复核'), step('复核')],
      ['0 1 答1', '1 ⊣'],
    ],
    [
      'an end before the last step',
      [{ ...step('甲'), end: '办结' }, step('乙')],
      ['0 ⊣办结', '1 ⊣'],
    ],
    ['no steps', [], []],
  ] as const)('%s', (_, steps, expected) => {
    const shown = flowArrows(steps).map(({ from, to, answer }) =>
      [from, typeof to === 'number' ? to : `⊣${to.end ?? ''}`, ...(answer ? [answer] : [])].join(
        ' ',
      ),
    );
    expect(shown).toEqual(expected);
  });

  test('an arrow has the outcome of its branch; one without branches proceeds', () => {
    expect(flowArrows(PERMIT).map(({ outcome, branch }) => [outcome, branch])).toEqual([
      ['proceed', 0],
      ['refuse', 1],
      ['refuse', 2],
      ['proceed', undefined],
      ['proceed', undefined],
      ['proceed', 0],
      ['refuse', 1],
      ['proceed', undefined],
    ]);
  });
});

describe('the usual way', () => {
  test.each([
    ['straight on', STRAIGHT, [0, 1, 2], 3],
    ['what is not counted adds nothing', PERMIT, [0, 1, 2, 3, 4], 8],
    ['over steps that stand elsewhere', HEARING, [0, 1], 2],
    ['to an end early in the list', [step('甲', '⊣ 办结', '→ 乙'), step('乙')], [0], 1],
    ['into a loop, which it does not repeat', [step('甲'), step('乙', '→ 甲', '⊣ 完')], [0, 1], 2],
    ['to a name that no step has', [step('甲', '→ 丙', '→ 乙'), step('乙')], [0], 1],
    ['of no steps', [], [], 0],
  ])('%s', (_, steps, path, days) => {
    expect(mainPath(steps)).toEqual(path);
    expect(mainDays(steps)).toBe(days);
  });
});

describe('defects', () => {
  test.each([
    ['straight on', STRAIGHT],
    ['a permit', PERMIT],
    ['a hearing that joins', HEARING],
  ])('%s has none', (_, steps) => {
    expect(flowDefects(steps)).toEqual([]);
  });

  test.each([
    [
      'a misspelt name, and nothing about the step that it missed',
      [step('受理', '→ 复合', '⊣ 不予受理'), step('决定'), step('复核', '→ 决定')],
      [{ kind: 'unknown-step', step: 0, branch: 0, name: '复合' }],
    ],
    [
      'a name that stands twice',
      [step('受理'), step('复核'), step('复核')],
      [{ kind: 'duplicate', step: 2, first: 1 }],
    ],
    [
      'steps to which nothing leads',
      [step('受理', '⊣ 办结', '⊣ 不予受理'), step('核查'), step('决定')],
      [
        { kind: 'unreachable', step: 1 },
        { kind: 'unreachable', step: 2 },
      ],
    ],
    [
      'steps without a way out',
      [step('受理', '⊣ 办结', '→ 核查'), step('核查', '→ 复核', '→ 核查'), step('复核', '→ 核查')],
      [{ kind: 'endless', step: 1, steps: [1, 2] }],
    ],
    [
      'a usual way that goes back',
      [step('受理', '→ 核查', '⊣ 不予受理'), step('核查', '→ 受理', '→ 决定'), step('决定')],
      [{ kind: 'main-loops', step: 1, to: 0 }],
    ],
    [
      'a usual way that stays where it is',
      [step('受理', '→ 受理', '⊣ 办结')],
      [{ kind: 'main-loops', step: 0, to: 0 }],
    ],
  ])('%s', (_, steps, expected) => {
    expect(flowDefects(steps)).toEqual(expected);
  });
});

describe('findings quote the value and say what to write', () => {
  const finding = (steps: readonly FlowStep[]) => {
    const [defect] = flowDefects(steps);
    if (!defect) throw new Error('The steps have no defect');
    return flowProblems.defect(defect, steps);
  };

  test.each([
    [
      [step('受理', '→ 现场核察'), step('现场核查')],
      'flow/unknown-step',
      '现场核察',
      '“现场核查”？',
    ],
    [[step('受理', '→ 公示'), step('决定')], 'flow/unknown-step', '“公示”', '“受理”、“决定”'],
    [[step('复核'), step('复核')], 'flow/step-twice', '第 1 个和第 2 个', '另起名称'],
    [[step('受理', '⊣ 办结'), step('决定')], 'flow/unreachable', '“决定”', 'to: 决定'],
    [[step('受理', '→ 决定'), step('决定', '→ 受理')], 'flow/endless', '“受理”、“决定”', 'end'],
    [[step('受理', '→ 受理', '⊣ 办结')], 'flow/main-loops', '“受理”', '第一行'],
  ])('%#', (steps, rule, quoted, advice) => {
    const { rule: actual, message, fix } = finding(steps);
    expect(actual).toBe(rule);
    expect(message).toContain(quoted);
    expect(fix).toContain(advice);
  });

  test('a wrong sum shows the way with its days', () => {
    const { rule, message } = flowProblems.sum('9个工作日', PERMIT);
    expect(rule).toBe('flow/sum');
    expect(message).toBe(
      '承诺时限是“9个工作日”，可是主线各环节合计 8 个工作日：受理（1）→核查（4）→检测（不计入）→决定（2.5）→送达（0.5）。',
    );
  });
});
