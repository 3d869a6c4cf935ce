import type { IsoDate } from '#domain/date.ts';
import { searchText } from '#strings/search.ts';
import type { Answer } from '../answer.ts';
import { isAsking, parametersOf, type SearchState } from './address.ts';
import { builtFacets } from './built-facets.ts';
import { chipsView } from './chips.ts';
import { searchClient } from './client.ts';
import { offerSuggestions } from './combobox.ts';
import { element } from './element.ts';
import { facetsView } from './facets.ts';
import { withFilter } from './filters.ts';
import { searchForm } from './form.ts';
import { panelView } from './panel.ts';
import { panelPart } from './part.ts';
import { searchSession } from './session.ts';
import { searchVisit } from './visit.ts';

const PAUSE = 200;

/**
 * Bring the search panel to life: results while typing, facets, the address and the back button. After
 * each search that is finished, the panel dispatches `search:answer` with the answer.
 *
 * @param panel The element of `SearchPanel.astro`.
 * @param asOf The reader's day.
 * @param touched Whether the reader has turned to the panel already: what stands there counts, and not
 * the address.
 */
export function startSearch(panel: HTMLElement, asOf: IsoDate, touched: boolean): void {
  const field = panelPart<HTMLInputElement>(panel, 'field');
  const sort = panelPart<HTMLSelectElement>(panel, 'sort');
  const current = panelPart<HTMLInputElement>(panel, 'current');
  const status = panelPart(panel, 'status');
  const facetsRoot = panelPart<HTMLDetailsElement>(panel, 'facets');
  const everything = builtFacets(facetsRoot);
  const client = searchClient(panel.dataset['base'] ?? '/', asOf);
  const visit = searchVisit();
  const form = searchForm({ field, sort, current });
  const { title } = document;
  let state = visit.asked();
  let pause: number | undefined;
  // Word by word is one step; what comes after a choice or a return is another.
  let isTyping = false;

  /** Look for something else. */
  const go = (next: SearchState, how: 'push' | 'replace' = 'push'): void => {
    window.clearTimeout(pause);
    isTyping = false;
    visit.go(next, how);
    show(next);
  };
  const show = (next: SearchState): void => {
    state = next;
    form.fill(state);
    document.title = state.typed === '' ? title : searchText.pageTitle(state.typed, title);
    chips.show(state.filters);
    void session.run(state, visit.pages());
    if (!isAsking(state)) {
      facets.show(everything, {});
      visit.settle();
    }
  };
  const linkTo = (label: string, other: SearchState): HTMLElement => {
    const link = element('a', { href: location.pathname + parametersOf(other) }, [label]);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // The link goes with the answer that it stands in.
      status.focus({ preventScroll: true });
      go(other);
    });
    return link;
  };
  const facets = facetsView(facetsRoot, (name, value) => {
    const next = state.filters[name] === value ? undefined : value;
    go({ ...state, filters: withFilter(state.filters, name, next) });
  });
  const chips = chipsView(panelPart(panel, 'chips'), status, (name) =>
    go({ ...state, filters: name ? withFilter(state.filters, name, undefined) : {} }),
  );
  const session = searchSession({
    client,
    view: panelView(panel, asOf, linkTo),
    asOf,
    answered: (answer: Answer, { filters }) => {
      facets.show(answer.results.facets(), filters);
      visit.settle();
      panel.dispatchEvent(new CustomEvent('search:answer', { bubbles: true, detail: answer }));
    },
    changed: ({ results }, { filters }) => facets.show(results.facets(), filters),
    paged: visit.keepPages,
  });

  const typed = (): void => {
    const next = form.read(state);
    if (next.typed === state.typed) return;
    go(next, isTyping ? 'replace' : 'push');
    isTyping = true;
  };
  const typedSoon = (): void => {
    window.clearTimeout(pause);
    pause = window.setTimeout(typed, PAUSE);
  };
  field.addEventListener('focus', client.warmUp, { once: true });
  field.addEventListener('input', (event) => {
    // Half a syllable of pinyin is not yet what the reader means.
    if (!(event as InputEvent).isComposing) typedSoon();
  });
  field.addEventListener('compositionend', typedSoon);
  panelPart(panel, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    go(form.read(state));
  });
  for (const control of [sort, current]) {
    control.addEventListener('change', () => go(form.read(state)));
  }
  panelPart(panel, 'more').addEventListener('click', () => void session.more());
  visit.onReturn(() => {
    window.clearTimeout(pause);
    isTyping = false;
    show(visit.asked());
  });
  // Below them stand the results, of which some must be seen.
  offerSuggestions(field, client.suggest, 5);
  if (!touched) {
    show(state);
    return;
  }
  if (field === document.activeElement) client.warmUp();
  void session.run(state);
  facets.show(everything, {});
  visit.settle();
  const next = form.read(state);
  if (next.typed !== '') field.dispatchEvent(new InputEvent('input'));
  else if (parametersOf(next) !== parametersOf(state)) go(next);
}
