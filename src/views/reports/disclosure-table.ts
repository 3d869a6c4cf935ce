import { cell, type Figures } from '#domain/annual-report/cells.ts';
import { DISCLOSURE_ROWS, type FormYear } from '#domain/annual-report/form.ts';
import {
  ARTICLE_LABELS,
  DISCLOSURE_COLUMN_LABELS,
  DISCLOSURE_ROW_LABELS,
  TABLE_TITLES,
} from '#strings/annual-report.ts';
import { reportText } from '#strings/report-pages.ts';
import { type GridCell, type GridTable, headCell, numberCell } from './grid.ts';

/** Columns beside 信息内容: blocks with fewer share them out. */
const WIDTH: Readonly<Record<FormYear, number>> = { 2019: 6, 2021: 3 };

/** 主动公开政府信息情况: a block for each part of article 20, with heads of its own. */
export function disclosureTable(figures: Figures, form: FormYear): GridTable {
  const body = ARTICLE_LABELS[form].flatMap(({ title, rows }, block): GridCell[][] => {
    const columns = DISCLOSURE_ROWS[form][rows[0] ?? ''] ?? [];
    const colspan = WIDTH[form] / columns.length;
    const block1 = `d${block}`;
    const columnId = (at: number) => `${block1}-c${at}`;
    return [
      [headCell('title', title, block1, { colspan: WIDTH[form] + 1 })],
      [
        headCell('column', reportText.content, `${block1}-x`),
        ...columns.map((column, at) =>
          headCell('column', DISCLOSURE_COLUMN_LABELS[form][column] ?? column, columnId(at), {
            colspan,
          }),
        ),
      ],
      ...rows.map((row) => [
        headCell('row', DISCLOSURE_ROW_LABELS[row] ?? row, `d-${row}`),
        ...columns.map((column, at) =>
          numberCell(
            figures,
            cell('disclosure', row, column),
            [block1, columnId(at), `d-${row}`],
            colspan,
          ),
        ),
      ]),
    ];
  });
  return { id: 'disclosure', title: TABLE_TITLES.disclosure, head: [], body };
}
