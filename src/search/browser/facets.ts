import { searchText } from '#strings/search.ts';
import { CURRENT, type Facet, type FacetName, type Filters } from '../facets.ts';
import { element } from './element.ts';
import { activeFilters, valueLabel } from './filters.ts';

/** The facets beside the results. */
export interface FacetsView {
  readonly show: (facets: readonly Facet[], filters: Filters) => void;
}

interface Value {
  readonly value: string;
  /** Not known for a value that the facet does not have. */
  readonly count: number | undefined;
}

interface Group {
  readonly name: FacetName;
  readonly chosen: string | undefined;
  readonly values: readonly Value[];
}

/** Values of a facet that are shown at first. */
export const OPEN = 6;
const WIDE = '(width >= 64rem)';

/**
 * @param root A `<details>` with a `<summary>`: folded on a narrow screen, always open on a wide one.
 * @param toggle Called with the value that the reader presses, chosen or not.
 */
export function facetsView(
  root: HTMLDetailsElement,
  toggle: (name: FacetName, value: string) => void,
): FacetsView {
  const summary = root.querySelector('summary');
  const body = root.querySelector<HTMLElement>('[data-search-facet-list]');
  const unfolded = new Set<FacetName>();
  let shape = '';
  const wide = matchMedia(WIDE);
  const update = () => {
    root.open = wide.matches;
  };
  wide.addEventListener('change', update);
  update();

  const button = (name: FacetName, { value, count }: Value, chosen: string | undefined) => {
    const made = element(
      'button',
      {
        class: 'facet-value',
        type: 'button',
        'aria-pressed': String(value === chosen),
        'data-facet': name,
        'data-value': value,
      },
      [element('span', {}, [valueLabel({ name, value })]), counted(count)],
    );
    made.addEventListener('click', () => toggle(name, value));
    return made;
  };
  const group = ({ name, chosen, values }: Group) => {
    const buttons = values.map((value) => button(name, value, chosen));
    const left = buttons.slice(OPEN);
    const children: HTMLElement[] = [element('legend', {}, [searchText.facet[name]]), ...buttons];
    if (left.length > 0) children.push(unfolder(name, left, unfolded));
    return element('fieldset', { class: 'facet' }, children);
  };

  return {
    show: (facets, filters) => {
      const active = activeFilters(filters).length;
      if (summary) summary.textContent = searchText.facetsChosen(active);
      const groups = facets
        .map((facet) => ({ facet, chosen: chosenOf(facet.name, filters) }))
        .filter(({ facet, chosen }) => facet.values.length > 0 || chosen !== undefined)
        .map(({ facet, chosen }) => ({
          name: facet.name,
          chosen,
          values: valuesShown(facet.values, chosen),
        }));
      if (!body) return;
      const before = shape;
      shape = shapeOf(groups);
      // A button that is being pressed must not be taken away for the sake of a number.
      if (shape === before) recount(body, groups);
      else keepingFocus(body, () => body.replaceChildren(...groups.map(group)));
    },
  };
}

/** The values in their order, the chosen one first; none without documents but that one. */
function valuesShown(values: Facet['values'], chosen: string | undefined): Value[] {
  const others = values.filter(({ value, count }) => value !== chosen && count > 0);
  if (chosen === undefined) return others;
  const count = values.find(({ value }) => value === chosen)?.count;
  return [{ value: chosen, count }, ...others];
}

/** `CURRENT` is several validities in one, and has a switch of its own. */
function chosenOf(name: FacetName, filters: Filters): string | undefined {
  return filters[name] === CURRENT ? undefined : filters[name];
}

function counted(count: number | undefined): HTMLElement {
  const unit = element('span', { class: 'visually-hidden' }, [` ${searchText.items}`]);
  const made = element('span', { class: 'facet-count' }, [numberText(count), unit]);
  made.hidden = count === undefined;
  return made;
}

const numberText = (count: number | undefined): string => String(count ?? '');

/** All of the groups but the numbers. */
function shapeOf(groups: readonly Group[]): string {
  return JSON.stringify(
    groups.map(({ name, chosen, values }) => [name, chosen, values.map(({ value }) => value)]),
  );
}

function recount(body: HTMLElement, groups: readonly Group[]): void {
  const counts = groups.flatMap(({ values }) => values.map(({ count }) => count));
  for (const [place, shown] of body.querySelectorAll<HTMLElement>('.facet-count').entries()) {
    shown.hidden = counts[place] === undefined;
    shown.firstChild?.replaceWith(numberText(counts[place]));
  }
}

/** The button that shows what goes beyond the first few; what is unfolded stays so. */
function unfolder(
  name: FacetName,
  left: readonly HTMLElement[],
  unfolded: Set<FacetName>,
): HTMLElement {
  const made = element('button', { class: 'facet-more', type: 'button', 'data-facet-more': name });
  const update = () => {
    const isOpen = unfolded.has(name);
    for (const one of left) one.hidden = !isOpen;
    made.setAttribute('aria-expanded', String(isOpen));
    made.textContent = isOpen ? searchText.fewerValues : searchText.moreValues(left.length);
  };
  made.addEventListener('click', () => {
    if (!unfolded.delete(name)) unfolded.add(name);
    update();
    // On with the keyboard where the list goes on.
    if (unfolded.has(name)) left[0]?.focus();
  });
  update();
  return made;
}

/** Replace the buttons, and give the focus to the one that is what the focused one was. */
function keepingFocus(body: HTMLElement, replace: () => void): void {
  const before = body.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset
    : undefined;
  replace();
  if (!before) return;
  const same = [...body.querySelectorAll<HTMLElement>('button')].find(
    ({ dataset }) =>
      dataset['facet'] === before['facet'] &&
      dataset['value'] === before['value'] &&
      dataset['facetMore'] === before['facetMore'],
  );
  same?.focus({ preventScroll: true });
}
