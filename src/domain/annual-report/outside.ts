import { cell, cellsOf } from './cells.ts';
import type { Equation } from './equation.ts';
import type { FormYear } from './form.ts';

/** What the catalogue of the portal says about a year. */
export interface CatalogueCounts {
  /** 行政规范性文件 dated in the year. */
  readonly issued: number;
  /** Those in force on its last day. */
  readonly inForce: number;
}

/** I7: the numbers of 行政规范性文件 are those of the catalogue. */
export function equationsWithCatalogue(form: FormYear, counts: CatalogueCounts): Equation[] {
  const equation = (column: string, what: 'issued' | 'inForce'): Equation => ({
    identity: 'I7',
    left: [{ of: 'own', cell: cell('disclosure', 'normative', column) }],
    right: [{ of: 'given', what, value: counts[what] }],
    relation: '=',
  });
  // 对外公开总数量 of the form of 2019 counts what is public, in force or not.
  if (form === 2019) return [equation('made', 'issued')];
  return [equation('issued', 'issued'), equation('inForce', 'inForce')];
}

/**
 * I8: a report is the sum of those that it gathers, cell by cell.
 *
 * @param parts How many reports it gathers.
 * @param isWhole Whether they are all that it gathers; else it must only be no less than their sum.
 */
export function equationsWithParts(form: FormYear, parts: number, isWhole: boolean): Equation[] {
  if (parts === 0) return [];
  return cellsOf(form).map(
    (one): Equation => ({
      identity: 'I8',
      left: [{ of: 'own', cell: one }],
      right: Array.from({ length: parts }, (_, part) => ({ of: 'part', part, cell: one })),
      relation: isWhole ? '=' : '≥',
    }),
  );
}
