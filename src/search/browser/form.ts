import { CURRENT, type Filters } from '../facets.ts';
import type { SearchState } from './address.ts';
import { withFilter } from './filters.ts';

/** What a reader types and switches, read and written as a state. */
export interface SearchForm {
  /** The state with what is typed and switched in it. */
  readonly read: (state: SearchState) => SearchState;
  readonly fill: (state: SearchState) => void;
}

export interface SearchControls {
  readonly field: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  /** The switch for what is in force. */
  readonly current: HTMLInputElement;
}

export function searchForm({ field, sort, current }: SearchControls): SearchForm {
  return {
    read: (state) => {
      const typed = field.value.trim();
      return {
        typed,
        filters: switched(state.filters, current.checked),
        byDate: sort.value === 'date',
        // What was wanted to the letter was the text before.
        literal: state.literal && typed === state.typed,
      };
    },
    fill: ({ typed, filters, byDate }) => {
      // A space at the end is still being typed at.
      if (field.value.trim() !== typed) field.value = typed;
      sort.value = byDate ? 'date' : '';
      current.checked = filters.validity === CURRENT;
    },
  };
}

function switched(filters: Filters, isOn: boolean): Filters {
  if (isOn === (filters.validity === CURRENT)) return filters;
  return withFilter(filters, 'validity', isOn ? CURRENT : undefined);
}
