import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');
const didYouMean = (near: string | undefined) => (near === undefined ? '' : `是不是“${near}”？`);

/** Findings about single cells of a ledger. */
export const cellProblems = {
  notAWord: (text: string, near: string | undefined, allowed: readonly string[]): Finding => ({
    rule: 'ledger/word',
    message: `不能写“${shown(text)}”。`,
    fix: `${didYouMean(near)}请从下列写法中选：${quoted(allowed)}。`,
  }),
  notALimit: (text: string): Finding => ({
    rule: 'ledger/limit',
    message: `“${shown(text)}”看不出是多长时间。`,
    fix: '请写成“20个工作日”“90日”“3个月”“即时”或者“无规定”，单位不能省。',
  }),
  notANumber: (text: string): Finding => ({
    rule: 'ledger/number',
    message: `“${shown(text)}”不是数。`,
    fix: '请只写一个数，例如 12。',
  }),
  unclearPercent: (text: string): Finding => ({
    rule: 'ledger/percent',
    message: `“${shown(text)}”看不出是百分之几：Excel 会把设成百分比格式的 5% 存成 0.05。`,
    fix: '请把这一列设为“文本”格式，写成 5% 的样子。',
  }),
  notADay: (text: string): Finding => ({
    rule: 'ledger/day',
    message: `“${shown(text)}”不是有效日期。`,
    fix: '请写成 2026-03-01 的形式，并且这一天要真实存在。',
  }),
  notAMonth: (text: string): Finding => ({
    rule: 'ledger/month',
    message: `“${shown(text)}”不是有效的年月。`,
    fix: '请写成 2026-09 的形式。',
  }),
  unknownAgency: (text: string, near: string | undefined): Finding => ({
    rule: 'ledger/agency',
    message: `没有“${shown(text)}”这个机关。`,
    fix: `${didYouMean(near)}请写 agencies 里有的名称或者简称。`,
  }),
  basisWithoutName: (text: string): Finding => ({
    rule: 'ledger/basis',
    message: `“${shown(text)}”看不出是哪部规定的哪一条。`,
    fix: '请一条依据写一行：《名称》第…条，后面可以写“｜要旨：……”或者“｜条文：……”。',
  }),
  approvalUnreadable: (text: string): Finding => ({
    rule: 'ledger/approval',
    message: `“${shown(text)}”看不出是哪份文件。`,
    fix: '请一份文件写一行：《名称》（文号）。',
  }),
  materialUnreadable: (text: string): Finding => ({
    rule: 'ledger/material',
    message: `申请材料“${shown(text)}”缺少必要性、份数、来源或者有没有表样。`,
    fix: '请一份材料写一行，用“｜”隔开：身份证｜必要｜原件1份｜复印件0份｜申请人自备｜表样：无。',
  }),
  rangeUnreadable: (text: string): Finding => ({
    rule: 'ledger/range',
    message: `“${shown(text)}”看不出幅度。`,
    fix: '请写成“1000—3000元”或者“1—5倍（货值金额）”。',
  }),
  tierUnreadable: (text: string): Finding => ({
    rule: 'ledger/tier',
    message: `裁量阶次“${shown(text)}”看不懂。`,
    fix: '请一档写一行，用“｜”隔开：较轻｜1000—2000｜适用情形｜裁量幅度。',
  }),
  onwardUnreadable: (text: string): Finding => ({
    rule: 'ledger/onward',
    message: `去向“${shown(text)}”看不懂。`,
    fix: '请一种情况写一行：“材料齐全（通过）→现场核查”；到此为止的写“不属于职权（不予）⇒出具不予受理通知书”，没有分支的写“⇒办结”。',
  }),
  formerUnreadable: (text: string, labels: readonly string[]): Finding => ({
    rule: 'ledger/former',
    message: `变更以前的“${shown(text)}”看不懂。`,
    fix: `请一项写一行，例如“承诺时限：12个工作日”。可以写的有：${labels.join('、')}。`,
  }),
  formulaError: (error: string): Finding => ({
    rule: 'ledger/formula-error',
    message: `这一格是公式错误 ${shown(error)}。`,
    fix: '请改正公式，或者把正确的内容直接填进去。',
  }),
  empty: (label: string): Finding => ({
    rule: 'ledger/empty',
    message: `“${label}”是空的。`,
    fix: '请填写。',
  }),
  columnMissing: (label: string): Finding => ({
    rule: 'ledger/column-missing',
    message: `新增的事项要有“${label}”，表里没有这一栏。`,
    fix: '请先导出一份工作簿，照它的表头填写。',
  }),
};
