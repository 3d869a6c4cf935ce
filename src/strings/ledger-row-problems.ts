import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');

/** Findings about rows of a ledger. */
export const rowProblems = {
  idTwice: (id: string, row: number): Finding => ({
    rule: 'ledger/id-twice',
    message: `“${shown(id)}”在第${row}行已经有了。`,
    fix: '一个事项只写一行，请删去重复的。',
  }),
  idForeign: (id: string, example: string): Finding => ({
    rule: 'ledger/id',
    message: `“${shown(id)}”不是这份清单的编号。`,
    fix: `编号的样子是 ${example}；新增的事项请把编号留空，导入时自动编号。`,
  }),
  idRenamed: (id: string, known: string, name: string): Finding => ({
    rule: 'ledger/id-renamed',
    message: `没有编号“${shown(id)}”，而“${shown(name)}”的编号是 ${known}。`,
    fix: `编号不能改，请改回 ${known}；确实是另一项的，请把名称写得不同。`,
  }),
  nameKnown: (name: string, known: string): Finding => ({
    rule: 'ledger/name-known',
    message: `这一行没有编号，而本机关的“${shown(name)}”已经有编号 ${known}。`,
    fix: `是同一项的，请填上编号 ${known}；是另一项的，请把名称写得不同。`,
  }),
  noPattern: (agency: string, prefix: string): Finding => ({
    rule: 'ledger/no-pattern',
    message: `不知道“${agency}”的事项怎样编号：它在清单里还没有事项。`,
    fix: `请给这一行写上编号，例如 ${prefix}-31-01，中间两位是部门代码。`,
  }),
  agencyMissing: (): Finding => ({
    rule: 'ledger/agency-missing',
    message: '看不出是哪个机关的事项。',
    fix: '请在工作簿里写上机关，或者在命令后面加 --agency 和机关的代号。',
  }),
  otherAgency: (agency: string, asked: string): Finding => ({
    rule: 'ledger/other-agency',
    message: `这一行是“${agency}”的，不是 --agency 指定的“${asked}”的。`,
    fix: '请核对；要一起导入的，请去掉 --agency。',
  }),
  fixedByFile: (label: string, value: string, path: string): Finding => ({
    rule: 'ledger/fixed',
    message: `“${label}”不能在工作簿里改，现在是 ${shown(value)}。`,
    fix: `请在工作簿里改回去；确实要改的，请改文件 ${path}。`,
  }),
  fixedByCode: (agency: string): Finding => ({
    rule: 'ledger/fixed',
    message: `“行使主体”不能在工作簿里改，按编码是“${shown(agency)}”。`,
    fix: '请改回去；移交给别的机关的，请在“调整”表里写“下放”。',
  }),
  yearMissing: (): Finding => ({
    rule: 'ledger/year-missing',
    message: '看不出是哪一年的目录。',
    fix: '请在“年份”一栏写上年份，例如 2026。',
  }),
  publishedMissing: (year: number): Finding => ({
    rule: 'ledger/published-missing',
    message: `${year} 年的目录还没有文件，要知道它是哪一天公布的。`,
    fix: '请加一栏“公布日期”，写成 2026-03-20 的形式。',
  }),
  orderTwice: (text: string): Finding => ({
    rule: 'ledger/order-twice',
    message: `序号“${shown(text)}”在这个事项里出现了两次。`,
    fix: '请把序号改成各不相同；留空的，排在上一行后面。',
  }),
  unknownPower: (code: string): Finding => ({
    rule: 'ledger/unknown-power',
    message: `“权力事项”表里和内容文件夹里都没有编码 ${shown(code)}。`,
    fix: '请核对编码；新增的事项请先在“权力事项”表里写一行。',
  }),
  codeMissing: (): Finding => ({
    rule: 'ledger/code-missing',
    message: '这一行没有事项编码。',
    fix: '请填写 31 位的事项编码。',
  }),
  partsMissing: (sheets: readonly string[]): Finding => ({
    rule: 'ledger/parts-missing',
    message: `新增的事项在${quoted(sheets)}表里还没有内容。`,
    fix: `请在工作簿里加上${quoted(sheets)}表，写上这个编码的各行；表头照导出的工作簿。`,
  }),
  fileTaken: (path: string): Finding => ({
    rule: 'ledger/file-taken',
    message: `文件 ${path} 已经有了，里面是另一个编码的事项。`,
    fix: '请核对编码是不是写错了；确实是另一项的，请把名称写得不同。',
  }),
  neighbourFailed: (place: string, path: string): Finding => ({
    rule: 'ledger/neighbour',
    message: `${place}没有通过，同一个文件 ${path} 都没有写。`,
    fix: '请先改正那一行，再导入。',
  }),
  notWritable: (path: string, detail: string): Finding => ({
    rule: 'ledger/not-writable',
    message: `文件 ${path} 里没有办法只改这一处：${shown(detail)}`,
    fix: `请直接改文件 ${path}。`,
  }),
};
