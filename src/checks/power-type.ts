import type { Problem } from '#domain/problem.ts';
import type { ListRow } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { powerName } from '#portal/powers.ts';
import { placeIn } from '#portal/references.ts';
import { listProblems } from '#strings/problems-lists.ts';
import { POWER_TYPES, type PowerType } from '#strings/vocabulary-powers.ts';
import { problemAt } from './check.ts';

/** A row that names a power names one of the right type, of its own agency. */
export function powerTypeProblems(
  { data, agency, origin }: ListRow<'discretion' | 'leniency' | 'inspections'>,
  wanted: PowerType,
  { powersByCode }: Portal,
): Problem[] {
  const power = data.power === undefined ? undefined : powersByCode.get(data.power);
  if (!power) return [];
  const place = () => placeIn(power.origin, ['code']);
  const path = ['power'];
  if (power.data.powerType !== wanted) {
    const type = POWER_TYPES[power.data.powerType];
    const finding =
      wanted === 'inspection'
        ? listProblems.inspectionBasis(powerName(power), type, place())
        : listProblems.powerType(powerName(power), type, POWER_TYPES[wanted], place());
    return [problemAt(finding, origin, path)];
  }
  if (power.agency === agency) return [];
  const finding = listProblems.inspectionAgency(agency.name, power.agency.name, place());
  return [problemAt(finding, origin, path)];
}
