/** A way on from a step; the first one leads to the next usual step. */
interface BranchWords {
  readonly answer: string;
  readonly outcome: string;
  readonly to?: string;
  readonly end?: string;
  /** Some powers do without it. */
  readonly optional?: true;
}

/** A step from which the benchmark makes those of powers. */
export interface StepWords {
  readonly name: string;
  readonly stage: string;
  readonly does: string;
  readonly post: string;
  readonly end?: string;
  readonly notCounted?: string;
  readonly optional?: true;
  /** Off the usual way: a branch leads to it. */
  readonly aside?: true;
  readonly next?: readonly [BranchWords, ...BranchWords[]];
}

/** The steps of what is applied for, of what is punished, and of what is looked into. */
export const stepWords = {
  application: [
    {
      name: '受理',
      stage: '受理立案',
      does: '核对申请材料，当场或者五个工作日内一次性告知需要补正的全部内容。',
      post: '窗口受理岗',
      next: [
        { answer: '材料齐全', outcome: '通过' },
        { answer: '材料不齐', outcome: '补正', to: '受理' },
        { answer: '不属于职权', outcome: '不予', end: '出具不予受理通知书', optional: true },
      ],
    },
    {
      name: '现场核查',
      stage: '审查',
      does: '两名以上工作人员到现场核查，制作核查记录。',
      post: '核查岗',
      optional: true,
    },
    {
      name: '审查',
      stage: '审查',
      does: '审查申请材料，听取利害关系人的意见，提出审查意见。',
      post: '审查岗',
      next: [
        { answer: '材料可以认定', outcome: '通过' },
        { answer: '需要专家评审', outcome: '转办', to: '专家评审' },
        { answer: '需要听证', outcome: '听证', to: '听证' },
      ],
    },
    {
      name: '专家评审',
      stage: '审查',
      does: '组织专家评审，出具书面评审意见。',
      post: '评审组织岗',
      notCounted: '行政许可法第四十五条',
      optional: true,
      aside: true,
    },
    {
      name: '听证',
      stage: '听证',
      does: '举行听证，制作听证笔录。',
      post: '听证主持岗',
      notCounted: '行政许可法第四十五条',
      optional: true,
      aside: true,
    },
    {
      name: '公示',
      stage: '告知',
      does: '在政府网站公示拟办理的意见。',
      post: '公示岗',
      optional: true,
      next: [
        { answer: '没有异议', outcome: '通过' },
        { answer: '有异议', outcome: '转办', to: '审查' },
      ],
    },
    {
      name: '决定',
      stage: '决定',
      does: '作出准予或者不予的书面决定，不予的说明理由。',
      post: '审批岗',
      next: [
        { answer: '准予', outcome: '通过' },
        { answer: '不予', outcome: '不予', end: '送达不予决定书' },
      ],
    },
    {
      name: '制证',
      stage: '决定',
      does: '制作证件，核对证件上的内容。',
      post: '制证岗',
      optional: true,
    },
    {
      name: '送达',
      stage: '送达',
      does: '颁发证件或者送达决定，在网上公开。',
      post: '窗口受理岗',
      end: '办结',
    },
  ],
  enforcement: [
    {
      name: '立案',
      stage: '受理立案',
      does: '对检查发现、举报投诉、上级交办的线索进行核查，符合条件的予以立案。',
      post: '案件受理岗',
      next: [
        { answer: '应当立案', outcome: '通过' },
        { answer: '不应立案', outcome: '不予', end: '不予立案并告知' },
        { answer: '不归本机关管辖', outcome: '转办', end: '移送有管辖权的机关', optional: true },
      ],
    },
    {
      name: '表明身份',
      stage: '表明身份',
      does: '两名以上执法人员出示执法证件，告知权利义务。',
      post: '调查岗',
      optional: true,
    },
    {
      name: '调查取证',
      stage: '调查取证',
      does: '收集证据，制作笔录，有利害关系的人员回避。',
      post: '调查岗',
      next: [
        { answer: '事实清楚', outcome: '通过' },
        { answer: '需要鉴定', outcome: '转办', to: '鉴定' },
        { answer: '涉嫌犯罪', outcome: '转办', end: '移送司法机关', optional: true },
      ],
    },
    {
      name: '鉴定',
      stage: '调查取证',
      does: '委托有资质的机构鉴定，出具鉴定意见。',
      post: '调查岗',
      optional: true,
      aside: true,
    },
    {
      name: '审查',
      stage: '审查',
      does: '由没有参加调查的人员审核事实、证据、程序和裁量。',
      post: '法制审核岗',
      optional: true,
      next: [
        { answer: '审核通过', outcome: '通过' },
        { answer: '证据不足', outcome: '补正', to: '调查取证' },
      ],
    },
    {
      name: '告知',
      stage: '告知',
      does: '告知拟作出的决定、事实、理由、依据和陈述、申辩、听证的权利。',
      post: '调查岗',
      next: [
        { answer: '没有要求听证', outcome: '通过' },
        { answer: '要求听证', outcome: '听证', to: '听证' },
        { answer: '提出申辩', outcome: '转办', to: '复核' },
      ],
    },
    {
      name: '听证',
      stage: '听证',
      does: '在听证前七个工作日通知当事人，由非本案调查人员主持，制作听证笔录。',
      post: '听证主持岗',
      optional: true,
      aside: true,
    },
    {
      name: '复核',
      stage: '听取申辩',
      does: '复核当事人提出的事实、理由和证据。',
      post: '调查岗',
      optional: true,
      aside: true,
    },
    {
      name: '决定',
      stage: '决定',
      does: '经负责人审批或者集体讨论，作出书面决定。',
      post: '审批岗',
      next: [
        { answer: '应当处理', outcome: '通过' },
        { answer: '违法事实不成立', outcome: '不予', end: '撤销案件', optional: true },
        { answer: '违法行为轻微', outcome: '不予', end: '不予处理并教育', optional: true },
      ],
    },
    { name: '送达', stage: '送达', does: '七日内送达当事人，依法公开决定。', post: '送达岗' },
    {
      name: '执行',
      stage: '执行',
      does: '督促履行决定；逾期不履行的，依法申请人民法院强制执行。',
      post: '执行岗',
      end: '结案归档',
    },
  ],
  inspection: [
    {
      name: '抽取',
      stage: '受理立案',
      does: '按照年度计划随机抽取检查对象和检查人员。',
      post: '计划岗',
      optional: true,
    },
    {
      name: '表明身份',
      stage: '表明身份',
      does: '两名以上执法人员出示执法证件，说明检查事项。',
      post: '检查岗',
    },
    {
      name: '检查',
      stage: '调查取证',
      does: '查阅资料，查看现场，需要时抽样，制作检查记录。',
      post: '检查岗',
      next: [
        { answer: '符合要求', outcome: '通过' },
        { answer: '需要检验', outcome: '转办', to: '检验' },
        { answer: '发现违法', outcome: '转办', end: '移送立案查处' },
      ],
    },
    {
      name: '检验',
      stage: '调查取证',
      does: '送有资质的机构检验，告知检验结果。',
      post: '检查岗',
      optional: true,
      aside: true,
    },
    {
      name: '听取意见',
      stage: '听取申辩',
      does: '听取被检查人的说明。',
      post: '检查岗',
      optional: true,
    },
    {
      name: '结果',
      stage: '送达',
      does: '告知检查结果，二十个工作日内向社会公开。',
      post: '公示岗',
      end: '归档',
    },
  ],
} satisfies Record<string, readonly StepWords[]>;
