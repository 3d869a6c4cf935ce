/** Sentences and labels of the catalogues of normative documents. */
export const catalogueText = {
  title: '现行有效行政规范性文件目录',
  description: '现行有效的行政规范性文件，按制定机关排列，可以查任何一天有哪些文件有效。',
  lead: '按制定机关排列，可以查任何一天有哪些文件有效。',
  /** The heading where what is shown is not, or not only, in force. */
  anyTitle: '行政规范性文件目录',
  yearTitle: (year: number) => `${year} 年行政规范性文件目录`,
  yearDescription: (day: string) => `截至${day}现行有效的行政规范性文件，按年度固定，不再变动。`,
  endedTitle: '废止和失效的行政规范性文件',
  endedDescription: '已经废止、失效的行政规范性文件，逐件说明从哪一天起、因为什么不再有效。',
  endedLead: '逐件说明从哪一天起、因为什么不再有效，最近的在前。',
  yearName: (year: number) => `${year} 年`,
  years: '历年目录',
  yearsNote: '每年 12 月 31 日有效的文件，以后不再变动：',
  ended: '废止和失效的文件',
  current: '现行有效的文件',
  subscribe: '订阅有效性变化',
  previousYear: (year: number) => `${year} 年的目录`,
  csv: '下载 CSV 表格',
  json: '下载 JSON 数据',

  count: (day: string, status: string, count: number) => `截至 ${day}${status} ${count} 件`,
  countAll: (day: string, count: number) => `截至 ${day}已经制定的文件共 ${count} 件`,
  matching: (count: number) => `，符合条件的 ${count} 件`,
  ahead: '这一天还没有到：结果按照目前已经公布的文件推算。',
  unlimited: '长期',
  unstated: '未规定',
  continued: (agency: string) => `${agency}（续）`,
  columns: {
    number: '序号',
    title: '名称',
    docNumber: '发文字号',
    registrationNumber: '登记号',
    effectiveFrom: '施行日期',
    effectiveUntil: '有效期至',
    validity: '有效性',
    agency: '制定机关',
    issuedOn: '成文日期',
    indexNumber: '索引号',
    href: '网址',
  },
  empty: '没有这样的文件。',

  frozen: (day: string) =>
    `本目录列出${day}已经公布并且有效的行政规范性文件，有效性和有效期都是那一天的。文件今天是否有效，请看各文件的页面。`,
  balance: (year: number, before: number, entered: number, left: number, after: number) =>
    `${year - 1} 年底有效 ${before} 件，${year} 年新增 ${entered} 件、减少 ${left} 件，年底有效 ${after} 件。`,
  entered: (count: number) => `本年新增 ${count} 件`,
  left: (count: number) => `本年减少 ${count} 件`,
  listed: (count: number) => `年底有效 ${count} 件`,
  publishedLater: (from: string) => `公布（自 ${from} 起施行）`,
  changeColumns: { on: '日期', title: '文件', why: '原因' },
  noChange: '没有。',

  endedCount: (count: number) => `共 ${count} 件`,
  endedColumns: {
    title: '名称',
    docNumber: '发文字号',
    validity: '有效性',
    since: '不再有效自',
    why: '原因',
  },

  form: '查任何一天',
  asOf: '日期',
  status: '有效性',
  anyStatus: '全部',
  agency: '制定机关',
  anyAgency: '全部机关',
  filter: '名称或者文号',
  submit: '查看',
  reset: '回到今天',
  badDate: (typed: string, shown: string) =>
    `“${typed}”不是有效日期，请写成 2023-06-30 的形式。下面是 ${shown}的目录。`,
  failed: '数据没有载入成功，可能是网络中断了。下面是网站上次更新时的目录。',
  moreRows: '显示其余文件',
  more: (count: number) => `显示其余 ${count} 件`,
} as const;

/** Entries of the feed of changes. */
export const statusFeedText = {
  title: '行政规范性文件有效性变化',
  changes: {
    pending: '尚未生效',
    inForce: '开始施行',
    amended: '已修改',
    partial: '部分失效',
    repealed: '已废止',
    expired: '已失效',
  },
  entryTitle: (change: string, document: string) => `${change}：${document}`,
  entered: (document: string, day: string) => `${document}自 ${day}起施行。`,
  outcomes: {
    amended: '适用修改后的文本',
    partial: '部分失效',
    repealed: '不再有效',
    expired: '不再有效',
  },
  changed: (document: string, why: string, day: string, outcome: string) =>
    `${document}${why}，自 ${day}起${outcome}。`,
} as const;
