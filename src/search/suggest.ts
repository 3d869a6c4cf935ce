import type { IsoDate } from '#domain/date.ts';
import type { Suggestion } from './answer.ts';
import { normalise } from './normalise.ts';
import type { SearchIndex } from './part.ts';
import { search } from './search.ts';

const SHORTEST = 2;
const MOST = 8;
// Pinyin is worth a guess; characters that are in no title are not.
const LATIN = /[a-z]/i;

/** Titles and numbers that have what was typed, the best first. None for less than two characters. */
export async function suggestionsFor(
  typed: string,
  asOf: IsoDate,
  index: SearchIndex,
): Promise<readonly Suggestion[]> {
  if (normalise(typed).length < SHORTEST) return [];
  const { results } = await search(
    { typed, filters: {}, byDate: false, literal: !LATIN.test(typed), asOf },
    index,
  );
  const hits = await results.next();
  return hits
    .filter(({ tier }) => tier === 'identifier' || tier === 'title')
    .slice(0, MOST)
    .map(({ record: { title, url, docNumber, date } }) => ({ title, url, docNumber, date }));
}
