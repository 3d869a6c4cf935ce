/** What the form of the search page holds, as it stands in the page's address. */
export interface SearchState {
  readonly typed: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly byDate: boolean;
}

export const FILTERS = ['type', 'agency', 'year', 'topic'] as const;

/** @param parameters The part of the address from `?` on. */
export function stateOf(parameters: string): SearchState {
  const values = new URLSearchParams(parameters);
  const filters = FILTERS.flatMap((name) => {
    const value = values.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    typed: values.get('q') ?? '',
    filters: Object.fromEntries(filters),
    byDate: values.get('sort') === 'date',
  };
}

/** The parameters of a state, `?` included; empty when nothing is looked for. */
export function parametersOf({ typed, filters, byDate }: SearchState): string {
  const values = new URLSearchParams();
  if (typed) values.set('q', typed);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) values.set(name, value);
  }
  if (byDate) values.set('sort', 'date');
  const text = values.toString();
  return text && `?${text}`;
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
