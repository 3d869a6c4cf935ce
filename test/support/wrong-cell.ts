import { type Cell, partsOf } from '#domain/annual-report/cells.ts';
import type { FormYear } from '#domain/annual-report/form.ts';
import type { Problem } from '#domain/problem.ts';
import { columnName, rowLabel } from '#strings/annual-report.ts';

const SUMS =
  /”：.*?(?<left>-?\d+(?:\.\d+)?)；(?:.*?[^\d.])?(?<right>-?\d+(?:\.\d+)?)(?:，[^，]*)?。$/;

/** Whether a message names an identity and both sums, one apart. */
function tellsBothSums({ message }: Problem): boolean {
  const { left, right } = SUMS.exec(message)?.groups ?? {};
  const difference = Math.abs(Number(left) - Number(right));
  return /勾稽关系 I[1-9]（/.test(message) && Math.abs(difference - 1) < 1e-4;
}

/**
 * What the findings about a cell that is wrong by one leave unsaid: each must name an identity and both
 * sums, and together they must name the row and the column.
 */
export function unsaid(problems: readonly Problem[], one: Cell, form: FormYear): string[] {
  const { table, row, column } = partsOf(one);
  const said = problems.map(({ message }) => message).join('\n');
  return [
    ...(problems.length === 0 ? ['anything'] : []),
    ...[rowLabel(table, row), columnName(table, column, form)].filter(
      (name) => !said.includes(name),
    ),
    ...problems.filter((problem) => !tellsBothSums(problem)).map(({ message }) => message),
  ];
}
