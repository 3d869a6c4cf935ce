import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');

/** Findings about a workbook as a whole. */
export const ledgerProblems = {
  noHeadings: (headings: readonly string[]): Finding => ({
    rule: 'ledger/no-headings',
    message: `前十行里没有找到表头，至少要有${headings.map((one) => `“${one}”`).join('或者')}一栏。`,
    fix: '请用 npm run export 导出一份工作簿，照它的表头填写。',
  }),
  onlyHidden: (sheets: readonly string[]): Finding => ({
    rule: 'ledger/only-hidden',
    message: `有表头的工作表${quoted(sheets)}都是隐藏的，没有导入。`,
    fix: '请在 Excel 里右击工作表标签，选“取消隐藏”，核对以后再导入。',
  }),
  otherTarget: (title: string, target: string): Finding => ({
    rule: 'ledger/other-target',
    message: `这张表像是“${title}”。`,
    fix: `如果是，请把命令里的 --as 写成 ${target}。`,
  }),
  headingTwice: (sheet: string, label: string, columns: readonly string[]): Finding => ({
    rule: 'ledger/heading-twice',
    message: `工作表“${shown(sheet)}”里 ${columns.join('、')} 列都是“${label}”。`,
    fix: '请只留一列，或者改掉另一列的表头。',
  }),
  headingsMissing: (sheet: string, labels: readonly string[]): Finding => ({
    rule: 'ledger/headings-missing',
    message: `工作表“${shown(sheet)}”缺少${quoted(labels)}。`,
    fix: '这些栏目必须有。请先用 npm run export 导出一份工作簿，照它的表头补上。',
  }),
  hiddenSheets: (sheets: readonly string[]): Finding => ({
    rule: 'ledger/hidden-sheets',
    message: `工作表${quoted(sheets)}是隐藏的，没有导入。`,
    fix: '要导入的，请在 Excel 里取消隐藏；不用的，请删去。',
  }),
  otherSheets: (sheets: readonly string[]): Finding => ({
    rule: 'ledger/other-sheets',
    message: `工作表${quoted(sheets)}里没有认识的表头，没有导入。`,
    fix: '要导入的，请照导出的工作簿写表头。',
  }),
  hiddenRows: (sheet: string, rows: readonly number[]): Finding => ({
    rule: 'ledger/hidden-rows',
    message: `工作表“${shown(sheet)}”的第 ${rows.join('、')} 行是隐藏的，也导入了。`,
    fix: '不该导入的，请取消隐藏或者筛选，删去以后再导入。',
  }),
  hiddenColumns: (sheet: string, columns: readonly string[]): Finding => ({
    rule: 'ledger/hidden-columns',
    message: `工作表“${shown(sheet)}”的${quoted(columns)}是隐藏的列，也导入了。`,
    fix: '请取消隐藏，核对里面的内容。',
  }),
  unknownHeadings: (
    sheet: string,
    headings: readonly (readonly [column: string, heading: string, near: string | undefined])[],
  ): Finding => {
    const names = headings.map(([column, heading, near]) =>
      heading === ''
        ? `${column} 列（没有表头）`
        : `${column} 列“${shown(heading)}”${near === undefined ? '' : `（是不是“${near}”？）`}`,
    );
    return {
      rule: 'ledger/unknown-heading',
      message: `工作表“${shown(sheet)}”里不认识 ${names.join('、')}，没有导入。`,
      fix: '不需要的不用管；需要的，请改成导出的工作簿里的表头。',
    };
  },
  noteRow: (sheet: string, row: number, text: string): Finding => ({
    rule: 'ledger/note-row',
    message: `工作表“${shown(sheet)}”第 ${row} 行只有“${shown(text)}”，当作说明，没有导入。`,
    fix: '是事项的，请把其他各栏填好。',
  }),
  noRows: (): Finding => ({
    rule: 'ledger/no-rows',
    message: '表头下面一行内容也没有。',
    fix: '请核对是不是选错了文件。',
  }),
  rowMissing: (id: string, name: string): Finding => ({
    rule: 'ledger/row-missing',
    message: `工作簿里没有 ${id} ${name}，没有删除。`,
    fix: '不再保留的，请直接改内容文件夹里的文件；权责清单请写进“调整”表。',
  }),
  partRowsMissing: (sheet: string, code: string, name: string): Finding => ({
    rule: 'ledger/part-missing',
    message: `“${sheet}”表里没有 ${code} ${name}，这一部分没有改。`,
    fix: '要改的，请把它的各行都写上。',
  }),
};
