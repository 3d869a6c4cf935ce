import { searchText } from '#strings/search.ts';
import type { ResultsState } from '../answer.ts';
import type { SearchState } from './address.ts';

/**
 * How many results there are and in which order, in one sentence; what has been looked through, as
 * long as that is not everything.
 *
 * @param shown How many results stand in the page.
 */
export function summaryOf(
  { typed, byDate }: Pick<SearchState, 'typed' | 'byDate'>,
  shown: number,
  { total, approximate, pendingBefore }: ResultsState,
): string {
  if (pendingBefore !== undefined) {
    const [year = 0, month = 1] = pendingBefore.split('-').map(Number);
    const since = searchText.since(year, month);
    return shown === 0 ? searchText.nothingSince(since) : searchText.foundSince(total, since);
  }
  if (shown === 0) return typed === '' ? searchText.nothingFiltered : searchText.nothing(typed);
  return searchText.found(total, approximate, byDate || typed === '');
}
