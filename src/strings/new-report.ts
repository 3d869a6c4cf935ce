import { type FormYear, formFor, type TableId } from '#domain/annual-report/form.ts';
import type { IsoDate } from '#domain/date.ts';
import { REPORT_KINDS, type ReportKind } from '#domain/report-deadlines.ts';
import {
  APPLICANT_LABELS,
  columnName,
  RULING_LABELS,
  rowLabel,
  TABLE_TITLES,
} from './annual-report.ts';
import { REPORT_NAMES, REPORT_SECTIONS, REPORT_TYPES } from './reports.ts';
import { NOTICE_TYPES, PENDING } from './vocabulary.ts';

const MANUAL = 'content/reports/README.md';

/** What clerks call the kinds of report when they ask for one. */
export const REPORT_WORDS: readonly string[] = REPORT_KINDS.map(
  (kind) => NOTICE_TYPES[REPORT_TYPES[kind]],
);

/** The kind that a word asks for; nothing for a word that is none. */
export function reportKindOf(word: string): ReportKind | undefined {
  return REPORT_KINDS.find((kind) => NOTICE_TYPES[REPORT_TYPES[kind]] === word);
}

/** What `npm run new -- --report` says. */
export const newReport = {
  report: `新建年度报告：${REPORT_WORDS.join('、')}`,
  year: '报告年度，和 --report 一起用，默认上一年',
  yearAsked: '报告年度',
  badKind: (word: string, near: string | undefined): string =>
    `没有“${word}”这种年度报告${near ? `，是不是 ${near}` : ''}？请从下列中选：${REPORT_WORDS.join('、')}`,
  badYear: (text: string): string => `“${text}”不是报告年度，请写四位数的年份，例如 --year 2025。`,
  notOver: (year: number, asOf: IsoDate): string =>
    `${year}年到 ${asOf} 还没有结束，不能编这一年的年度报告。--year 写报告年度，不是公布的年份。`,
  mixed:
    '--report 不能和 notices、normative、--type 一起写：年度报告放在 reports/ 里，种类由 --report 决定。',
  yearAlone: '--year 要和 --report 一起用，例如 --report 公开年报 --year 2025。',
  /** What was written, and what its editor does next. */
  created: (
    files: readonly string[],
    tables: { readonly before: number | undefined; readonly carriedIn: number } | undefined,
  ): string =>
    [
      `已建立 ${files.join(' 和 ')}。`,
      `请打开 .md，填写“${PENDING}”的内容和正文。`,
      ...(tables
        ? [
            '请打开 .yaml，照报告填写三张表：各格先写了 0，没有的保留 0。表格不要再写进正文。',
            tables.before === undefined
              ? '本站没有上一年的年报，上年结转请照登记台账填写。'
              : `上年结转 ${tables.carriedIn} 件等已经照${tables.before}年的年报填好，请核对。`,
            '填好以前，npm run check 会指出对不上的地方：上年结转的申请还没有办理结果，制发、现行有效的件数与本站目录、上年年报不一致，汇总数与各单位的年报不一致。填对了就没有了。',
          ]
        : []),
      `写法见 ${MANUAL}。`,
    ].join('\n'),
} as const;

/** The title of a report. */
export function reportTitle(kind: ReportKind, name: string, year: number): string {
  return kind === 'other' ? `${name}${year}年度报告` : `${name}${year}年${REPORT_NAMES[kind]}`;
}

/** The text of a report before anyone has written it: the parts that its kind must have in that year. */
export function reportBody(kind: ReportKind, signatory: string, year: number): string {
  const headings = formFor(year) === undefined ? [] : HEADINGS[kind](year);
  const parts = headings.flatMap((heading) => [
    heading,
    ...(heading === FIRST ? OVERVIEW.map((part) => `${part}${PENDING}`) : [PENDING]),
  ]);
  const opening = kind === 'disclosure' ? [OPENING(year)] : [];
  return [...opening, ...(parts.length > 0 ? parts : [PENDING]), signatory, PENDING].join('\n\n');
}

const OPENING = (year: number) =>
  `根据《中华人民共和国政府信息公开条例》，编制本报告。统计期限为${year}年1月1日至12月31日。`;
const FIRST = '一、总体情况';

/** The five things that the first part tells (国办公开办函〔2021〕30号). */
const OVERVIEW = [
  '（一）主动公开。',
  '（二）依申请公开。',
  '（三）政府信息管理。',
  '（四）政府信息公开平台建设。',
  '（五）监督保障。',
];

const HEADINGS: Readonly<Record<ReportKind, (year: number) => readonly string[]>> = {
  disclosure: () => (REPORT_SECTIONS.disclosure ?? []).map(({ name }) => name),
  ruleOfLaw: (year) => [
    '一、主要举措和成效',
    '二、存在的不足和原因',
    '三、主要负责人履行推进法治建设第一责任人职责情况',
    `四、${year + 1}年工作安排`,
  ],
  enforcement: () => [
    '一、执法主体和人员',
    '二、行政许可',
    '三、行政处罚',
    '四、行政检查',
    '五、行政强制',
    '六、投诉举报',
    '七、行政复议和诉讼',
    '八、存在的问题',
  ],
  other: () => [],
};

/** Comments in a file of tables, so that it can be filled in without the manual. */
export const tableComments = {
  head: (title: string): readonly string[] => [
    `# ${title}的三张表。写法见 ${MANUAL}。`,
    '# 没有的写 0，不空着；不写单位，不加引号。',
  ],
  gathers: [
    '# 报告的数字还包括别的机关的，去掉下面两行行首的“# ”，一行写一个机关的代号。',
    '# gathers:',
    '#   - 机关的代号',
  ],
  /** The order of the cells of each row, where that is the same in all rows. */
  table: (table: TableId): readonly string[] =>
    table === 'disclosure'
      ? [`# ${TABLE_TITLES.disclosure}`]
      : [
          `# ${TABLE_TITLES[table]}`,
          `# 每行依次是：${Object.values(table === 'applications' ? APPLICANT_LABELS : RULING_LABELS).join('、')}`,
        ],
  /** 行政许可：本年处理决定数量. */
  columns: (row: string, columns: readonly string[], form: FormYear): string =>
    `# ${rowLabel('disclosure', row)}：${columns.map((one) => columnName('disclosure', one, form)).join('、')}`,
} as const;
