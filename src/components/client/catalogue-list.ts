import type { IsoDate } from '#domain/date.ts';
import { byIssue, groupOf, type LifeRow, type RowOn, rowsOn } from '#domain/life-row.ts';
import type { CatalogueQuery } from './catalogue-query.ts';

/** What the catalogue of a day has for a query. */
export interface CatalogueAnswer {
  /** How many there are of the status on that day, whatever else is asked. */
  readonly count: number;
  /** Those that fit the query, agency by agency. */
  readonly groups: readonly { readonly agency: string; readonly rows: readonly RowOn[] }[];
  readonly matching: number;
}

/**
 * @param agencies Short names, in the order of the catalogue.
 * @param has Whether a document has the words of the query; where there are none, all have.
 */
export function answerTo(
  rows: readonly LifeRow[],
  day: IsoDate,
  { status, agency }: Pick<CatalogueQuery, 'status' | 'agency'>,
  agencies: readonly string[],
  has: (row: LifeRow) => boolean = () => true,
): CatalogueAnswer {
  const ofStatus = rowsOn(rows, day).filter(
    ({ period }) => status === 'all' || groupOf(period.validity) === status,
  );
  const fitting = ofStatus
    .filter(({ row }) => agency === '' || row.agency === agency)
    .filter(({ row }) => has(row))
    .sort((a, b) => byIssue(a.row, b.row));
  const byAgency = Map.groupBy(fitting, ({ row }) => row.agency);
  const groups = agencies.flatMap((name) => {
    const list = byAgency.get(name);
    return list ? [{ agency: name, rows: list }] : [];
  });
  return { count: ofStatus.length, groups, matching: fitting.length };
}
