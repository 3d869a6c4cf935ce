/** Words of power lists (权责清单), as clerks write them and readers see them, by English id. */

/** 权力类型, in the order of the official codes. */
export const POWER_TYPES = {
  permit: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  other: '其他行政权力',
} as const;

export type PowerType = keyof typeof POWER_TYPES;

/** 行使层级 of what a county publishes. */
export const POWER_LEVELS = {
  county: '县级',
  town: '乡级',
} as const;

export type PowerLevel = keyof typeof POWER_LEVELS;

/** The stages of an administrative act, as rules on flowcharts name them. */
export const STAGES = {
  acceptance: '受理立案',
  identification: '表明身份',
  reasons: '说明理由',
  investigation: '调查取证',
  notification: '告知',
  defence: '听取申辩',
  hearing: '听证',
  examination: '审查',
  decision: '决定',
  service: '送达',
  execution: '执行',
} as const;

export type Stage = keyof typeof STAGES;

/** How a step goes on. */
export const FLOW_OUTCOMES = {
  proceed: '通过',
  supplement: '补正',
  refuse: '不予',
  hearing: '听证',
  transfer: '转办',
} as const;

/** 动态调整: what happens to an item of a power list. */
export const ADJUSTMENTS = {
  add: '新增',
  takeOver: '承接',
  change: '变更',
  cancel: '取消',
  handDown: '下放',
} as const;

/** A time limit of no length, and one that no law sets. */
export const AT_ONCE = '即时';
export const NO_LIMIT = '无规定';
