/** The five standard entries of the platform (国办公开办函〔2019〕61号), in their order. */
export const STANDARD_COLUMNS = {
  guide: '政府信息公开指南',
  rules: '政府信息公开制度',
  disclosure: '法定主动公开内容',
  annualReports: '政府信息公开年报',
  application: '依申请公开',
} as const;

/** Names of columns where `columns.yaml` is missing. */
export const DEFAULT_COLUMN_GROUP = '全部信息';
export const NORMATIVE_COLUMN = '行政规范性文件';
export const AGENCIES_COLUMN = '机构职能';
