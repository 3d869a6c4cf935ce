import { type Cell, cell, partsOf } from './cells.ts';
import type { Evaluated } from './equation.ts';

/** The one cell that would mend a row and a column at once. */
export interface Suspect {
  readonly cell: Cell;
  /** What is to be added to it. */
  readonly difference: number;
}

/**
 * Cells that are likely wrong: where a row of the table of applications and its column miss their totals
 * by the same number, the cell at their crossing is.
 */
export function suspectsOf(evaluated: readonly Evaluated[]): Suspect[] {
  const failed = evaluated.filter(({ result }) => result === 'fails');
  const columns = new Map<string, number>();
  for (const one of failed) {
    if (one.identity === 'I2') columns.set(totalOf(one).column, one.rightSum - one.leftSum);
  }
  return failed.flatMap((one) => {
    if (one.identity !== 'I3') return [];
    const { row } = totalOf(one);
    const difference = one.rightSum - one.leftSum;
    const crossing = one.left.filter(
      (term) => term.of === 'own' && columns.get(partsOf(term.cell).column) === difference,
    );
    const [only] = crossing;
    if (crossing.length !== 1 || only?.of !== 'own') return [];
    return isLeaf(row)
      ? [{ cell: cell('applications', row, partsOf(only.cell).column), difference }]
      : [];
  });
}

/** The cell of the total of an equation within a table. */
function totalOf({ right }: Pick<Evaluated, 'right'>): {
  readonly row: string;
  readonly column: string;
} {
  const [term] = right;
  return term?.of === 'own' ? partsOf(term.cell) : { row: '', column: '' };
}

function isLeaf(row: string): boolean {
  return !['received', 'carriedIn', 'concluded', 'carriedOut'].includes(row);
}
