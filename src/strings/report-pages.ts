import type { IsoDate } from '#domain/date.ts';
import type { ReportKind } from '#domain/report-deadlines.ts';

/** What readers see of yearly reports. */
export const reportText = {
  content: '信息内容',
  results: '三、本年度办理结果',
  identityNote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  applicants: '申请人情况',
  organisations: '法人或其他组织',
  suits: '行政诉讼',
  procedure: '程序',
  result: '项目',
  narrowApplicants: {
    person: '自然人',
    company: '商业企业',
    institute: '科研机构',
    nonProfit: '公益组织',
    lawFirm: '法律服务',
    otherOrganisation: '其他组织',
    total: '总计',
  } as Readonly<Record<string, string>>,

  audit: '数字核对',
  auditLead: (checked: number, failed: number): string =>
    failed === 0
      ? `本站在生成页面时核对了这份报告的 ${checked} 处勾稽关系，全部相符。点开各行可以逐项验算。`
      : `本站在生成页面时核对了这份报告的 ${checked} 处勾稽关系，其中 ${failed} 处不符，原文照登。`,
  detailColumns: { place: '位置', left: '左边', right: '右边', result: '结果' },
  checked: (count: number): string => `${count} 处`,
  holds: '相符',
  fails: (count: number): string => `${count} 处不符`,
  oneFails: '不符',
  notTried: '未核对',
  zeros: (count: number): string => `另有 ${count} 处，两边都是 0。`,
  noBefore: (year: number): string => `本站没有${year}年的年报`,
  noParts: '本站没有它所汇总的年报',
  onlySome: (names: readonly string[]): string =>
    `所汇总的年报只有${names.join('、')}在本站，只核对汇总数不小于它们之和`,
  formsDiffer: '上年用的是旧格式，没有废止件数',
  noClaims: '正文没有写这些数',
  asPublished: (note: string): string => `公布的原件如此：${note}`,
  details: (name: string): string => `${name}逐项验算`,

  csv: (title: string): string => `${title}（CSV）`,
  json: '三张表和核对结果（JSON）',
  figures: '历年数据图表',
  figuresOf: (name: string): string => `${name}历年政府信息公开数据`,
  otherYears: '其他年度',
  sameYear: (year: number): string => `${year}年各机关的报告`,

  deadline: (deadline: IsoDate, publishedOn: IsoDate): string =>
    publishedOn <= deadline
      ? `应在${deadline}以前公布，按期公布。`
      : `应在${deadline}以前公布，晚于期限。`,
  deadlineLabel: '公布期限',

  overviewLead: (kind: ReportKind): string => OVERVIEW_LEADS[kind],
  agency: '机关',
  yearOf: (year: number): string => `${year}年`,
  late: '逾期',
  mismatched: '有不符处',
} as const;

const OVERVIEW_LEADS: Readonly<Record<ReportKind, string>> = {
  disclosure: '县政府在每年3月31日以前、各部门在每年1月31日以前公布上一年度的报告。',
  ruleOfLaw: '县政府和各部门在每年4月1日以前公布上一年度的报告。',
  enforcement: '各行政执法机关在每年1月31日以前公布上一年度行政执法的总体情况。',
  other: '依照各自的规定公布。',
};
