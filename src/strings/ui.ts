import { DOCUMENT_LABELS } from './fields.ts';
import { VALIDITIES } from './vocabulary.ts';

/** Every sentence and label of the pages, in one place. */
export const ui = {
  skip: '跳到正文',
  home: '首页',
  platform: '政府信息公开',
  mainNavigation: '主导航',
  breadcrumb: '当前位置',
  search: '搜索',
  searchPlaceholder: '输入标题、文号、索引号或者正文里的话',
  searchLabel: '在全部公开信息中搜索',
  agencies: '机构职能',
  siteMap: '网站地图',
  validity: VALIDITIES,
  validityLabel: '有效性',
  pending: '待补',
  all: '全部',

  newest: '最新公开',
  newestNormative: '行政规范性文件',
  newestNormativeNote: '每份文件都标明今天是否有效',
  openConsultations: '正在征求意见',
  consultationOn: (day: string, opensOn: string, closesOn: string) => {
    if (day < opensOn) return `${opensOn} 起征求意见`;
    return day <= closesOn ? `征求意见至 ${closesOn}` : '征求意见已截止';
  },
  interpretations: '政策解读',
  allOf: (name: string) => `全部${name}`,
  more: '查看全部',
  countDocuments: '条公开信息',
  countInForce: '件现行有效的规范性文件',
  countAgencies: '个公开机构',
  countThisYear: (year: number) => `条 ${year} 年公开`,
  numbers: '公开情况',
  columnsHeading: '法定主动公开内容',
  standardColumns: '政府信息公开专栏',

  listCount: (count: number) => `共 ${count} 条`,
  pageOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  pagination: '分页',
  previousPage: '上一页',
  nextPage: '下一页',
  pageNumber: (page: number) => `第 ${page} 页`,
  filters: '筛选',
  filterBy: {
    validity: '有效性',
    type: '信息类型',
    agency: '发布机构',
    year: '年份',
    topic: '主题分类',
  },
  clearFilter: '取消筛选',
  yearName: (year: string) => `${year} 年`,
  filteredTitle: (column: string, value: string) => `${column}：${value}`,
  noDate: '日期待补',
  emptyList: '这里还没有信息。',
  refine: '组合筛选',
  refineNote: '同时按几个条件查找',

  fields: {
    ...DOCUMENT_LABELS,
    validity: '有效性',
  },
  metadata: '文件信息',
  contents: '目录',
  text: '正文',
  attachments: '附件',
  attachmentsCount: (count: number) => `附件 ${count} 个`,
  attachmentSize: (kind: string, size: string) => `${kind}，${size}`,
  related: '相关信息',
  interpretedBy: '相关解读',
  interprets: '解读的文件',
  neighbours: '前后信息',
  previous: '上一条',
  next: '下一条',
  backToList: '返回列表',
  fontSize: '字号',
  fontSmall: '小',
  fontMedium: '中',
  fontLarge: '大',
  print: '打印',
  share: '复制链接',
  shared: '链接已复制',
  shareFailed: '没能复制，请从地址栏复制',
  copyAnchor: '复制这一条的链接',
  period: (from: string, to: string) => `${from} 至 ${to}`,

  leaving: (site: string) => `您访问的链接即将离开“${site}”网站，是否继续？`,
  leave: '继续访问',
  stay: '取消',

  colophon: '网站信息',
  organiser: '主办单位',
  address: '地址',
  phone: '电话',
  email: '邮箱',
  siteIdCode: '网站标识码',
  icp: 'ICP 备案编号',
  policeRecord: '公安机关备案号',
  correction: '我为政府网站找错',
  feed: '订阅最新公开',

  agencyFacts: '机构信息',
  agencyFunctions: '主要职能',
  agencyDivisions: '内设机构',
  agencyDocuments: '公开的信息',
  agencyInForce: '本机构现行有效的行政规范性文件',
  agencyHead: '负责人',
  hours: '办公时间',
  fax: '传真',
  website: '网站',
  uscc: '统一社会信用代码',

  notFoundTitle: '没有找到这个页面',
  notFoundText: '地址可能写错了，或者信息已经移走。可以用下面的办法继续找：',
  updatedOn: (date: string) => `更新于 ${date}`,
  pageMissing: '本页内容正在整理，请先与主办单位联系。',
  latest: '最新公开信息',
} as const;

/** A size for readers: 12.3 KB. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
