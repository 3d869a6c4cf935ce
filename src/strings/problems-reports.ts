import { type Cell, partsOf } from '#domain/annual-report/cells.ts';
import type { IdentityId } from '#domain/annual-report/equation.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Finding } from '#domain/problem.ts';
import type { DeadlineLaw, ReportKind } from '#domain/report-deadlines.ts';
import {
  APPLICANT_LABELS,
  cellName,
  columnName,
  IDENTITY_TEXTS,
  identityRule,
  RULING_LABELS,
  rowLabel,
} from './annual-report.ts';
import { figure } from './report-equations.ts';
import { REPORT_FOLDERS, REPORT_NAMES } from './reports.ts';
import { shown } from './shown.ts';

const FORMS: Readonly<Record<FormYear, string>> = {
  2021: '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
  2019: '国办公开办函〔2019〕60号',
};
const MANUAL = 'content/reports/README.md';

/** Who sets the deadlines of reports. */
export const DEADLINE_LAWS: Readonly<Record<DeadlineLaw, string>> = {
  regulation2007: '《政府信息公开条例》（国务院令第492号）第三十一条',
  regulation2019: '《政府信息公开条例》（国务院令第711号）第四十九条、第五十条',
  outline2015: '《法治政府建设实施纲要（2015—2020年）》',
  inspection2019: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）',
  enforcement2018:
    '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）',
};

