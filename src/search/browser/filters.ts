import { searchText } from '#strings/search.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import { ATTACHED, CURRENT, FACETS, type FacetName, type Filters } from '../facets.ts';

/** A filter that is set. */
export interface ActiveFilter {
  readonly name: FacetName;
  readonly value: string;
}

/** The filters that are set, in the order in which they are offered. */
export function activeFilters(filters: Filters): ActiveFilter[] {
  return FACETS.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, value }];
  });
}

/** The filters with one facet set to a value, or with none there. */
export function withFilter(filters: Filters, name: FacetName, value: string | undefined): Filters {
  const { [name]: _, ...others } = filters;
  return value === undefined ? others : { ...others, [name]: value };
}

/** What readers call a value; one that this portal does not know stays as it is. */
export function valueLabel({ name, value }: ActiveFilter): string {
  if (name === 'year') return searchText.yearName(value);
  if (name === 'attachment' && value === ATTACHED) return searchText.attached;
  if (name !== 'validity') return value;
  if (value === CURRENT) return searchText.current;
  return Object.hasOwn(VALIDITIES, value) ? VALIDITIES[value as keyof typeof VALIDITIES] : value;
}
