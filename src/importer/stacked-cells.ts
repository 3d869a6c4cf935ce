import { isDatum } from './cells.ts';
import { headingText } from './heading-shape.ts';
import { isAddressee, isProse } from './kinds.ts';
import type { Line } from './line.ts';
import { isReportCell } from './report-form.ts';
import { type ReadTable, tableBlocks } from './tables.ts';

const FEWEST = 8;
const LONGEST = 45;

/** A run of cells, and the table that it is when it is one. */
export interface StackedCells {
  /** The position after the run. */
  readonly end: number;
  readonly table?: ReadTable;
}

/**
 * Reads a table of figures that was scraped with every cell as a paragraph, by the rule that a row
 * is a label and the figures behind it. No table when none begins at line `at`; `lost` when
 * the rows come out unequal, because empty cells left no trace.
 *
 *     信息内容 / 本年制发件数 / 现行有效件数 / 规章 / 0 / 0 / 规范性文件 / 1 / 3
 */
export function readStackedCells(lines: readonly Line[], at: number): StackedCells {
  let end = at;
  while (end < lines.length && isCell(lines[end] as Line)) end += 1;
  if (end === at) return { end: at + 1 };
  const cells = lines.slice(at, end).map(({ text }) => text);
  if (cells.length < FEWEST) return { end };
  const data = cells.filter(isDatum).length;
  const known = cells.filter(
    (cell) => isReportCell(cell) || /^第二十条第.{1,4}项$/.test(cell),
  ).length;
  if (data < 4 && known < 3) return { end };

  const line = lines[at]?.number ?? 1;
  const rows = data < 2 ? undefined : toRows(cells);
  const blocks = rows ? tableBlocks(rows, line) : undefined;
  if (blocks) return { end, table: { end, blocks } };
  const paragraphs = lines
    .slice(at, end)
    .map(({ text, number }) => ({ kind: 'paragraph' as const, text, line: number }));
  return { end, table: { end, blocks: paragraphs, lost: true } };
}

function isCell(line: Line): boolean {
  const { text, folded } = line;
  if (line.row.includes('|') || isProse(line) || isAddressee(folded)) return false;
  if (/^\((?:本列数据|\d+)/.test(folded) || isReportCell(folded)) return true;
  return text.length <= LONGEST && headingText(text) === undefined && !/[。；]$/.test(text);
}

/** The rows, headings and captions that a run of cells makes; nothing when they contradict. */
function toRows(cells: readonly string[]): string[][] | undefined {
  const rows: string[][] = [];
  let figures: number | undefined;
  for (let at = 0; at < cells.length; ) {
    let next = at;
    while (next < cells.length && !isDatum(cells[next] ?? '')) next += 1;
    const labels = cells.slice(at, next);
    let end = next;
    while (end < cells.length && isDatum(cells[end] ?? '')) end += 1;
    const data = cells.slice(next, end);
    if (data.length === 0) {
      rows.push(...labels.map((label) => [label]));
      break;
    }
    if (labels.length === 0) return undefined;
    const headed = labels.length > data.length + 1;
    if (headed) rows.push(...headings(labels.slice(0, -1), data.length + 1));
    if (figures !== undefined && !headed && data.length !== figures) return undefined;
    figures = data.length;
    rows.push([...(headed ? labels.slice(-1) : labels), ...data]);
    at = end;
  }
  return rows;
}

/** The row of headings, and above it a row for everything that is more than the table is wide. */
function headings(labels: readonly string[], width: number): string[][] {
  const form = labels.findIndex((label) => /^[(（]本列数据的勾稽关系/.test(label));
  if (form >= 0) return [...labels.slice(0, form).map((label) => [label]), [...labels.slice(form)]];
  return [...labels.slice(0, -width).map((label) => [label]), labels.slice(-width)];
}
