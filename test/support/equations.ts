import { type Cell, cell, type Figures, partsOf } from '#domain/annual-report/cells.ts';
import { type Equation, evaluateAll } from '#domain/annual-report/equation.ts';
import { APPLICATION_COLUMNS } from '#domain/annual-report/form.ts';

/** Numbers by cell, as a test writes them. */
export type Written = Readonly<Record<string, number | null>>;

/** The numbers of a report. */
export const figuresOf = (written: Written): Figures =>
  new Map(Object.entries(written) as [Cell, number | null][]);

/** A row of the table of applications, in the order of its columns; what is left out was not seen. */
export function row(id: string, ...numbers: readonly (number | null)[]): Written {
  return Object.fromEntries(
    numbers.map((number, at) => [cell('applications', id, APPLICATION_COLUMNS[at] ?? ''), number]),
  );
}

/** What does not hold: identity, place, sums. */
export function wrong(
  equations: readonly Equation[],
  sources: Parameters<typeof evaluateAll>[1],
): string[] {
  return evaluateAll(equations, sources)
    .filter(({ result }) => result !== 'holds')
    .map(({ identity, left, right, leftSum, rightSum, result }) => {
      const own = [...left, ...right].find((term) => term.of === 'own');
      const { row: at = '', column = '' } = own?.of === 'own' ? partsOf(own.cell) : {};
      return `${identity} ${at}/${column} ${leftSum}|${rightSum}${result === 'totalBlank' ? ' blank' : ''}`;
    });
}
