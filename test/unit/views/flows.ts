import * as fc from 'fast-check';
import type { FlowBranch, FlowOutcome, FlowStep } from '#domain/flow.ts';

const OUTCOMES: Readonly<Record<string, FlowOutcome>> = {
  通过: 'proceed',
  补正: 'supplement',
  不予: 'refuse',
  听证: 'hearing',
  转办: 'transfer',
};

/** A step; a way is written `材料齐全 通过 →现场核查` or `不予受理 不予 ⊣通知书`. */
function step(name: string, ways: readonly string[] = [], more: Partial<FlowStep> = {}): FlowStep {
  const next = ways.map((way): FlowBranch => {
    const [answer = '', outcome = '', target = ''] = way.split(' ');
    const goal = target.slice(1);
    return {
      answer,
      outcome: OUTCOMES[outcome] ?? 'proceed',
      ...(target[0] === '→' ? { to: goal } : { end: goal }),
    };
  });
  return {
    name,
    stage: 'examination',
    does: '两名以上工作人员核对材料，当场或者五个工作日内告知需要补正的全部内容。',
    days: 2,
    office: '食品药品监管科',
    post: '窗口受理岗',
    ...(next.length > 0 && { next }),
    ...more,
  };
}

/** Flows of every shape that powers have. */
export const FLOWS: Readonly<Record<string, readonly FlowStep[]>> = {
  直线: [step('推荐'), step('审核'), step('公示'), step('决定', [], { end: '颁发证书' })],
  一步: [step('登记', [], { days: 0 })],
  受理补正不予: [
    step('受理', ['齐全 通过 →核查', '不齐 补正 →受理', '不属于本机关职权 不予 ⊣不予受理通知书']),
    step('核查'),
    step('决定', ['准予 通过 →送达', '不予许可 不予 ⊣送达不予许可决定书，告知救济途径']),
    step('送达', [], { days: 0.5 }),
  ],
  听证: [
    step('告知', ['没有要求听证 通过 →决定', '五日内要求听证 听证 →听证']),
    step('听证', [], { notCounted: '行政处罚法第六十四条' }),
    step('决定'),
    step('送达'),
  ],
  听证后不予: [
    step('告知', ['不要求 通过 →决定', '要求 听证 →听证']),
    step('决定', [], { end: '处罚决定书' }),
    step('听证', ['维持 通过 →决定', '事实不成立 不予 ⊣不予处罚', '重新调查 补正 →告知']),
  ],
  两次不予: [
    step('审查', ['成立 通过 →决定', '不成立 不予 ⊣不予处罚', '涉嫌犯罪 转办 ⊣移送公安机关']),
    step('决定', [
      '处罚 通过 ⊣处罚决定书',
      '轻微 不予 ⊣不予处罚',
      '首违 不予 ⊣教育',
      '移送 转办 ⊣移送',
    ]),
  ],
  退回两步: [
    step('受理'),
    step('初审', ['通过 通过 →复审', '修改 补正 →初审']),
    step('复审', ['通过 通过 →决定', '退回重新受理 补正 →受理', '不符合规划 不予 ⊣不予批准']),
    step('决定', ['批准 通过 ⊣核发许可证', '发回 补正 →复审', '再次初审 补正 →初审']),
  ],
  转办: [
    step('接收', ['本机关 通过 →办理', '下级机关 转办 →交办', '其他机关 转办 ⊣移送']),
    step('办理', [], { end: '答复' }),
    step('交办'),
    step('督办', ['办结 通过 ⊣答复', '没有办结 补正 →交办']),
  ],
  四个去向: [
    step('分办', ['许可 通过 →审批', '检查 转办 →检查', '投诉 转办 →调处', '其他 转办 →答复']),
    step('审批', [], { end: '发证' }),
    step('检查', ['没有问题 通过 ⊣归档', '有问题 不予 ⊣责令改正']),
    step('调处', ['成功 通过 ⊣协议', '不成功 转办 →答复']),
    step('答复', [], { end: '答复函' }),
  ],
  跳过: [
    step('受理', ['普通 通过 →审查', '即办 通过 →发证']),
    step('审查', ['通过 通过 →评审', '不需要评审 通过 →决定']),
    step('评审'),
    step('决定'),
    step('发证'),
  ],
  十二步: Array.from({ length: 12 }, (_, index) => step(`第${index + 1}个环节`)),
  长文字: [
    step(
      '受理登记并出具受理凭证',
      [
        '申请材料齐全符合法定形式 通过 →现场核查与检验检测',
        '申请材料不齐全需要补正 补正 →受理登记并出具受理凭证',
        '依法不属于本机关职权范围 不予 ⊣出具不予受理通知书并告知向有关机关提出',
      ],
      { office: '海洋与渔业资源环境保护监督管理科', post: '行政审批窗口综合受理岗' },
    ),
    step('现场核查与检验检测', [], {
      does: '依照GB/T19001—2016和ABCDEFGHIJKLMNOPQRSTUVWXYZ核查，比例不低于5%。',
      days: 20,
      notCounted: '行政许可法第四十五条',
    }),
  ],
  主线绕圈: [
    step('甲', ['再来 通过 →甲', '走 不予 →乙']),
    step('乙', ['回 补正 →甲', '完 通过 ⊣完']),
  ],
  走不到: [
    step('甲', ['完 通过 ⊣完', '退 补正 →甲']),
    step('乙'),
    step('丙', ['回 补正 →乙', '完 通过 ⊣完']),
  ],
};

const branch = (names: readonly string[]) =>
  fc.record({
    answer: fc.constantFrom('通过', '材料齐全', '不属于本机关职权', '需要补正的全部材料已交'),
    outcome: fc.constantFrom(...Object.values(OUTCOMES)),
    goal: fc.oneof(
      fc.constantFrom(...names).map((to) => ({ to })),
      fc.constantFrom('办结', '出具不予受理通知书').map((end) => ({ end })),
    ),
  });

/** Any steps at all, also such as make no flow. */
export const anyFlow: fc.Arbitrary<readonly FlowStep[]> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) => {
    const names = Array.from({ length: count }, (_, index) => `环节${index + 1}`);
    return fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(name),
          stage: fc.constant('examination'),
          does: fc.constantFrom('审查。', '两名以上执法人员出示证件，收集证据，制作笔录。'),
          days: fc.constantFrom(0, 0.5, 1, 20),
          office: fc.constantFrom('办公室', '食品药品监督管理科'),
          post: fc.constantFrom('审批岗', '执法监督岗'),
          next: fc.option(
            fc
              .array(branch(names), { minLength: 2, maxLength: 4 })
              .map((ways) => ways.map(({ goal, ...way }): FlowBranch => ({ ...way, ...goal }))),
            { nil: undefined },
          ),
        }),
      ),
    );
  });
