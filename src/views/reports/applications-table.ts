import { cell, type Figures } from '#domain/annual-report/cells.ts';
import {
  APPLICATION_COLUMNS,
  type FormYear,
  leafRows,
  ORGANISATIONS,
  RESULT_IDS,
  rowsOfResult,
} from '#domain/annual-report/form.ts';
import { APPLICANT_LABELS, APPLICATION_LABELS, TABLE_TITLES } from '#strings/annual-report.ts';
import { reportText } from '#strings/report-pages.ts';
import { type GridCell, type GridTable, headCell, numberCell } from './grid.ts';

const label = (row: string) => APPLICATION_LABELS[row] ?? row;
const idOf = (row: string) => `a-${row.replace('.', '-')}`;
const areOrganisations = new Set<string>(ORGANISATIONS);
/** 其他 says nothing without 法人或其他组织 above it. */
const columnHeads = (column: string) => [
  ...(areOrganisations.has(column) ? ['a-organisations'] : []),
  `a-c-${column}`,
];

/** 收到和处理政府信息公开申请情况: the rows of the form against the kinds of applicant. */
export function applicationsTable(figures: Figures, form: FormYear): GridTable {
  const numbers = (row: string, heads: readonly string[]): GridCell[] =>
    APPLICATION_COLUMNS.map((column) =>
      numberCell(figures, cell('applications', row, column), [...heads, ...columnHeads(column)]),
    );
  const whole = (row: string): GridCell[] => [
    headCell('row', label(row), idOf(row), { colspan: 3 }),
    ...numbers(row, [idOf(row)]),
  ];
  const results = RESULT_IDS.flatMap((result) => {
    const rows = rowsOfResult(result, form);
    return rows.map((row, at): GridCell[] => {
      const isAlone = row === result;
      const group = at === 0 && !isAlone;
      return [
        ...(group ? [headCell('row', label(result), idOf(result), { rowspan: rows.length })] : []),
        headCell('row', label(row), idOf(row), isAlone ? { colspan: 2 } : {}),
        ...numbers(row, ['a-results', ...(isAlone ? [] : [idOf(result)]), idOf(row)]),
      ];
    });
  });
  const concluded = [
    headCell('row', label('concluded'), idOf('concluded'), { colspan: 2 }),
    ...numbers('concluded', ['a-results', idOf('concluded')]),
  ];
  const [first = [], ...others] = [...results, concluded];
  const span = leafRows(form).length + 1;
  return {
    id: 'applications',
    title: TABLE_TITLES.applications,
    head: headRows(),
    body: [
      whole('received'),
      whole('carriedIn'),
      [headCell('row', reportText.results, 'a-results', { rowspan: span }), ...first],
      ...others,
      whole('carriedOut'),
    ],
    narrow: APPLICATION_COLUMNS.map((column) => reportText.narrowApplicants[column] ?? column),
  };
}

function headRows(): GridCell[][] {
  const column = (id: string, rowspan = 1) =>
    headCell('column', APPLICANT_LABELS[id] ?? id, `a-c-${id}`, { rowspan });
  return [
    [
      headCell('title', reportText.identityNote, 'a-note', { colspan: 3, rowspan: 3 }),
      headCell('column', reportText.applicants, 'a-applicants', { colspan: 7 }),
    ],
    [
      column('person', 2),
      headCell('column', reportText.organisations, 'a-organisations', {
        colspan: ORGANISATIONS.length,
      }),
      column('total', 2),
    ],
    ORGANISATIONS.map((id) => column(id)),
  ];
}