/** A value of the file as a clerk recognises it. */
function written(value: unknown): string {
  return shown(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** Findings about yearly reports. */
export const reportProblems = {
  formUnknown: (value: unknown): Finding => ({
    rule: 'report/form-unknown',
    message:
      value === undefined
        ? '没有写用的是哪一年的格式（form）。'
        : `格式（form）写的是“${written(value)}”，只有 2019 和 2021 两种。`,
    fix: '2019、2020 年度的报告写“form: 2019”，2021 年度起写“form: 2021”，不加引号。',
    source: FORMS[2021],
  }),
  rowMissing: (first: Cell, form: FormYear, path: readonly (string | number)[]): Finding => {
    const { table, row } = partsOf(first);
    const [group = row, ...rest] = row.split('.');
    const isGroup = rest.length > 0 && path.at(-1) === group;
    return {
      rule: 'report/row-missing',
      message: `缺少“${rowLabel(table, isGroup ? group : row)}”${isGroup ? '下面各行' : '一行'}（${path.join('.')}）。`,
      fix: `请按报告原件补上；没有的写 0，不能空着。各行的写法见 ${MANUAL}。`,
      source: FORMS[form],
    };
  },
  rowColumns: (cells: readonly Cell[], form: FormYear, key: string, value: unknown): Finding => {
    const parts = partsOf(cells[0] ?? 'disclosure//');
    const columns = cells.map((one) => partsOf(one).column);
    return {
      rule: 'report/row-columns',
      message: `“${rowLabel(parts.table, parts.row)}”一行写的是“${written(value)}”，没有分栏。`,
      fix:
        `请写成“${key}: { ${columns.map((column) => `${column}: 0`).join(', ')} }”，把 0 换成报告里的数，` +
        `依次是${columns.map((column) => columnName(parts.table, column, form)).join('、')}。`,
      source: FORMS[form],
    };
  },
  rowLength: (cells: readonly Cell[], form: FormYear, value: unknown): Finding => {
    const { table, row } = partsOf(cells[0] ?? 'applications//');
    const names = Object.values(table === 'litigation' ? RULING_LABELS : APPLICANT_LABELS);
    const says = Array.isArray(value) ? `写了 ${value.length} 格` : `写的是“${written(value)}”`;
    return {
      rule: 'report/row-length',
      message: `“${rowLabel(table, row)}”一行${says}，应当是 ${cells.length} 格。`,
      fix: `请依次写${names.join('、')}，用方括号括起来、半角逗号隔开；没有的写 0。`,
      source: FORMS[form],
    };
  },
  notACount: (one: Cell, form: FormYear, value: unknown): Finding => ({
    rule: 'report/cell',
    message:
      value === undefined || value === null
        ? `“${cellName(one, form)}”是空的。`
        : `“${cellName(one, form)}”写的是“${written(value)}”，不是件数。`,
    fix: '请写不带单位、不带引号的数；没有的写 0，不写“/”，也不空着。金额以万元为单位，可以有小数。',
    source: FORMS[form],
  }),
  identity: (
    identity: IdentityId,
    form: FormYear,
    place: string,
    sides: { readonly left: string; readonly right: string },
    relation: '=' | '≥',
    suspect: string | undefined,
  ): Finding => {
    const { name } = IDENTITY_TEXTS[identity];
    return {
      rule: `report/${identity.toLowerCase()}`,
      message:
        `勾稽关系 ${identity}（${name}）不成立，“${place}”：${sides.left}；${sides.right}` +
        `${relation === '≥' ? '，汇总数不能比其中几份之和还小' : ''}。`,
      fix:
        `${IDENTITY_FIXES[identity]}${suspect ?? ''}` +
        `应当有的关系是：${identityRule(identity, form)}。公布的报告原件就是这样、不能改的，在表格文件里写 asPublished 说明（identity: ${identity}，place: ${place}），页面上会如实标明。`,
      source: IDENTITY_SOURCES[identity] ?? FORMS[form],
    };
  },
  suspect: (cell: string, written: number, expected: number): string =>
    `最可能写错的是“${cell}”一格：写的是 ${figure(written)}，改成 ${figure(expected)}，行和列就都平了。`,
  totalBlank: (identity: IdentityId, place: string, left: string, right: string): Finding => ({
    rule: 'report/total-blank',
    message: `勾稽关系 ${identity}（${IDENTITY_TEXTS[identity].name}）无法核对，“${place}”：${left}，可是${right}。`,
    fix: '请填上合计数。',
    source: FORMS[2021],
  }),
  excuseUnused: (identity: IdentityId, place: string, places: readonly string[]): Finding => ({
    rule: 'report/excuse-unused',
    message: `asPublished 说 ${identity} 在“${place}”不成立，可是这里是平的，或者没有这个位置。`,
    fix:
      places.length > 0
        ? `${identity} 不成立的位置是：${places.join('、')}。请照抄位置，已经改正的请删去这一条。`
        : '数字已经对上的，请删去这一条。',
  }),
  tablesAlone: (text: string): Finding => ({
    rule: 'report/tables-alone',
    message: '这份表格没有报告正文。',
    fix: `请把报告的正文写在 ${text}，或者改正这个文件的名字。`,
  }),
  noTables: (tables: string, year: number): Finding => ({
    rule: 'report/no-tables',
    message: `${year}年的政府信息公开工作年度报告只有正文，没有表格，读者看不到表格，也无从核对。`,
    fix: `请把三张表的数写在 ${tables}，写法见 ${MANUAL}。`,
    source: FORMS[year >= 2021 ? 2021 : 2019],
  }),
  form: (form: FormYear, year: number, expected: FormYear): Finding => ({
    rule: 'report/form',
    message: `${year}年的报告用的是 ${form} 年的格式（form: ${form}）。`,
    fix: `从${expected}年度起用 ${expected} 年的格式，请写“form: ${expected}”并按那时的各行填写。`,
    source: FORMS[expected],
  }),
  wrongAgency: (agency: string, name: string): Finding => ({
    rule: 'report/agency-path',
    message: `发布机构写的是“${agency}”，文件名却是“${name}”。`,
    fix: '文件名和 agency 要一样，请改正写错的一处。',
  }),
  titleYear: (title: string, year: number): Finding => ({
    rule: 'report/title-year',
    message: `标题“${title}”里没有“${year}年”，而文件放在 ${year} 年的文件夹里。`,
    fix: '文件夹写报告年度，不是公布的年份。请把文件移到对的文件夹，或者改正标题。',
  }),
  yearNotOver: (year: number, issuedOn: IsoDate): Finding => ({
    rule: 'report/year-not-over',
    message: `${year}年度的报告成文于 ${issuedOn}，那时这一年还没有结束。`,
    fix: '请核对成文日期，或者把文件移到对的年度。',
  }),
  asNotice: (kind: ReportKind, title: string): Finding => ({
    rule: 'report/as-notice',
    message: `“${title}”是年度报告，写在 notices/ 里，不能与别的年度比较，表格也无从核对。`,
    fix: `请把文件移到 reports/${REPORT_FOLDERS[kind]}/<报告年度>/<机构>.md，删去“type”一行；索引号不变，网址就不变。写法见 ${MANUAL}。`,
  }),
  sections: (kind: ReportKind, missing: readonly string[]): Finding => ({
    rule: 'report/sections',
    message: `正文里没有${missing.map((one) => `“${one}”`).join('、')}${missing.length > 1 ? '这几' : '这一'}部分。`,
    fix: '请按规定的格式写全各部分的标题；没有内容的部分写“无”。',
    source: kind === 'disclosure' ? FORMS[2021] : DEADLINE_LAWS.inspection2019,
  }),
  late: (
    kind: ReportKind,
    year: number,
    publishedOn: IsoDate,
    deadline: IsoDate,
    law: DeadlineLaw,
  ): Finding => ({
    rule: 'report/late',
    message: `${year}年的${REPORT_NAMES[kind]}应在 ${deadline} 以前公布，公布于 ${publishedOn}。`,
    fix: '请核对发布时间；确实晚了的，页面会照实写明。',
    source: DEADLINE_LAWS[law],
  }),
  overdue: (
    kind: ReportKind,
    year: number,
    agency: string,
    deadline: IsoDate,
    law: DeadlineLaw,
    file: string,
  ): Finding => ({
    rule: 'report/overdue',
    message: `${agency}${year}年的${REPORT_NAMES[kind]}应在 ${deadline} 以前公布，本站还没有。`,
    fix: `请尽快公布，写在 ${file}；不再单独编制的，请在汇总它的报告的 gathers 里写明。`,
    source: DEADLINE_LAWS[law],
  }),
  gathersSelf: (agency: string): Finding => ({
    rule: 'report/gathers-self',
    message: `gathers 里写了“${agency}”，它就是发布这份报告的机关。`,
    fix: '本机关不用写，请删去。',
  }),
  gatheredTwice: (agencies: readonly string[], place: string): Finding => ({
    rule: 'report/gathered-twice',
    message: `${agencies.join('、')}的数字在同一年度的两份报告里都算了一次，另一份在 ${place}。`,
    fix: '请核对两份报告的 gathers，一个机关的数字只汇总一次，否则全县的数会多算。',
  }),
  noRulePower: (agency: string, cell: string, value: number): Finding => ({
    rule: 'report/no-rule-power',
    message: `“${cell}”写的是 ${value}，可是${agency}没有制定规章的权力。`,
    fix: '规章由国务院部门和省、设区的市、自治州的人民政府制定。请核对是不是把规范性文件填到了规章一行。',
    source: '《立法法》第九十一条、第九十三条',
  }),
};

const IDENTITY_SOURCES: Partial<Record<IdentityId, string>> = {
  I7: '国办发〔2018〕37号；《政府信息公开条例》第二十条',
  I8: '《政府信息公开条例》第四十九条、第五十条',
};

const IDENTITY_FIXES: Readonly<Record<IdentityId, string>> = {
  I1: '请与报告原件和登记台账核对这一列。',
  I2: '请与报告原件和登记台账核对这一列。',
  I3: '请与报告原件和登记台账核对这一行。',
  I4: '请与报告原件核对这一组。',
  I5: '请核对上年的年报，改正写错的一份。',
  I6: '请核对上年的年报和本年制发、废止的文件；因有效期届满失效的，也要计入废止件数。',
  I7: '请对照本站的有效文件目录核对件数：漏登的文件补上，写错的数改正。',
  I8: '请核对各单位的年报；报告还汇总了别的机关的，在 gathers 里写明。',
  I9: '请核对正文和表格，改正写错的一处。',
};
