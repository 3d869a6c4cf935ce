import { DOCUMENT_LABELS } from './document-labels.ts';
import { columnLabel, LIST_LABELS, LIST_TEXTS } from './lists.ts';

/** What each key of a power is called, where no other collection has the key. */
const POWER_LABELS = {
  code: '事项编码',
  subItem: '子项名称',
  powerType: '权力类型',
  office: '承办机构',
  level: '行使层级',
  authority: '权限内容',
  legalBasis: '依据',
  article: '条文',
  text: '条文原文',
  gist: '条文要旨',
  issuedBy: '颁布机关',
  statutoryLimit: '法定时限',
  promisedLimit: '承诺时限',
  fees: '收费项目的编号',
  noDiscretion: '没有裁量余地的理由',
  steps: '办理步骤',
  stage: '环节',
  does: '做什么',
  days: '时限（工作日）',
  post: '岗位',
  next: '分支',
  answer: '分支的条件',
  end: '结果',
  notCounted: '不计入时限的依据',
  content: '内容',
  liability: '追责',
  persons: '追责对象范围',
  circumstances: '追责情形',
  supervisionPhone: '监督电话',
  subjects: '适用主题',
  adjustments: '动态调整',
  on: '调整日期',
  note: '调整说明',
  was: '变更以前的值',
  items: '各行',
  min: '下限',
  max: '上限',
  of: '计算基数',
  grade: '裁量阶次',
  penalty: '裁量幅度',
  necessity: '必要性',
  originals: '原件份数',
  copies: '复印件份数',
  form: '空表样表',
} as const;

/** What each key of the progress of a plan is called, where no other collection has the key. */
const PLAN_LABELS = {
  tasks: '任务',
  task: '任务序号',
  status: '进展',
  done: '完成情况',
  evidence: '依据的文件',
  targets: '目标的结果',
  target: '第几个目标',
  value: '结果',
} as const;

/** What each key of the tables of a yearly report is called. */
const REPORT_LABELS = {
  gathers: '汇总的机关',
  asPublished: '与公布的原件一致的说明',
  activeDisclosure: '主动公开情况表',
  applications: '依申请公开情况表',
  litigation: '复议诉讼情况表',
} as const;

/** The stages of a 行政规范性文件 that editors write down. */
export const STAGE_LABELS = {
  drafted: '起草',
  legalityReviewed: '合法性审核',
  fairCompetitionReviewed: '公平竞争审查',
  adopted: '集体审议',
  filed: '备案',
} as const;

/** What each key of the words and questions of search is called. */
const SEARCH_LABELS = {
  synonyms: '同义词',
  label: '几个词的关系',
  terms: '同义的词',
  near: '只是相近',
  questions: '评测的问题',
  q: '问题',
  relevant: '有用的网页',
} as const;

/** What each key of the addresses that were published is called. */
const PERMALINK_LABELS = {
  redirects: '转到新网址的网址',
  gone: '撤下的网址',
  instead: '可以改看的网址',
  path: '网址',
} as const;

/** What each key of front matter and YAML is called in Chinese. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  ...LIST_LABELS,
  ...DOCUMENT_LABELS,
  title: '标题',
  attachments: '附件',
  file: '文件名',
  interprets: '解读的文件',
  related: '相关信息',
  opensOn: '开始日期',
  closesOn: '截止日期',
  reason: '缩短期限的理由',
  feedbackTo: '答复的征求意见',
  effects: '对其他文件的作用',
  action: '作用',
  document: '文件',
  articles: '条文',
  until: '延长至',
  stages: '制定过程',
  ...STAGE_LABELS,
  decision: '清理决定',
  scope: '清理范围',
  agencies: '机构',
  issuedUntil: '成文日期截至',
  totals: '总数',
  all: '合计',
  kept: '继续有效',
  amend: '修改',
  repealed: '废止',
  lapsed: '失效',
  unlisted: '未列入的文件',
  outcomes: '逐件结论',
  outcome: '结论',
  remark: '备注',
  laws: '本站没有的规定',
  number: '发文字号',
  replacedBy: '代替它的规定',
  since: '适用于成文日期不早于',
  imported: '导入来源',
  name: '名称',
  shortName: '简称',
  aliases: '别名',
  kind: '机构类别',
  docPrefixes: '机关代字',
  uscc: '统一社会信用代码',
  address: '办公地址',
  hours: '办公时间',
  phone: '联系电话',
  fax: '传真号码',
  email: '电子邮箱',
  website: '网站',
  head: '负责人',
  functions: '机构职能',
  divisions: '内设机构',
  order: '排序',
  domain: '网站域名',
  siteIdCode: '网站标识码',
  divisionCode: '行政区划代码',
  organiser: '主办单位',
  icp: 'ICP 备案编号',
  policeRecord: '公安机关备案号',
  correctionUrl: '网站找错入口',
  indexNumberFormats: '索引号格式',
  validity: '有效期规则',
  defaultYears: '一般有效期（年）',
  trialYears: '试行、暂行有效期（年）',
  listPageSize: '每页条数',
  cards: '分享图片',
  cardFonts: '分享图片的生僻字字体',
  description: '说明',
  keyword: '关键词',
  section: '所属栏目',
  updatedOn: '更新日期',
  year: '年份',
  notice: '放假通知',
  holidays: '节假日',
  topics: '主题分类表',
  columns: '栏目表',
  id: '网址代号',
  children: '下级栏目',
  types: '收入的信息类型',
  includes: '收入的内容',
  from: '第一天',
  to: '最后一天',
  worked: '调休上班日',
  publishedOn: '公布日期',
  url: '网址',
  duties: '责任事项',
  documents: '有关文件',
  ...POWER_LABELS,
  ...PLAN_LABELS,
  ...REPORT_LABELS,
  ...SEARCH_LABELS,
  ...PERMALINK_LABELS,
};

/** Keys that mean something else below another key. */
const LABELS_BELOW: Readonly<Record<string, string>> = {
  'redirects/from': '原来的网址',
  'redirects/to': '现在的网址',
  'gone/path': '原来的网址',
  'gone/reason': '撤下原因',
  'gone/on': '撤下日期',
  'asPublished/identity': '勾稽关系',
  'asPublished/place': '位置',
  'asPublished/note': '说明',
  'divisions/duties': '职责',
  'duties/stage': '责任环节',
  'next/to': '下一步',
  'adjustments/action': '调整',
  'adjustments/document': '决定文件',
  'adjustments/to': '承接机关',
  'relevant/grade': '分值',
  'synonyms/note': '说明',
  'materials/source': '来源渠道',
  'range/unit': '单位',
  'tasks/on': '完成日期',
  'targets/on': '结果的日期',
  'tiers/circumstances': '适用情形',
  'tiers/from': '起点',
  'tiers/to': '终点',
};

/** The key of a field: `to` of `tiers/to`. */
export function keyOf(field: string): string {
  return field.slice(field.lastIndexOf('/') + 1);
}

/**
 * What a field is called where it stands. Before its key there may be the key above it, or the list of
 * whose rows it is a column.
 *
 * @example
 * labelOf('scope'); // '清理范围'
 * labelOf('permits/scope'); // '通办范围'
 */
export function labelOf(field: string): string | undefined {
  const key = keyOf(field);
  const above = field.slice(0, -key.length - 1);
  if (above in LIST_TEXTS) return columnLabel(above as keyof typeof LIST_TEXTS, key);
  return LABELS_BELOW[field] ?? FIELD_LABELS[key];
}
