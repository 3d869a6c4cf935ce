import type { IsoDate } from '#domain/date.ts';
import { byIssue, groupOf, type LifeRow, type RowOn, rowsOn } from '#domain/life-row.ts';
import { normalise } from '#search/normalise.ts';
import type { CatalogueQuery } from './catalogue-query.ts';

/** What the catalogue of a day has for a query. */
export interface CatalogueAnswer {
  /** How many there are of the status on that day, whatever else is asked. */
  readonly count: number;
  /** Those that fit the query, agency by agency. */
  readonly groups: readonly { readonly agency: string; readonly rows: readonly RowOn[] }[];
  readonly matching: number;
}

/** @param agencies Short names, in the order of the catalogue. */
export function answerTo(
  rows: readonly LifeRow[],
  day: IsoDate,
  { status, agency, text }: Omit<CatalogueQuery, 'asOf'>,
  agencies: readonly string[],
): CatalogueAnswer {
  const ofStatus = rowsOn(rows, day).filter(
    ({ period }) => status === 'all' || groupOf(period.validity) === status,
  );
  const words = normalise(text)
    .split(' ')
    .filter((word) => word !== '');
  const fitting = ofStatus
    .filter(({ row }) => agency === '' || row.agency === agency)
    .filter(({ row }) => has(row, words))
    .sort((a, b) => byIssue(a.row, b.row));
  const byAgency = Map.groupBy(fitting, ({ row }) => row.agency);
  const groups = agencies.flatMap((name) => {
    const list = byAgency.get(name);
    return list ? [{ agency: name, rows: list }] : [];
  });
  return { count: ofStatus.length, groups, matching: fitting.length };
}

function has(row: LifeRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const facts = [row.title, row.docNumber, row.registrationNumber, row.indexNumber];
  const folded = facts.map((fact) => normalise(fact ?? '')).join('\n');
  return words.every((word) => folded.includes(word));
}
