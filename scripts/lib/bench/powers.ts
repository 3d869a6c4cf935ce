import { countyWords as words } from '#strings/bench-corpus.ts';
import { AGENCY_KINDS } from '#strings/vocabulary.ts';
import {
  INSPECTION_CATEGORIES,
  INSPECTION_METHODS,
  LENIENCIES,
  LENIENCY_GROUNDS,
} from '#strings/vocabulary-lists.ts';
import { pickOf, randomOf } from '../corpus.ts';
import { decidedAdjustments, writeDecisions } from '../power-corpus.ts';
import { type GeneratedPower, powersOfAgency } from '../power-corpus-items.ts';
import { discretionRow, permitRow } from '../power-corpus-rows.ts';
import type { CountyAgency } from './county.ts';
import type { Writer } from './files.ts';
import { SHARES } from './shares.ts';

const UPDATED_ON = '2026-05-11';
/** The code of a power has three digits for those of one type of an agency. */
const MOST_OF_AGENCY = 1500;
/** Duties of a power beside the usual ones. */
const MORE_DUTIES = [-2, -1, 0, 0, 1, 2];

/**
 * Write power lists of some `count` powers over all agencies, and the rows of other lists that go with
 * them. Of one agency at a time, so that memory does not grow with their number.
 */
export function writePowers(
  folder: string,
  write: Writer,
  agencies: readonly CountyAgency[],
  count: number,
  seed: number,
): void {
  const random = randomOf(seed);
  const pick = pickOf(random);
  const owners = agencies.filter(({ kind }) => kind !== AGENCY_KINDS.government);
  if (count === 0) return;
  writeDecisions(folder, owners);
  const most = Math.min(count, owners.length * MOST_OF_AGENCY);
  let done = 0;
  for (const [place, agency] of owners.entries()) {
    const until = Math.round(((place + 1) * most) / owners.length);
    const duties = Array.from({ length: until - done }, () => SHARES.duties + pick(MORE_DUTIES));
    const chance = { random, pick, decisions: decidedAdjustments };
    const powers = powersOfAgency(agency, place, duties, done, chance);
    done = until;
    for (const { data } of powers) {
      write.yaml(`powers/${agency.id}/${data.code.slice(19)}.yaml`, data);
    }
    for (const [kind, items] of Object.entries(rowsOf(powers))) {
      if (items.length === 0) continue;
      const file = `lists/${kind}/${agency.id}.yaml`;
      write.yaml(file, { agency: agency.id, updatedOn: UPDATED_ON, items });
    }
  }
}

function rowsOf(powers: readonly GeneratedPower[]) {
  const ofType = (wanted: string) =>
    powers.filter(({ type, isListed }) => isListed && type === wanted);
  const penalties = ofType('penalty');
  return {
    permits: ofType('permit').map(permitRow),
    discretion: penalties.map(discretionRow),
    leniency: penalties.filter((_, place) => place % 5 < 5 * SHARES.leniency).map(leniencyRow),
    inspections: ofType('inspection').map(inspectionRow),
  };
}

function leniencyRow({ data, department, serial }: GeneratedPower) {
  return {
    id: `QW-${department}-${serial}`,
    name: words.leniencyName(data.subItem ?? data.name),
    power: data.code,
    legalBasis: basisOf(data),
    ground: LENIENCY_GROUNDS.slight,
    conditions: words.conditions,
    leniency: LENIENCIES.none,
    measures: words.measures,
  };
}

function inspectionRow({ data, object, department, serial }: GeneratedPower) {
  return {
    id: `CC-${department}-${serial}`,
    name: words.inspectionName(data.subItem ?? data.name),
    power: data.code,
    legalBasis: basisOf(data),
    targets: words.targets(object),
    base: 100 + (serial % 300),
    ratio: 20,
    frequency: words.frequency,
    methods: [INSPECTION_METHODS.onSite],
    period: words.period,
    category: INSPECTION_CATEGORIES.ordinary,
  };
}

function basisOf(data: GeneratedPower['data']) {
  return data.legalBasis.map(({ name, article }) => ({ name, article }));
}
