/**
 * What a 公开指南 must contain; the first word of each is its name, the others are what agencies
 * also call it (《政府信息公开条例》第十二条第二款).
 */
export const GUIDE_ELEMENTS: readonly (readonly string[])[] = [
  ['政府信息的分类', '信息分类', '信息的分类'],
  ['编排体系', '编排'],
  ['获取方式', '获取'],
  ['公开工作机构的名称', '机构名称', '工作机构'],
  ['办公地址', '地址'],
  ['办公时间'],
  ['联系电话', '电话'],
  ['传真号码', '传真'],
  ['互联网联系方式', '电子邮箱', '邮箱'],
];

/** First parts of addresses that the portal uses itself. */
export const RESERVED_PAGES: readonly string[] = [
  'agencies',
  'annual-reports',
  'assets',
  'catalogue',
  'disclosure',
  'documents',
  'feed',
  'feeds',
  'files',
  'index',
  'lists',
  'numbers',
  'opensearch',
  'plans',
  'powers',
  'reports',
  'rules',
  'search',
  'sitemap',
  'subjects',
  '404',
];
