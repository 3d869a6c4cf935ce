import { catalogueText } from '#strings/catalogue.ts';
import type { CatalogueRow } from './catalogue-rows.ts';
import type { ChangeView, FrozenCatalogue } from './catalogue-year.ts';
import { csvOf } from './csv.ts';

/** A frozen catalogue as a table for spreadsheets. */
export function catalogueCsv({ groups }: FrozenCatalogue, origin: string): string {
  const { columns } = catalogueText;
  const head = [
    columns.number,
    columns.title,
    columns.docNumber,
    columns.registrationNumber,
    columns.agency,
    columns.issuedOn,
    columns.effectiveFrom,
    columns.effectiveUntil,
    columns.validity,
    columns.indexNumber,
    columns.href,
  ];
  const rows = groups.flatMap(({ agency, rows: list }) =>
    list.map((row) => [
      row.number,
      row.title,
      row.docNumber,
      row.registrationNumber,
      agency,
      row.issuedOn,
      row.effectiveFrom,
      row.effectiveUntil,
      row.validity.label,
      row.indexNumber,
      origin + row.href,
    ]),
  );
  return csvOf([head, ...rows]);
}

/** A frozen catalogue for programs: what the table has, and what changed in the year. */
export function catalogueJson(frozen: FrozenCatalogue, origin: string): object {
  const { year, day, count, before, entered, left, groups } = frozen;
  const change = ({ on, title, docNumber, href, why }: ChangeView) => ({
    on,
    title,
    docNumber,
    url: origin + href,
    why: why.text,
    by: why.by && { title: why.by.label, url: origin + why.by.href },
  });
  const row = (agency: string, { href, validity, ...facts }: CatalogueRow) => ({
    ...facts,
    agency,
    validity: validity.label,
    url: origin + href,
  });
  return {
    title: catalogueText.yearTitle(year),
    asOf: day,
    count,
    before,
    entered: entered.map(change),
    left: left.map(change),
    documents: groups.flatMap(({ agency, rows }) => rows.map((one) => row(agency, one))),
  };
}
