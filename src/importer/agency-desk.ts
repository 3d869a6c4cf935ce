import { AGENCY_KINDS, PENDING } from '#strings/vocabulary.ts';
import { agencyKind, findAgency, isShortFor, newAgencyId } from './agency-names.ts';
import type { KnownAgency } from './known.ts';

/** Finds or makes the agencies that documents name. */
export interface AgencyDesk {
  readonly find: (name: string) => KnownAgency;
  /** Agencies that the folder did not have. */
  readonly made: () => readonly KnownAgency[];
}

/**
 * @param names Every name that the pages of one import print, so that 县政府办公室 on one page is
 * known for 嵊泗县人民政府办公室 on another.
 */
export function agencyDesk(known: readonly KnownAgency[], names: readonly string[]): AgencyDesk {
  const made: KnownAgency[] = [];
  const ids = new Set(known.map(({ id }) => id));
  return {
    find: (name) => {
      const found = findAgency(name, [...known, ...made]);
      if (found) return found;
      const all = new Set([...names, ...known.map((agency) => agency.name)]);
      const longer = [...all].filter((other) => isShortFor(name, other));
      // Two counties in one pile may each have a 县政府办公室.
      const official = longer.length === 1 ? (longer[0] ?? name) : name;
      const twin = official === name ? undefined : findAgency(official, [...known, ...made]);
      if (twin) return twin;
      const agency: KnownAgency = {
        id: newAgencyId(official, ids),
        name: official,
        ...(official === name ? {} : { shortName: name }),
      };
      ids.add(agency.id);
      made.push(agency);
      return agency;
    },
    made: () => made,
  };
}

/** The file of an agency of which only the name is known: everything else waits for a clerk. */
export function agencyStub({ name, shortName }: KnownAgency): Record<string, unknown> {
  return {
    name,
    ...(shortName === undefined ? {} : { shortName }),
    kind: AGENCY_KINDS[agencyKind(name)],
    address: PENDING,
    hours: PENDING,
    phone: PENDING,
    head: PENDING,
    functions: [PENDING],
  };
}
