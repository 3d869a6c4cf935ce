import { type IsoDate, isIsoDate } from '#domain/date.ts';
import { VALIDITY_GROUPS, type ValidityGroup } from '#domain/life-row.ts';
import { catalogueText } from '#strings/catalogue.ts';
import { moving } from '#strings/moving.ts';

/** What a reader asks of the catalogue, as it stands in the address of the page. */
export interface CatalogueQuery {
  /** As typed: it need not be a day. */
  readonly asOf: string;
  readonly status: ValidityGroup | 'all';
  /** Short name of an agency; empty for all. */
  readonly agency: string;
  readonly text: string;
}

/** @param parameters The part of the address from `?` on; what is not understood is left out. */
export function queryOf(parameters: string): CatalogueQuery {
  const values = new URLSearchParams(parameters);
  const status = values.get('status') ?? '';
  const group = VALIDITY_GROUPS.find((one) => one === status || moving.validity[one] === status);
  return {
    asOf: values.get('asOf')?.trim() ?? '',
    status: status === catalogueText.anyStatus ? 'all' : (group ?? 'inForce'),
    agency: values.get('agency') ?? '',
    text: values.get('q')?.trim() ?? '',
  };
}

/** The parameters of a query, `?` included; empty for what the page shows by itself. */
export function parametersOf({ asOf, status, agency, text }: CatalogueQuery): string {
  const values = new URLSearchParams();
  if (asOf) values.set('asOf', asOf);
  if (status !== 'inForce') values.set('status', statusName(status));
  if (agency) values.set('agency', agency);
  if (text) values.set('q', text);
  const all = values.toString();
  return all && `?${all}`;
}

/** What readers call a status: 现行有效, 全部. */
export function statusName(status: CatalogueQuery['status']): string {
  return status === 'all' ? catalogueText.anyStatus : moving.validity[status];
}

/** The day that is asked for; nothing when it is none. */
export function dayAsked({ asOf }: CatalogueQuery): IsoDate | undefined {
  return isIsoDate(asOf) ? asOf : undefined;
}
