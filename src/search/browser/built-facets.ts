import { FACETS, type Facet } from '../facets.ts';

/** The facets of everything, as the page was built with them: see `StartFacets.astro`. */
export function builtFacets(root: ParentNode): Facet[] {
  const values = [...root.querySelectorAll<HTMLElement>('[data-facet][data-value]')];
  return FACETS.map((name) => ({
    name,
    values: values
      .filter(({ dataset }) => dataset['facet'] === name)
      .map(({ dataset, lastElementChild }) => ({
        value: dataset['value'] ?? '',
        count: Number.parseInt(lastElementChild?.textContent ?? '', 10),
      })),
  }));
}
