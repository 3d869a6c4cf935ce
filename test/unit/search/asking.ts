import { isoDate } from '#domain/date.ts';
import type { Answer, Hit, Results, SearchRequest } from '#search/answer.ts';
import { search } from '#search/search.ts';
import type { OpenedIndex, StoredIndex } from './stored.ts';

export const TODAY = isoDate('2026-03-01');

/** A request with nothing but what a test is about. */
export function requestFor(typed: string, parts: Partial<SearchRequest> = {}): SearchRequest {
  return { typed, filters: {}, byDate: false, literal: false, asOf: TODAY, ...parts };
}

export function ask(
  { index }: OpenedIndex,
  typed: string,
  parts: Partial<SearchRequest> = {},
): Promise<Answer> {
  return search(requestFor(typed, parts), index);
}

/** Waits until everything that can be found is in. */
export async function grown(results: Results): Promise<void> {
  for (let more = results.grown(); more; more = results.grown()) await more;
}

/** All results, page by page, when all parts are in. */
export async function allHits(results: Results): Promise<Hit[]> {
  await grown(results);
  const hits: Hit[] = [];
  for (;;) {
    const page = await results.next();
    if (page.length === 0) return hits;
    hits.push(...page);
  }
}

/** A search in an index that was just opened: addresses, with the tier and the synonym of each. */
export async function found(
  stored: StoredIndex,
  typed: string,
  parts: Partial<SearchRequest> = {},
) {
  const { notes, results } = await ask(await stored.open(), typed, parts);
  const hits = await allHits(results);
  return {
    notes,
    urls: hits.map(({ record }) => record.url),
    tiers: hits.map(({ tier }) => tier),
    vias: hits.map(({ via }) => via),
    total: results.state().total,
  };
}
