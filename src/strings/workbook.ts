import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';

/** Words in the heading of a column that holds codes, where no cell is a number. */
export const CODE_HEADINGS: readonly string[] = ['编码', '代码', '文号', '电话', '证号', '号码'];

/** The font of the workbooks that the portal writes; every Chinese Windows has it. */
export const WORKBOOK_FONT = '宋体';

const SAVE_AS = '请用 Excel 或者 WPS 打开，选“另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入。';
const SHOWN_CELLS = 5;

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const cellsText = (cells: readonly string[]) =>
  `${cells.slice(0, SHOWN_CELLS).join('、')}${cells.length > SHOWN_CELLS ? ` 等 ${cells.length} 格` : ''}`;

/** Findings about an Excel workbook that a clerk wants to import. */
export const workbookProblems = {
  notAWorkbook: (): Finding => ({
    rule: 'workbook/not-xlsx',
    message: '文件不是 Excel 工作簿（.xlsx）。',
    fix: SAVE_AS,
  }),
  oldFormat: (): Finding => ({
    rule: 'workbook/old-format',
    message: '文件是旧格式（.xls 或者 .et），只改扩展名没有用。',
    fix: SAVE_AS,
  }),
  encrypted: (): Finding => ({
    rule: 'workbook/encrypted',
    message: '文件设了打开密码，无法读取。',
    fix: '请用 Excel 或者 WPS 打开，取消密码，另存为 .xlsx，再导入。',
  }),
  macros: (part: string): Finding => ({
    rule: 'workbook/macros',
    message: `文件里有宏（${shown(part)}），不读取。`,
    fix: `宏可能带病毒。${SAVE_AS}`,
  }),
  damaged: (part: string): Finding => ({
    rule: 'workbook/damaged',
    message: `文件已经损坏：“${shown(part)}”与文件自己的目录不符。`,
    fix: '请从原来的地方重新复制这个文件；仍然不行的，用 Excel 或者 WPS 打开修复，另存为 .xlsx。',
  }),
  unreadable: (detail: string): Finding => ({
    rule: 'workbook/unreadable',
    message: `工作簿里有读不懂的内容：${shown(detail)}`,
    fix: SAVE_AS,
  }),
  tooManyParts: (count: number, most: number): Finding => ({
    rule: 'workbook/too-large',
    message: `文件由 ${count} 个部分组成，超过了 ${most} 个的上限。`,
    fix: '请只把要导入的表复制到一个新的工作簿，再导入。',
  }),
  tooLarge: (bytes: number, most: number): Finding => ({
    rule: 'workbook/too-large',
    message: `文件展开以后有 ${megabytes(bytes)}，超过了 ${megabytes(most)} 的上限。`,
    fix: '请只把要导入的表复制到一个新的工作簿，去掉图片，再导入。',
  }),
  tooDense: (ratio: number, most: number): Finding => ({
    rule: 'workbook/bomb',
    message: `文件展开以后是原来的 ${Math.round(ratio)} 倍，超过了 ${most} 倍的上限，可能是恶意文件。`,
    fix: '请核实文件的来源；来源可靠的，只把有内容的行和列复制到一个新的工作簿，再导入。',
  }),
  tooManyCells: (sheet: string, most: number): Finding => ({
    rule: 'workbook/too-many-cells',
    message: `算上工作表“${shown(sheet)}”，表格超过了 ${most} 格的上限，可能在很远的行或者列里误输了内容。`,
    fix: '请按 Ctrl+End 找到最后一格，删去多余的行和列，再保存。',
  }),
  badPartName: (part: string): Finding => ({
    rule: 'workbook/bad-part',
    message: `文件里有一个部分的名字“${shown(part)}”不能使用，可能是恶意文件。`,
    fix: '请核实文件的来源，不要导入。',
  }),
  nested: (part: string): Finding => ({
    rule: 'workbook/nested',
    message: `文件里嵌着另一个文件“${shown(part)}”，不读取。`,
    fix: '请在 Excel 或者 WPS 里删去插入的文件对象，再保存。',
  }),

  errorCells: (sheet: string, error: string, cells: readonly string[]): Finding => ({
    rule: 'workbook/error-cell',
    message: `工作表“${shown(sheet)}”的 ${cellsText(cells)} 是公式错误 ${shown(error)}，按空格处理。`,
    fix: '请改正公式，或者把正确的内容直接填进去。',
  }),
  notCalculated: (sheet: string, cells: readonly string[]): Finding => ({
    rule: 'workbook/not-calculated',
    message: `工作表“${shown(sheet)}”的 ${cellsText(cells)} 是公式，但是文件里没有算出的结果，按空格处理。`,
    fix: '请用 Excel 或者 WPS 打开，保存一次，再导入。',
  }),

  digitsLost: (value: string): Finding => ({
    rule: 'workbook/digits-lost',
    message: `“${shown(value)}”是按数字保存的，Excel 只保留前 15 位，后面的已经丢失。`,
    fix: '请先把这一列设为“文本”格式，再对照原件重新输入。',
  }),
  scientific: (value: string): Finding => ({
    rule: 'workbook/scientific',
    message: `“${shown(value)}”是科学记数法，原来的号码已经看不出来。`,
    fix: '请先把这一列设为“文本”格式，再对照原件重新输入。',
  }),
  numberInCodes: (heading: string, value: string): Finding => ({
    rule: 'workbook/number-in-codes',
    message: `“${shown(heading)}”一栏的“${shown(value)}”是按数字保存的，开头的 0 可能已经丢失。`,
    fix: '请先把这一列设为“文本”格式，再对照原件重新输入。',
  }),
};
