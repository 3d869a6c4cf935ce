import { cell } from './cells.ts';
import type { Equation, Term } from './equation.ts';
import {
  APPLICANTS,
  APPLICATION_COLUMNS,
  applicationRows,
  type FormYear,
  LITIGATION_ROWS,
  leafRows,
  RULINGS,
} from './form.ts';

/** I1–I4: what must hold within one report, whatever else there is. */
export function equationsWithin(form: FormYear): readonly Equation[] {
  return WITHIN[form];
}

function withinForm(form: FormYear): readonly Equation[] {
  const at = (row: string, column: string): Term => ({
    of: 'own',
    cell: cell('applications', row, column),
  });
  return [
    ...APPLICATION_COLUMNS.flatMap((column): Equation[] => [
      {
        identity: 'I1',
        left: [at('received', column), at('carriedIn', column)],
        right: [at('concluded', column), at('carriedOut', column)],
        relation: '=',
      },
      {
        identity: 'I2',
        left: leafRows(form).map((row) => at(row, column)),
        right: [at('concluded', column)],
        relation: '=',
        total: 'right',
      },
    ]),
    ...applicationRows(form).map(
      (row): Equation => ({
        identity: 'I3',
        left: APPLICANTS.map((column) => at(row, column)),
        right: [at(row, 'total')],
        relation: '=',
        total: 'right',
      }),
    ),
    ...LITIGATION_ROWS.map(
      (row): Equation => ({
        identity: 'I4',
        left: RULINGS.map((column) => ({ of: 'own', cell: cell('litigation', row, column) })),
        right: [{ of: 'own', cell: cell('litigation', row, 'total') }],
        relation: '=',
        total: 'right',
      }),
    ),
  ];
}

const WITHIN = { 2019: withinForm(2019), 2021: withinForm(2021) } as const;
