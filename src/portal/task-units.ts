import type { Unit } from '#domain/tasks/task.ts';
import { meansAllTowns } from '#domain/tasks/unit-names.ts';
import { type Agency, namesOf, type Portal } from './portal.ts';

/** The agencies that a plan means by the names of units. */
export interface UnitAgencies {
  /** The agency of a name; nothing for a unit that is no agency of the portal. */
  readonly agencyOf: (unit: Unit) => Agency | undefined;
  /** Whether a unit is the agency, or all towns, of which the agency is one. */
  readonly includes: (unit: Unit, agency: Agency) => boolean;
}

/** Agencies by their names, short names and aliases; without 县 too, where that names one alone. */
export function unitAgencies({ agencies }: Pick<Portal, 'agencies'>): UnitAgencies {
  const byName = new Map<string, Agency>();
  const short = new Map<string, Agency | undefined>();
  for (const agency of agencies) {
    for (const name of namesOf(agency)) {
      byName.set(name, agency);
      const bare = name.replace(/^[县市区]/u, '');
      if (bare === name || bare.length < 3) continue;
      const other = short.get(bare);
      short.set(bare, short.has(bare) && other !== agency ? undefined : agency);
    }
  }
  const agencyOf = ({ name }: Unit) => byName.get(name) ?? short.get(name);
  return {
    agencyOf,
    includes: (unit, agency) =>
      agencyOf(unit) === agency || (agency.kind === 'town' && meansAllTowns(unit.name)),
  };
}
