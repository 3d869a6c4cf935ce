import { type Cell, partsOf } from '#domain/annual-report/cells.ts';
import type { IdentityId } from '#domain/annual-report/equation.ts';
import type { FormYear, TableId } from '#domain/annual-report/form.ts';

/** The tables of a 政府信息公开工作年度报告, as the form names them. */
export const TABLE_TITLES: Readonly<Record<TableId, string>> = {
  disclosure: '主动公开政府信息情况',
  applications: '收到和处理政府信息公开申请情况',
  litigation: '政府信息公开行政复议、行政诉讼情况',
};

/** The columns of the table of applications. */
export const APPLICANT_LABELS: Readonly<Record<string, string>> = {
  person: '自然人',
  company: '商业企业',
  institute: '科研机构',
  nonProfit: '社会公益组织',
  lawFirm: '法律服务机构',
  otherOrganisation: '其他',
  total: '总计',
};

/** What the form calls each row of the table of applications; groups have a label of their own. */
export const APPLICATION_LABELS: Readonly<Record<string, string>> = {
  received: '一、本年新收政府信息公开申请数量',
  carriedIn: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partlyGranted: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  refused: '（三）不予公开',
  'refused.stateSecret': '1.属于国家秘密',
  'refused.forbiddenByLaw': '2.其他法律行政法规禁止公开',
  'refused.threeSecurities': '3.危及“三安全一稳定”',
  'refused.thirdParty': '4.保护第三方合法权益',
  'refused.internalAffairs': '5.属于三类内部事务信息',
  'refused.processInformation': '6.属于四类过程性信息',
  'refused.enforcementFile': '7.属于行政执法案卷',
  'refused.administrativeQuery': '8.属于行政查询事项',
  unavailable: '（四）无法提供',
  'unavailable.notHeld': '1.本机关不掌握相关政府信息',
  'unavailable.needsCreation': '2.没有现成信息需要另行制作',
  'unavailable.unclear': '3.补正后申请内容仍不明确',
  notProcessed: '（五）不予处理',
  'notProcessed.petition': '1.信访举报投诉类申请',
  'notProcessed.duplicate': '2.重复申请',
  'notProcessed.publication': '3.要求提供公开出版物',
  'notProcessed.excessive': '4.无正当理由大量反复申请',
  'notProcessed.confirmation': '5.要求行政机关确认或重新出具已获取信息',
  other: '（六）其他处理',
  'other.notCorrected': '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'other.feeUnpaid': '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  'other.remaining': '3.其他',
  concluded: '（七）总计',
  carriedOut: '四、结转下年度继续办理',
};

/** The columns of the table of reconsiderations and suits. */
export const RULING_LABELS: Readonly<Record<string, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  otherResult: '其他结果',
  pending: '尚未审结',
  total: '总计',
};

/** The parts of the table of reconsiderations and suits. */
export const LITIGATION_LABELS: Readonly<Record<string, string>> = {
  reconsideration: '行政复议',
  directSuit: '未经复议直接起诉',
  suitAfterReconsideration: '复议后起诉',
};

/** The rows of the first table. */
export const DISCLOSURE_ROW_LABELS: Readonly<Record<string, string>> = {
  rules: '规章',
  normative: '行政规范性文件',
  permits: '行政许可',
  otherServices: '其他对外管理服务事项',
  penalties: '行政处罚',
  coercion: '行政强制',
  fees: '行政事业性收费',
  procurement: '政府集中采购',
};

/** The columns of the first table, by form. */
export const DISCLOSURE_COLUMN_LABELS: Readonly<
  Record<FormYear, Readonly<Record<string, string>>>
> = {
  2021: {
    issued: '本年制发件数',
    repealed: '本年废止件数',
    inForce: '现行有效件数',
    decisions: '本年处理决定数量',
    amount: '本年收费金额（单位：万元）',
  },
  2019: {
    made: '本年新制作数量',
    published: '本年新公开数量',
    total: '对外公开总数量',
    previous: '上一年项目数量',
    change: '本年增/减',
    decisions: '处理决定数量',
    projects: '采购项目数量',
    amount: '采购总金额（单位：万元）',
  },
};

