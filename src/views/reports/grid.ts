import type { Figures } from '#domain/annual-report/cells.ts';
import type { TableId } from '#domain/annual-report/form.ts';

/** A cell of a table as the form sets it. */
export interface GridCell {
  readonly text: string;
  readonly role: 'title' | 'column' | 'row' | 'number';
  readonly colspan?: number;
  readonly rowspan?: number;
  /** For heads: the id by which numbers name them. */
  readonly id?: string;
  /** For numbers: the ids of the heads above and beside them. */
  readonly headers?: string;
  /** For numbers that are nought: they step back so that the others are seen. */
  readonly isZero?: boolean;
}

/** A table with merged heads. */
export interface GridTable {
  readonly id: TableId;
  readonly title: string;
  readonly head: readonly (readonly GridCell[])[];
  readonly body: readonly (readonly GridCell[])[];
  /** Short names of the columns, for a narrow screen. */
  readonly narrow?: readonly string[];
}

/** A head that spans what it has to. */
export function headCell(
  role: 'title' | 'column' | 'row',
  text: string,
  id: string,
  { colspan = 1, rowspan = 1 }: { colspan?: number; rowspan?: number } = {},
): GridCell {
  return {
    role,
    text,
    id,
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
  };
}

/** A number under its heads; what was printed blank stays blank. */
export function numberCell(
  figures: Figures,
  one: Parameters<Figures['get']>[0],
  headers: readonly string[],
  colspan = 1,
): GridCell {
  const value = figures.get(one) ?? null;
  return {
    role: 'number',
    text: value === null ? '' : String(value),
    headers: headers.join(' '),
    ...(value === 0 && { isZero: true }),
    ...(colspan > 1 && { colspan }),
  };
}
