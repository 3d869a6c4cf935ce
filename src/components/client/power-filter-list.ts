import type { IsoDate } from '#domain/date.ts';
import type { PowerFacet } from '#views/powers/index-file.ts';
import { type FilterPower, isListedOn, wordsOf } from './power-filter-powers.ts';
import type { PowerQuery } from './power-filter-query.ts';

/** What is looked through. */
export interface PowerList {
  readonly powers: readonly FilterPower[];
  readonly agencies: readonly PowerFacet[];
  readonly types: readonly PowerFacet[];
}

/** What the list of a day has for a query. */
export interface PowerAnswer {
  /** Those whose names have all the words first; otherwise in the order of the list. */
  readonly matches: readonly FilterPower[];
  /** How many duties the matches have. */
  readonly duties: number;
  /** For each agency, by its place: how many there would be if it were chosen. */
  readonly byAgency: readonly number[];
  readonly byType: readonly number[];
  /** What was looked for, folded. */
  readonly words: readonly string[];
}

/** @param duties The folded texts of the duties, by the place of their power, where they count. */
export function answerTo(
  { powers, agencies, types }: PowerList,
  query: Omit<PowerQuery, 'asOf' | 'duties'>,
  day: IsoDate,
  duties?: readonly string[],
): PowerAnswer {
  const words = wordsOf(query.text);
  const agency = placeOf(agencies, query.agency);
  const type = placeOf(types, query.type);
  const byAgency = agencies.map(() => 0);
  const byType = types.map(() => 0);
  const named: FilterPower[] = [];
  const others: FilterPower[] = [];
  let dutyCount = 0;
  for (const power of powers) {
    if (!isListedOn(power, day)) continue;
    const more = duties?.[power.place] ?? '';
    if (!words.every((word) => power.text.includes(word) || more.includes(word))) continue;
    const fitsAgency = agency === undefined || agency === power.agency;
    const fitsType = type === undefined || type === power.type;
    if (fitsType) byAgency[power.agency] = (byAgency[power.agency] ?? 0) + 1;
    if (fitsAgency) byType[power.type] = (byType[power.type] ?? 0) + 1;
    if (!fitsAgency || !fitsType) continue;
    dutyCount += power.duties;
    if (words.every((word) => power.names.includes(word))) named.push(power);
    else others.push(power);
  }
  return { matches: [...named, ...others], duties: dutyCount, byAgency, byType, words };
}

/** A query without an agency or a type that the list does not have. */
export function known<Q extends Pick<PowerQuery, 'agency' | 'type'>>(
  query: Q,
  { agencies, types }: PowerList,
): Q {
  const has = (facets: readonly PowerFacet[], id: string) => placeOf(facets, id) !== undefined;
  return {
    ...query,
    agency: has(agencies, query.agency) ? query.agency : '',
    type: has(types, query.type) ? query.type : '',
  };
}

function placeOf(facets: readonly PowerFacet[], id: string): number | undefined {
  const place = facets.findIndex((one) => one.id === id);
  return place < 0 ? undefined : place;
}
