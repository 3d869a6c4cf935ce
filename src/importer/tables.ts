import type { Block } from './block.ts';
import { aligned } from './cells.ts';
import type { Line } from './line.ts';
import { withReportHeaders } from './report-form.ts';

/** What a region of cells turned out to be, and the position after it. */
export interface ReadTable {
  readonly blocks: readonly Block[];
  readonly end: number;
  /** Set when the cells make no rows and stand as paragraphs. */
  readonly lost?: true;
}

/** Longer cells are the columns of a page layout, not of a table. */
const LONGEST_ROW = 1_600;

/**
 * Reads the table that begins at line `at`: rows with pipes, or one cell on a line with a pipe
 * behind it. Nothing when no table begins there.
 */
export function readTable(lines: readonly Line[], at: number): ReadTable | undefined {
  let end = at;
  while (end < lines.length && lines[end]?.row.includes('|')) end += 1;
  if (end - at < 2) return undefined;
  const region = lines.slice(at, end);
  const line = region[0]?.number ?? 1;
  const wide = region.some(({ row }) => row.length > LONGEST_ROW);
  const rows = wide ? undefined : isCellwise(region) ? cellwiseRows(region) : region.map(cellsOf);
  const blocks = rows ? tableBlocks(rows, line) : undefined;
  if (blocks) return { end, blocks };
  const cells = region.flatMap(({ row, number }) =>
    row.split('|').map((cell) => ({ kind: 'paragraph' as const, text: cell.trim(), line: number })),
  );
  return { end, blocks: cells.filter(({ text }) => text !== ''), lost: true };
}

/** The tables that rows make; nothing when they are too few or too narrow. */
export function tableBlocks(
  rows: readonly (readonly string[])[],
  line: number,
): Block[] | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const wide = filled.some((row) => row.filter((cell) => cell !== '').length > 1);
  if (filled.length < 2 || width < 2 || width > 60 || !wide) return undefined;
  return withReportHeaders(filled).map((part) => ({ kind: 'table', rows: aligned(part), line }));
}

/** The cells of a row: pipes separate or enclose them. */
function cellsOf({ row }: Pick<Line, 'row'>): string[] {
  const cells = row.split('|').map((cell) => cell.trim());
  if (row.startsWith('|') && cells.length > 1) cells.shift();
  if (row.endsWith('|')) cells.pop();
  return cells;
}

/** Whether most lines hold one cell only. */
function isCellwise(region: readonly Line[]): boolean {
  const single = region.filter((line) => cellsOf(line).filter((cell) => cell !== '').length <= 1);
  return single.length > region.length * 0.7;
}

/** Rows of a table that was scraped with one cell on a line; a row may be begun by a lone pipe. */
function cellwiseRows(region: readonly Line[]): string[][] | undefined {
  const closed = region.map(({ row }) =>
    row
      .split('|')
      .slice(0, -1)
      .map((cell) => cell.trim()),
  );
  if (region[0]?.row === '|') {
    const rows: string[][] = [];
    for (const [index, { row }] of region.entries()) {
      if (row === '|') rows.push([]);
      else rows.at(-1)?.push(...(closed[index] ?? []));
    }
    return rows;
  }
  const width = closed.find((cells) => cells.length > 1)?.length ?? 0;
  if (width < 2) return undefined;
  const rows: string[][] = [[]];
  for (const cells of closed) {
    if (rows.at(-1)?.length === width) rows.push([]);
    const row = rows.at(-1);
    row?.push(...cells);
    // A line with the padding of a spanning cell ends its row, or the width is another.
    if (!row || row.length > width || (cells.length > 1 && row.length !== width)) return undefined;
  }
  return rows;
}
