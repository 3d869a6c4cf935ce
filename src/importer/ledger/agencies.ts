import { findAgency } from '../agency-names.ts';
import type { KnownAgency } from '../known.ts';
import type { AgencyNames } from './words.ts';

/** What agencies are called in ledgers: in full, by their short name, by another, by their id. */
export function ledgerAgencies(agencies: readonly KnownAgency[]): AgencyNames {
  const byId = new Map(agencies.map((agency) => [agency.id, agency.name]));
  return {
    idOf: (name) => (byId.has(name) ? name : findAgency(name, agencies)?.id),
    nameOf: (id) => byId.get(id) ?? id,
    names: agencies.flatMap(({ name, shortName }) => [name, ...(shortName ? [shortName] : [])]),
  };
}
