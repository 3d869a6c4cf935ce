import { applicationRows, type SourceTables } from './source-reports.ts';

/*
 * The tables as the forms print them: 国办公开办函〔2021〕30号, and 国办公开办函〔2019〕60号 for the
 * reports on 2019 and 2020.
 */

/** The heads that the forms print over and beside the numbers. */
export const APPLICANTS = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];
export const RULINGS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
export const PROCEDURES = {
  reconsideration: '行政复议',
  directSuit: '未经复议直接起诉',
  suitAfterReconsideration: '复议后起诉',
};
export const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const RESULT_OF_YEAR = '三、本年度办理结果';

const GROUPS: Readonly<Record<string, string>> = {
  refused: '（三）不予公开',
  unavailable: '（四）无法提供',
  notProcessed: '（五）不予处理',
  other: '（六）其他处理',
};

const ROWS: Readonly<Record<string, string>> = {
  received: '一、本年新收政府信息公开申请数量',
  carriedIn: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partlyGranted: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  'refused.stateSecret': '1.属于国家秘密',
  'refused.forbiddenByLaw': '2.其他法律行政法规禁止公开',
  'refused.threeSecurities': '3.危及“三安全一稳定”',
  'refused.thirdParty': '4.保护第三方合法权益',
  'refused.internalAffairs': '5.属于三类内部事务信息',
  'refused.processInformation': '6.属于四类过程性信息',
  'refused.enforcementFile': '7.属于行政执法案卷',
  'refused.administrativeQuery': '8.属于行政查询事项',
  'unavailable.notHeld': '1.本机关不掌握相关政府信息',
  'unavailable.needsCreation': '2.没有现成信息需要另行制作',
  'unavailable.unclear': '3.补正后申请内容仍不明确',
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

const OUTSIDE = ['received', 'carriedIn', 'carriedOut'];

/** A text once for each place that it covers. */
const over = (count: number, text: string) => Array.from({ length: count }, () => text);
const printed = (numbers: readonly number[]) => numbers.map(String);

/** 收到和处理政府信息公开申请情况, place by place. */
export function applicationsForm(tables: SourceTables): string[][] {
  const organisations = over(5, '法人或其他组织');
  return [
    [...over(3, NOTE), ...over(7, '申请人情况')],
    [...over(3, NOTE), '自然人', ...organisations, '总计'],
    [...over(3, NOTE), ...APPLICANTS],
    ...applicationRows(tables).map(([key, numbers]) => {
      const label = ROWS[key] ?? key;
      if (OUTSIDE.includes(key)) return [...over(3, label), ...printed(numbers)];
      const [group = '', leaf] = key.split('.');
      const heads = leaf === undefined ? [label, label] : [GROUPS[group] ?? group, label];
      return [RESULT_OF_YEAR, ...heads, ...printed(numbers)];
    }),
  ];
}

/** 政府信息公开行政复议、行政诉讼情况, place by place. */
export function litigationForm({ litigation }: SourceTables): string[][] {
  const [first, direct, after] = Object.values(PROCEDURES).map((name) => over(5, name));
  return [
    [...(first ?? []), ...over(10, '行政诉讼')],
    [...(first ?? []), ...(direct ?? []), ...(after ?? [])],
    [...RULINGS, ...RULINGS, ...RULINGS],
    Object.keys(PROCEDURES).flatMap((row) => printed(litigation[row] ?? [])),
  ];
}

/** The same for a narrow screen. */
export function litigationLines({ litigation }: SourceTables): string[][] {
  const rows = Object.entries(PROCEDURES);
  return [
    ['程序', ...RULINGS],
    ...rows.map(([row, name]) => [name, ...printed(litigation[row] ?? [])]),
  ];
}

type Block = readonly [title: string, columns: readonly string[], rows: readonly Line[]];
type Line = readonly [key: string, label: string];

const ITEMS = ['上一年项目数量', '本年增/减', '处理决定数量'];

const RULES: readonly Line[] = [['rules', '规章']];
const NORMATIVE: readonly Line[] = [['normative', '行政规范性文件']];
const DECISIONS: readonly Line[] = [
  ['penalties', '行政处罚'],
  ['coercion', '行政强制'],
];
const FEES: readonly Line[] = [['fees', '行政事业性收费']];

const BLOCKS: Readonly<Record<SourceTables['form'], readonly Block[]>> = {
  2019: [
    [
      '第二十条第（一）项',
      ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      [...RULES, ...NORMATIVE],
    ],
    [
      '第二十条第（五）项',
      ITEMS,
      [
        ['permits', '行政许可'],
        ['otherServices', '其他对外管理服务事项'],
      ],
    ],
    ['第二十条第（六）项', ITEMS, DECISIONS],
    ['第二十条第（八）项', ITEMS.slice(0, 2), FEES],
    [
      '第二十条第（九）项',
      ['采购项目数量', '采购总金额（单位：万元）'],
      [['procurement', '政府集中采购']],
    ],
  ],
  2021: [
    [
      '第二十条第（一）项',
      ['本年制发件数', '本年废止件数', '现行有效件数'],
      [...RULES, ...NORMATIVE],
    ],
    ['第二十条第（五）项', ['本年处理决定数量'], [['permits', '行政许可']]],
    ['第二十条第（六）项', ['本年处理决定数量'], DECISIONS],
    ['第二十条第（八）项', ['本年收费金额（单位：万元）'], FEES],
  ],
};

/** 主动公开政府信息情况, place by place. */
export function disclosureForm({ form, activeDisclosure }: SourceTables): string[][] {
  const width = form === 2019 ? 6 : 3;
  return BLOCKS[form].flatMap(([title, columns, rows]) => {
    const wide = (texts: readonly string[]) =>
      texts.flatMap((one) => over(width / texts.length, one));
    const numbers = (key: string) => printed(numbersOf(activeDisclosure[key], columns));
    return [
      over(width + 1, title),
      ['信息内容', ...wide(columns)],
      ...rows.map(([key, label]) => [label, ...wide(numbers(key))]),
    ];
  });
}

/** The rows of the first table: key, label, and number by column. */
export function disclosureRows({ form, activeDisclosure }: SourceTables) {
  return BLOCKS[form].flatMap(([, columns, rows]) =>
    rows.map(([key, label]) => {
      const numbers = numbersOf(activeDisclosure[key], columns);
      return { key, label, cells: columns.map((column, at) => [column, numbers[at]] as const) };
    }),
  );
}

/** What the columns of the first table are called in the files. */
export const COLUMN_KEYS: Readonly<Record<string, string>> = {
  本年新制作数量: 'made',
  本年新公开数量: 'published',
  对外公开总数量: 'total',
  上一年项目数量: 'previous',
  '本年增/减': 'change',
  处理决定数量: 'decisions',
  采购项目数量: 'projects',
  '采购总金额（单位：万元）': 'amount',
  本年制发件数: 'issued',
  本年废止件数: 'repealed',
  现行有效件数: 'inForce',
  本年处理决定数量: 'decisions',
  '本年收费金额（单位：万元）': 'amount',
};

function numbersOf(
  row: SourceTables['activeDisclosure'][string] | undefined,
  columns: readonly string[],
): number[] {
  if (typeof row === 'number') return [row];
  return columns.map((column) => row?.[COLUMN_KEYS[column] ?? ''] ?? Number.NaN);
}
