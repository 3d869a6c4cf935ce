import { CURRENT, FACETS, type Filters } from '../facets.ts';

/** What is asked of the search page, as it stands in the page's address. */
export interface SearchState {
  readonly typed: string;
  readonly filters: Filters;
  readonly byDate: boolean;
  /** Exactly what was typed: not corrected, not widened. */
  readonly literal: boolean;
}

export const NOTHING: SearchState = { typed: '', filters: {}, byDate: false, literal: false };

/** @param parameters The part of the address from `?` on. */
export function stateOf(parameters: string): SearchState {
  const values = new URLSearchParams(parameters);
  const filters = FACETS.flatMap((name) => {
    const value = values.get(name);
    return value ? [[name, value] as const] : [];
  });
  const current = values.get('current') === '1' ? { validity: CURRENT } : {};
  return {
    typed: (values.get('q') ?? '').trim(),
    filters: { ...Object.fromEntries(filters), ...current },
    byDate: values.get('sort') === 'date',
    literal: values.get('literal') === '1',
  };
}

/** The parameters of a state, `?` included; empty when nothing is asked. */
export function parametersOf({ typed, filters, byDate, literal }: SearchState): string {
  const values = new URLSearchParams();
  if (typed) values.set('q', typed);
  for (const name of FACETS) {
    const value = filters[name];
    if (value && value !== CURRENT) values.set(name, value);
  }
  if (filters.validity === CURRENT) values.set('current', '1');
  if (byDate) values.set('sort', 'date');
  if (literal && typed) values.set('literal', '1');
  const text = values.toString();
  return text && `?${text}`;
}

/** Whether there is anything to look for: words, or a filter whose documents are listed. */
export function isAsking({ typed, filters }: SearchState): boolean {
  return typed !== '' || Object.keys(filters).length > 0;
}

/**
 * The address of a document with the query, so that its page can mark it.
 *
 * @example
 * documentAddress('/documents/a/2022-7/', '法治', 'art-5'); // '/documents/a/2022-7/?q=%E6%B3%95%E6%B2%BB#art-5'
 */
export function documentAddress(url: string, typed: string, anchor?: string): string {
  const query = typed === '' ? '' : `?q=${encodeURIComponent(typed)}`;
  return `${url}${query}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}
