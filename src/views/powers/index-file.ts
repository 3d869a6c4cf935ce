import { addDays, type IsoDate, isoDate } from '#domain/date.ts';
import { dataOn } from '#domain/listing.ts';
import { endedBasis } from '#portal/basis.ts';
import { type Agency, type Portal, shortNameOf } from '#portal/portal.ts';
import type { Power } from '#portal/powers.ts';
import type { PowerData } from '#schema/power.ts';
import { limitText } from '#strings/time-limit.ts';
import { POWER_TYPES, type PowerType } from '#strings/vocabulary-powers.ts';
import type { ViewContext } from '../base.ts';

/** What an adjustment can change of a row: name, main item or '', office, promised limit. */
export type PowerFace = readonly [name: string, mainItem: string, office: string, promised: string];

/**
 * A power in the index: code, place of its agency, place of its type, number of duties, what it rests
 * on (a line each), first day in the list or '', first day no longer in it or '', first day on which
 * something that it rests on is no longer in force or '', and what it is called.
 */
export type PowerEntry = readonly [
  code: string,
  agency: number,
  type: number,
  duties: number,
  bases: string,
  from: string,
  until: string,
  broken: string,
  /** After every adjustment. */
  last: PowerFace,
  /** Before adjustments, in their order, each with the first day on which it no longer held. */
  was: readonly (readonly [before: string, face: PowerFace])[],
];

/** Something by which the list can be narrowed: what addresses say, and what readers see. */
export interface PowerFacet {
  readonly id: string;
  readonly name: string;
}

/** Everything that the filter of the power list needs, for the reader's browser. */
export interface PowerIndex {
  readonly asOf: IsoDate;
  readonly agencies: readonly PowerFacet[];
  readonly types: readonly PowerFacet[];
  readonly powers: readonly PowerEntry[];
}

const TYPES = Object.keys(POWER_TYPES) as PowerType[];
/** The end of time, as far as lives are known. */
const LAST_DAY = isoDate('2999-12-31');

/** The index of all powers, of those that were in the list and those that will be as well. */
export function powerIndex({ portal, asOf }: ViewContext): PowerIndex {
  const used = new Set(portal.powers.map(({ agency }) => agency));
  const agencies = portal.agencies.filter((agency) => used.has(agency));
  const places = new Map(agencies.map((agency, place) => [agency, place]));
  return {
    asOf,
    agencies: agencies.map((agency) => ({ id: agency.id, name: shortNameOf(agency) })),
    types: TYPES.map((type) => ({ id: type, name: POWER_TYPES[type] })),
    powers: portal.powers.map((power) => entryOf(power, places, portal)),
  };
}

function entryOf(
  { stated, agency, listing, adjustments, bases }: Power,
  places: ReadonlyMap<Agency, number>,
  portal: Portal,
): PowerEntry {
  const { from = '', until = '' } = listing;
  const names = [...new Set(stated.legalBasis.map(({ name, article }) => `${name}${article}`))];
  return [
    stated.code,
    places.get(agency) ?? 0,
    TYPES.indexOf(stated.powerType),
    stated.duties.length,
    names.join('\n'),
    from,
    until,
    brokenFrom(bases, portal),
    faceOf(stated),
    adjustments.flatMap(({ on, was }) =>
      was ? [[on, faceOf(dataOn(stated, adjustments as never, addDays(on, -1)))] as const] : [],
    ),
  ];
}

function faceOf({ name, subItem, office, promisedLimit }: PowerData): PowerFace {
  return [subItem ?? name, subItem === undefined ? '' : name, office, limitText(promisedLimit)];
}

function brokenFrom(bases: Power['bases'], { byIndexNumber }: Portal): string {
  const days = bases.flatMap((basis) => {
    const target = endedBasis(basis, byIndexNumber, LAST_DAY);
    if (!target) return [];
    return [target.kind === 'law' ? target.repealedOn : target.period.from];
  });
  return days.sort()[0] ?? '';
}

/** The first day after `asOf` on which the list is another one in anything that it shows; if any. */
export function nextChange({ asOf, powers }: PowerIndex): IsoDate | undefined {
  const days = powers.flatMap(([, , , , , from, until, broken, , was]) => [
    from,
    until,
    broken,
    ...was.map(([before]) => before),
  ]);
  return days.filter((day) => day > asOf).sort()[0] as IsoDate | undefined;
}

/** The texts of the duties of each power, a line each, in the order of the index. */
export function powerDuties({ portal }: ViewContext): readonly string[] {
  return portal.powers.map(({ data }) => data.duties.map(({ content }) => content).join('\n'));
}
