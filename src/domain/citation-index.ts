import type { Citation } from './citations.ts';
import type { IsoDate } from './date.ts';
import { parseDocNumber } from './doc-number.ts';
import { numberIndex } from './number-index.ts';
import { issuedNames, normaliseTitle } from './title.ts';

/** A document that can be cited. */
export interface CitationTarget {
  readonly id: string;
  /** The names under which it is cited: its title, and that of the document it issues. */
  readonly titles: readonly string[];
  /** Its document numbers. */
  readonly numbers: readonly string[];
  readonly issuedOn?: IsoDate | undefined;
  /** Whether it is in force on a day. */
  readonly isInForceOn: (day: IsoDate) => boolean;
}

/** A national document of which the portal has no text. */
export interface NationalDocument {
  readonly name: string;
  readonly number?: string | undefined;
}

/**
 * What a citation means.
 *
 * - `self`: the citing document.
 * - `ambiguous`: one of several, and nothing tells which.
 */
export type Resolution<Law extends NationalDocument = NationalDocument> =
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'self' }
  | { readonly kind: 'law'; readonly law: Law }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unresolved' };

/** Who cites, and when. */
export interface CitingPlace {
  /** The day of the citing document, by which one of several documents of one name is chosen. */
  readonly on: IsoDate | undefined;
  /** Its id among the targets, when it is one. */
  readonly self?: string | undefined;
}

/** The documents of a portal and the nation, for looking citations up. */
export interface CitationIndex<Law extends NationalDocument = NationalDocument> {
  readonly resolve: (
    citation: Pick<Citation, 'title' | 'number'>,
    place: CitingPlace,
  ) => Resolution<Law>;
}

/**
 * An index of what can be cited.
 *
 * A number decides before a title. A title that comes with the number of another document means that
 * one, and never a document of the portal that has a number of its own. A name without the name of
 * the place in front means the document of this place, unless something is called just so.
 *
 * Of several documents of one name, the citing document itself is meant when it is among them; or
 * else the one in force on the citing day; or else the last one issued by that day.
 *
 * @param options.places Names that may be left out at the head of a title, such as 青屿县.
 */
export function citationIndex<Law extends NationalDocument>(
  targets: readonly CitationTarget[],
  laws: readonly Law[],
  { places = [] }: { readonly places?: readonly string[] } = {},
): CitationIndex<Law> {
  const byNumber = numberIndex(targets.map((target) => [target.numbers, target]));
  const lawByNumber = numberIndex(
    laws.map((law) => [law.number === undefined ? [] : [law.number], law]),
  );
  const { byTitle, byShortName } = titleIndexes(targets, places.map(normaliseTitle));
  const lawByTitle = new Map<string, Law>();
  for (const law of laws) {
    for (const name of [law.name, ...issuedNames(law.name)]) {
      lawByTitle.set(normaliseTitle(name), law);
    }
  }

  const resolve = (
    { title, number }: Pick<Citation, 'title' | 'number'>,
    place: CitingPlace,
  ): Resolution<Law> => {
    const key = title === undefined ? '' : normaliseTitle(title);
    const named = byTitle.get(key) ?? [];
    if (number !== undefined) {
      const numbered = byNumber.find(number);
      const both = numbered.filter((target) => named.includes(target));
      if (numbered.length > 0) return chosen(both.length > 0 ? both : numbered, place);
      const [law] = lawByNumber.find(number);
      if (law) return { kind: 'law', law };
    }
    const possible = (found: readonly CitationTarget[] = []) =>
      number === undefined ? found : found.filter(({ numbers }) => !numbers.some(parseDocNumber));
    const law = lawByTitle.get(key);
    if (possible(named).length > 0) return chosen(possible(named), place);
    if (law) return { kind: 'law', law };
    return chosen(possible(byShortName.get(key)), place);
  };
  return { resolve };
}

type TitleIndex = ReadonlyMap<string, readonly CitationTarget[]>;

function titleIndexes(
  targets: readonly CitationTarget[],
  places: readonly string[],
): { byTitle: TitleIndex; byShortName: TitleIndex } {
  const byTitle = new Map<string, CitationTarget[]>();
  const byShortName = new Map<string, CitationTarget[]>();
  const add = (index: typeof byTitle, key: string, target: CitationTarget): void => {
    const known = index.get(key) ?? [];
    index.set(key, known);
    if (known.at(-1) !== target) known.push(target);
  };
  for (const target of targets) {
    for (const key of target.titles.map(normaliseTitle)) {
      if (key === '') continue;
      add(byTitle, key, target);
      const place = places.find((name) => name !== '' && key.startsWith(name) && key !== name);
      if (place !== undefined) add(byShortName, key.slice(place.length), target);
    }
  }
  return { byTitle, byShortName };
}

/** The one of several documents that the citing document means. */
function chosen(
  candidates: readonly CitationTarget[],
  { on, self }: CitingPlace,
):
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'self' }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unresolved' } {
  if (candidates.some(({ id }) => id === self)) return { kind: 'self' };
  const meant = candidates.length > 1 && on !== undefined ? standingOn(candidates, on) : candidates;
  const [first, ...others] = meant;
  if (!first) return { kind: 'unresolved' };
  if (others.length > 0) return { kind: 'ambiguous', ids: meant.map(({ id }) => id) };
  return { kind: 'document', id: first.id };
}

/** Those in force on a day; if none is, those issued last by that day. */
function standingOn(candidates: readonly CitationTarget[], on: IsoDate): CitationTarget[] {
  const issued = candidates.filter(({ issuedOn }) => issuedOn === undefined || issuedOn <= on);
  const alive = issued.filter(({ isInForceOn }) => isInForceOn(on));
  if (alive.length > 0) return alive;
  const last = issued
    .map(({ issuedOn }) => issuedOn ?? '')
    .sort()
    .at(-1);
  return issued.filter(({ issuedOn }) => (issuedOn ?? '') === last);
}