/** The parts of article 20 that the first table follows. */
export const ARTICLE_LABELS: Readonly<
  Record<FormYear, readonly { readonly title: string; readonly rows: readonly string[] }[]>
> = {
  2021: [
    { title: '第二十条第（一）项', rows: ['rules', 'normative'] },
    { title: '第二十条第（五）项', rows: ['permits'] },
    { title: '第二十条第（六）项', rows: ['penalties', 'coercion'] },
    { title: '第二十条第（八）项', rows: ['fees'] },
  ],
  2019: [
    { title: '第二十条第（一）项', rows: ['rules', 'normative'] },
    { title: '第二十条第（五）项', rows: ['permits', 'otherServices'] },
    { title: '第二十条第（六）项', rows: ['penalties', 'coercion'] },
    { title: '第二十条第（八）项', rows: ['fees'] },
    { title: '第二十条第（九）项', rows: ['procurement'] },
  ],
};

/** What a row is called where the label of the form would be too long, with the group above it. */
export function rowLabel(table: TableId, row: string): string {
  if (table === 'disclosure') return DISCLOSURE_ROW_LABELS[row] ?? row;
  if (table === 'litigation') return LITIGATION_LABELS[row] ?? row;
  const label = SHORT_ROWS[row] ?? APPLICATION_LABELS[row] ?? row;
  const group = row.includes('.') ? APPLICATION_LABELS[row.slice(0, row.indexOf('.'))] : undefined;
  return group ? `${group}${label}` : label;
}

const SHORT_ROWS: Readonly<Record<string, string>> = {
  received: '一、本年新收',
  carriedIn: '二、上年结转',
  partlyGranted: '（二）部分公开',
  'other.notCorrected': '1.逾期不补正',
  'other.feeUnpaid': '2.逾期不缴费',
  carriedOut: '四、结转下年度',
};

/** What a column is called. */
export function columnName(table: TableId, column: string, form: FormYear): string {
  if (table === 'disclosure') return DISCLOSURE_COLUMN_LABELS[form][column] ?? column;
  const labels = table === 'applications' ? APPLICANT_LABELS : RULING_LABELS;
  return labels[column] ?? column;
}

/** A cell by its row and column: 予以公开·自然人. */
export function cellName(one: Cell, form: FormYear): string {
  const { table, row, column } = partsOf(one);
  return `${rowLabel(table, row)}·${columnName(table, column, form)}`;
}

/** What an identity asks for, in the words of the form. */
export const IDENTITY_TEXTS: Readonly<
  Record<IdentityId, { readonly name: string; readonly rule: string }>
> = {
  I1: { name: '收办平衡', rule: '每一列：本年新收＋上年结转＝（七）总计＋结转下年度' },
  I2: { name: '结果合计', rule: '每一列：（一）予以公开至（六）其他处理各行之和＝（七）总计' },
  I3: { name: '申请人合计', rule: '每一行：自然人与五类法人或其他组织之和＝总计' },
  I4: { name: '复议诉讼合计', rule: '每一组：维持＋纠正＋其他结果＋尚未审结＝总计' },
  I5: { name: '跨年结转', rule: '每一列：本年的上年结转＝上年年报的结转下年度' },
  I6: { name: '跨年存量', rule: '年末现行有效＝上年末现行有效＋本年制发－本年废止' },
  I7: { name: '与目录一致', rule: '制发件数、现行有效件数＝本站有效文件目录的件数' },
  I8: { name: '汇总一致', rule: '汇总的年报每一格＝所汇总各年报同一格之和' },
  I9: { name: '文表一致', rule: '正文写的数＝表格里的数' },
};

/** What asks for something else in the form of 2019, which has other columns. */
const RULES_OF_2019: Partial<Record<IdentityId, string>> = {
  I6: '上一年项目数量＝上年报告的项目数量＋增减；对外公开总数量＝上年报告的总数量＋本年新公开',
  I7: '本年新制作数量＝本站目录中当年成文的件数',
};

/** What an identity asks for in a form. */
export function identityRule(id: IdentityId, form: FormYear): string {
  return (form === 2019 ? RULES_OF_2019[id] : undefined) ?? IDENTITY_TEXTS[id].rule;
}
