import { cell, type Figures } from '#domain/annual-report/cells.ts';
import { LITIGATION_COLUMNS, LITIGATION_ROWS } from '#domain/annual-report/form.ts';
import { LITIGATION_LABELS, RULING_LABELS, TABLE_TITLES } from '#strings/annual-report.ts';
import { reportText } from '#strings/report-pages.ts';
import { type GridCell, type GridTable, headCell, numberCell } from './grid.ts';

const ruling = (column: string) => RULING_LABELS[column] ?? column;
const part = (row: string) => LITIGATION_LABELS[row] ?? row;

/** 政府信息公开行政复议、行政诉讼情况: one row of fifteen numbers. */
export function litigationTable(figures: Figures): GridTable {
  const width = LITIGATION_COLUMNS.length;
  const [reconsideration, ...suits] = LITIGATION_ROWS;
  return {
    id: 'litigation',
    title: TABLE_TITLES.litigation,
    head: [
      [
        headCell('column', part(reconsideration), `l-${reconsideration}`, {
          colspan: width,
          rowspan: 2,
        }),
        headCell('column', reportText.suits, 'l-suits', { colspan: suits.length * width }),
      ],
      suits.map((row) => headCell('column', part(row), `l-${row}`, { colspan: width })),
      LITIGATION_ROWS.flatMap((row) =>
        LITIGATION_COLUMNS.map((column) =>
          headCell('column', ruling(column), `l-${row}-${column}`),
        ),
      ),
    ],
    body: [
      LITIGATION_ROWS.flatMap((row) =>
        LITIGATION_COLUMNS.map((column) =>
          numberCell(figures, cell('litigation', row, column), [
            ...(row === reconsideration ? [] : ['l-suits']),
            `l-${row}`,
            `l-${row}-${column}`,
          ]),
        ),
      ),
    ],
  };
}

/** The same numbers for a narrow screen: three rows of five. */
export function litigationRows(figures: Figures): GridTable {
  return {
    id: 'litigation',
    title: TABLE_TITLES.litigation,
    head: [
      [
        headCell('column', reportText.procedure, 'n-x'),
        ...LITIGATION_COLUMNS.map((column) => headCell('column', ruling(column), `n-${column}`)),
      ],
    ],
    body: LITIGATION_ROWS.map((row): GridCell[] => [
      headCell('row', part(row), `n-${row}`),
      ...LITIGATION_COLUMNS.map((column) =>
        numberCell(figures, cell('litigation', row, column), [`n-${row}`, `n-${column}`]),
      ),
    ]),
  };
}
