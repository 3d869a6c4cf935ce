import { powerWords as words } from '#strings/bench-powers.ts';
import {
  CLIENTS,
  HANDLINGS,
  MATERIAL_SOURCES,
  NECESSITIES,
  PENALTY_KINDS,
  RANGE_UNITS,
  RESULT_KINDS,
  SCOPES,
  YES_NO,
} from '#strings/vocabulary-lists.ts';
import type { GeneratedPower } from './power-corpus-items.ts';

const SINCE = '2020-01-01';
const { permit: text, tiers } = words;

/** The row that a permit has in the list of permits. */
export function permitRow({ data, object, department, serial }: GeneratedPower) {
  const name = data.subItem ?? data.name;
  return {
    id: `XK-${department}-${serial}`,
    name,
    code: data.code,
    legalBasis: data.legalBasis,
    conditions: text.conditions(object),
    materials: [
      {
        name: text.material(object),
        necessity: NECESSITIES.required,
        originals: 1,
        copies: 0,
        source: MATERIAL_SOURCES.applicant,
        form: YES_NO.yes,
      },
    ],
    procedure: text.procedure,
    statutoryLimit: data.statutoryLimit,
    promisedLimit: data.promisedLimit,
    inspection: text.none,
    quota: text.none,
    handling: HANDLINGS.promised,
    clients: [CLIENTS.person, CLIENTS.legalPerson],
    visits: 1,
    resultName: text.resultName(name),
    resultKind: RESULT_KINDS.licence,
    resultTerm: text.term,
    place: text.place,
    hours: words.hours,
    enquiryPhone: data.supervisionPhone,
    complaintPhone: data.supervisionPhone,
    scope: SCOPES.county,
    remedies: text.remedies,
  };
}

/** The discretion standard of a penalty. */
export function discretionRow({ data, department, serial }: GeneratedPower) {
  const basis = data.legalBasis.map(({ name, article }) => ({
    name,
    article,
    issuedBy: words.issuedBy,
    effectiveFrom: SINCE,
  }));
  return {
    id: `CL-${department}-${serial}`,
    name: data.subItem ?? data.name,
    power: data.code,
    legalBasis: basis,
    penaltyBasis: basis,
    penaltyKinds: [PENALTY_KINDS.fine],
    range: { unit: RANGE_UNITS.yuan, min: tiers[0][2], max: tiers[2][3] },
    tiers: tiers.map(([grade, circumstances, from, to]) => ({
      grade,
      circumstances,
      from,
      to,
      penalty: words.fine(from, to),
    })),
  };
}
