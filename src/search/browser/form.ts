import { FILTERS, type SearchState } from './address.ts';

/** The form of the search panel, read and written as a state. */
export interface SearchForm {
  readonly read: () => SearchState;
  readonly fill: (state: SearchState) => void;
}

export function searchForm(form: HTMLFormElement, field: HTMLInputElement): SearchForm {
  const chosen = (name: string): string =>
    form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  return {
    read: () => ({
      typed: field.value.trim(),
      filters: Object.fromEntries(
        FILTERS.map((name) => [name, chosen(name)] as const).filter(([, value]) => value !== ''),
      ),
      byDate: chosen('sort') === 'date',
    }),
    fill: ({ typed, filters, byDate }) => {
      field.value = typed;
      for (const select of form.querySelectorAll('select')) {
        select.value =
          select.name === 'sort' ? (byDate ? 'date' : '') : (filters[select.name] ?? '');
        // A value that this portal does not have.
        if (select.selectedIndex < 0) select.value = '';
      }
    },
  };
}
