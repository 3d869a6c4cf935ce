import { searchText } from '#strings/search.ts';
import type { FacetName, Filters } from '../facets.ts';
import { element } from './element.ts';
import { activeFilters, valueLabel } from './filters.ts';

/** The filters that are set, above the results, each with a way to take it off. */
export interface ChipsView {
  readonly show: (filters: Filters) => void;
}

/**
 * @param root A list.
 * @param rest Where the focus goes when the last chip is taken off.
 * @param takeOff Called with a facet, or with nothing for all of them.
 */
export function chipsView(
  root: HTMLElement,
  rest: HTMLElement,
  takeOff: (name?: FacetName) => void,
): ChipsView {
  /** Where the focus goes when the button that has it is no more. */
  const keepingFocus = (replace: () => void) => {
    const buttons = [...root.querySelectorAll('button')];
    const place = buttons.indexOf(document.activeElement as HTMLButtonElement);
    replace();
    if (place < 0) return;
    const left = [...root.querySelectorAll('button')];
    (left[Math.min(place, left.length - 1)] ?? rest).focus({ preventScroll: true });
  };
  return {
    show: (filters) => {
      const chips = activeFilters(filters).map((filter) => {
        const label = valueLabel(filter);
        return chip('chip', [label, cross()], searchText.takeOff(label), () =>
          takeOff(filter.name),
        );
      });
      if (chips.length > 1) {
        chips.push(chip('chip-all', [searchText.clear], searchText.clear, () => takeOff()));
      }
      root.hidden = chips.length === 0;
      keepingFocus(() => root.replaceChildren(...chips));
    },
  };
}

function chip(
  name: string,
  children: readonly (Node | string)[],
  label: string,
  press: () => void,
): HTMLLIElement {
  const button = element('button', { class: name, type: 'button', 'aria-label': label }, children);
  button.addEventListener('click', press);
  return element('li', {}, [button]);
}

const cross = () => element('span', { 'aria-hidden': 'true' }, ['×']);
