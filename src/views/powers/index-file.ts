import type { IsoDate } from '#domain/date.ts';
import { basicCode } from '#domain/power-code.ts';
import { shortNameOf } from '#portal/portal.ts';
import type { Power } from '#portal/powers.ts';
import { limitText } from '#strings/time-limit.ts';
import { POWER_TYPES, type PowerType } from '#strings/vocabulary-powers.ts';
import type { ViewContext } from '../base.ts';

/**
 * A power in the index: basic code, place of its agency, place of its type, name, main item or '',
 * office, what it rests on, promised limit, number of duties, first day in the list or '', first day
 * no longer in it or '', code.
 */
export type PowerEntry = readonly [
  basic: string,
  agency: number,
  type: number,
  name: string,
  mainItem: string,
  office: string,
  bases: string,
  promised: string,
  duties: number,
  from: string,
  until: string,
  code: string,
  /** Earlier names, each with the last day before which it held. */
  was: readonly (readonly [before: string, name: string])[],
];

/** Everything that the filter of the power list needs, for the reader's browser. */
export interface PowerIndex {
  readonly asOf: IsoDate;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly types: readonly string[];
  readonly powers: readonly PowerEntry[];
}

const TYPES = Object.keys(POWER_TYPES) as PowerType[];

export function powerIndex({ portal, asOf }: ViewContext): PowerIndex {
  const agencies = portal.agencies.filter((agency) =>
    portal.powers.some((power) => power.agency === agency),
  );
  return {
    asOf,
    agencies: agencies.map((agency) => ({ id: agency.id, name: shortNameOf(agency) })),
    types: Object.values(POWER_TYPES),
    powers: portal.powers.map((power) => entryOf(power, agencies.indexOf(power.agency))),
  };
}

function entryOf({ data, code, listing, adjustments }: Power, agency: number): PowerEntry {
  const { from = '', until = '' } = listing;
  const names = [...new Set(data.legalBasis.map(({ name, article }) => `${name}${article}`))];
  return [
    basicCode(code),
    agency,
    TYPES.indexOf(data.powerType),
    data.subItem ?? data.name,
    data.subItem === undefined ? '' : data.name,
    data.office,
    names.join(' '),
    limitText(data.promisedLimit),
    data.duties.length,
    from,
    until,
    data.code,
    adjustments.flatMap(({ on, was }) => {
      const name = was?.subItem ?? was?.name;
      return name === undefined ? [] : [[on, name] as const];
    }),
  ];
}

/** The texts of the duties of each power, in the order of the index. */
export function powerDuties({ portal }: ViewContext): readonly string[] {
  return portal.powers.map(({ data }) => data.duties.map(({ content }) => content).join('\n'));
}
