import { searchText } from '#strings/search.ts';
import type { Filters } from '../facets.ts';
import type { SearchState } from './address.ts';
import { element } from './element.ts';
import { activeFilters, valueLabel, withFilter } from './filters.ts';

/** How many results there would be in another state. */
export interface Alternative {
  readonly label: string;
  readonly state: SearchState;
  readonly total: number;
  readonly approximate: boolean;
}

/** The states with a filter less, and with none where there are several. */
export function withoutFilters(state: SearchState): { label: string; state: SearchState }[] {
  const active = activeFilters(state.filters);
  const less = (label: string, filters: Filters) => ({ label, state: { ...state, filters } });
  const each = active.map((filter) =>
    less(searchText.without(valueLabel(filter)), withFilter(state.filters, filter.name, undefined)),
  );
  return active.length > 1 ? [...each, less(searchText.withoutAll, {})] : each;
}

/** What a reader can do who has found nothing: leave out a filter, say it in another way. */
export function adviceOn(
  state: SearchState,
  alternatives: readonly Alternative[],
  linkTo: (label: string, state: SearchState) => HTMLElement,
): HTMLElement {
  const ways = alternatives
    .filter(({ total }) => total > 0)
    .map(({ label, state: other, total, approximate }) => [
      linkTo(label, other),
      searchText.wouldFind(total, approximate),
    ]);
  const general = state.typed === '' ? [] : searchText.advice.map((text) => [text]);
  return element(
    'ul',
    { class: 'search-advice' },
    [...ways, ...general].map((children) => element('li', {}, children)),
  );
}
