import { withoutTrailingBlanks } from './cells.ts';
import { essence } from './characters.ts';

/**
 * The row and column headings of the form of yearly reports (国办公开办函〔2021〕30号), where they
 * are numbered like headings of the text.
 */
const CELLS = new Set(
  (
    '一、本年新收政府信息公开申请数量 二、上年结转政府信息公开申请数量 三、本年度办理结果 四、结转下年度继续办理 ' +
    '(一)予以公开 (二)部分公开 (二)部分公开(区分处理的,只计这一情形,不计其他情形) (三)不予公开 (四)无法提供 (五)不予处理 (六)其他处理 (七)总计 ' +
    '1.属于国家秘密 2.其他法律行政法规禁止公开 3.危及“三安全一稳定” 4.保护第三方合法权益 5.属于三类内部事务信息 6.属于四类过程性信息 7.属于行政执法案卷 8.属于行政查询事项 ' +
    '1.本机关不掌握相关政府信息 2.没有现成信息需要另行制作 3.补正后申请内容仍不明确 1.信访举报投诉类申请 2.重复申请 3.要求提供公开出版物 4.无正当理由大量反复申请 5.要求行政机关确认或重新出具已获取信息 3.其他'
  )
    .split(' ')
    .map(essence),
);

/** Whether a line is a cell of that form, and therefore no heading. */
export function isReportCell(folded: string): boolean {
  return folded.length < 80 && CELLS.has(essence(folded));
}

const SUBJECTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/**
 * Tables of the form, their headings set right: the second table of a report begins a table of its
 * own, and its headings of three rows, whose spans are lost, become the one row that the form
 * prescribes. Rows of other tables come back as one table, as they are.
 */
export function withReportHeaders(rows: readonly (readonly string[])[]): string[][][] {
  const start = rows.findIndex((row) => essence(row[0] ?? '').startsWith('(本列数据的勾稽关系'));
  if (start < 0) return [rows.map((row) => [...row])];
  const second = rows.slice(start).map(withoutTrailingBlanks);
  const first = rows.slice(0, start).map((row) => [...row]);
  const data = second.findIndex((row) => /^一、本年新收/.test(essence(row.join(''))));
  const printed = essence(second.slice(0, Math.max(data, 0)).flat().join(''));
  const known = SUBJECTS.every((subject) => printed.includes(subject));
  const width = Math.max(
    0,
    ...second.slice(Math.max(data, 0)).map((row) => row.findLastIndex((cell) => cell !== '') + 1),
  );
  const table =
    data > 0 && known && width > SUBJECTS.length
      ? [
          [
            second[0]?.[0] ?? '',
            ...Array.from({ length: width - SUBJECTS.length - 1 }, () => ''),
            ...SUBJECTS,
          ],
          ...second.slice(data),
        ]
      : second;
  return [first, table.map((row) => [...row])].filter((part) => part.length > 1);
}
