import type { EffectKind } from '#domain/life.ts';

/** Words that editors write in front matter and readers see on badges and filters, by English id. */

/** 信息类型 of an item in `notices/`. */
export const NOTICE_TYPES = {
  notice: '通知公告',
  official: '政府文件',
  interpretation: '政策解读',
  consultation: '征求意见',
  personnel: '人事任免',
  planning: '规划计划',
  emergency: '应急预案',
  finance: '财政信息',
  recruitment: '招考录用',
  statistics: '统计信息',
  permit: '行政许可',
  penalty: '行政处罚',
  fee: '收费信息',
  procurement: '政府采购',
  project: '重大建设项目',
  livelihood: '民生保障',
  supervision: '监督检查',
  decision: '重大决策',
  proposal: '建议提案办理',
  annualReport: '公开年报',
  ruleOfLaw: '法治政府建设年报',
  enforcementReport: '行政执法统计年报',
  otherReport: '其他年度报告',
  other: '其他信息',
} as const;

export type NoticeType = keyof typeof NOTICE_TYPES;

/** The type of everything in `normative/`. */
export const NORMATIVE_TYPE = '行政规范性文件';

/** 公开方式. */
export const DISCLOSURES = {
  proactive: '主动公开',
  onApplication: '依申请公开',
} as const;

/** 有效性, as the law of publishing keeps them apart. */
export const VALIDITIES = {
  pending: '尚未生效',
  inForce: '现行有效',
  amended: '已修改',
  partial: '部分失效',
  repealed: '已废止',
  expired: '已失效',
} as const;

/** What a document does to another one, as editors write it. */
export const ACTIONS = {
  amend: '修改',
  repealPart: '部分废止',
  repeal: '废止',
  replace: '代替',
  extend: '延长有效期',
} as const;

export type Action = keyof typeof ACTIONS;

/** What happens to a document: what other documents do to it, and what cleanups decide. */
export const EFFECT_NAMES = {
  ...ACTIONS,
  lapse: '宣布失效',
  keep: '继续有效',
} as const satisfies Record<EffectKind, string>;

/** What a cleanup decides of a document, in the order in which decisions list it. */
export const OUTCOMES = {
  kept: '继续有效',
  amend: '修改',
  repealed: '废止',
  lapsed: '失效',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** 有效期 of a document that has no end. */
export const UNLIMITED = '长期';

/** Written for a stage that a document need not pass. */
export const NOT_APPLICABLE = '不涉及';

/** The kinds of agency, in the order in which a list of agencies shows them. */
export const AGENCY_KINDS = {
  government: '县政府',
  office: '政府办公室',
  department: '政府工作部门',
  town: '乡镇人民政府、街道办事处',
  institution: '直属事业单位',
  other: '其他机构',
} as const;

export type AgencyKind = keyof typeof AGENCY_KINDS;

/** The columns of a page in `pages/`. */
export const PAGE_SECTIONS = {
  guide: '指南',
  rules: '制度',
  application: '依申请公开',
  site: '网站',
} as const;

export type PageSection = keyof typeof PAGE_SECTIONS;

/** Written in the place of a fact that is not known yet; the portal shows it as it is. */
export const PENDING = '待补';
