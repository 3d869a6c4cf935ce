import type { IsoDate } from '#domain/date.ts';
import { searchText } from '#strings/search.ts';
import type { Query } from '../query.ts';
import type { Hit } from '../rank.ts';
import type { ResultsState } from '../results.ts';
import type { SearchState } from './address.ts';
import { element } from './element.ts';
import { resultItem } from './render.ts';

/** The part of the search panel below the form: what is said, the results, and the buttons. */
export interface PanelView {
  readonly busy: (text: string) => void;
  readonly results: (hits: readonly Hit[], query: Query, state: ResultsState) => void;
  /** Add results to those shown, and take the reader to the first of them. */
  readonly append: (hits: readonly Hit[], query: Query, state: ResultsState) => void;
  readonly idle: () => void;
  readonly failure: (retry: () => void) => void;
}

/** An element of the panel by its `data-search-…` attribute. */
export function panelPart<T extends HTMLElement>(panel: HTMLElement, name: string): T {
  const found = panel.querySelector<T>(`[data-search-${name}]`);
  if (!found) throw new Error(`No ${name} in the search panel`);
  return found;
}

/** @param form What the form holds, for sentences that repeat it. */
export function panelView(panel: HTMLElement, form: () => SearchState, asOf: IsoDate): PanelView {
  const status = panelPart(panel, 'status');
  const list = panelPart(panel, 'list');
  const note = panelPart(panel, 'note');
  const more = panelPart(panel, 'more');

  const show = (text: string, items: readonly Node[], notes: readonly Node[], left: boolean) => {
    panel.removeAttribute('aria-busy');
    status.textContent = text;
    list.replaceChildren(...items);
    note.replaceChildren(...notes);
    more.hidden = !left;
  };
  const items = (hits: readonly Hit[], query: Query) =>
    hits.map((hit) => resultItem(hit, query, asOf));

  return {
    busy: (text) => {
      panel.setAttribute('aria-busy', 'true');
      status.textContent = text;
    },
    results: (hits, query, state) => {
      const notes = hits.length > 0 ? [] : [adviceOn(form())];
      show(summaryOf(form(), hits.length, state), items(hits, query), notes, state.more);
    },
    append: (hits, query, state) => {
      const added = items(hits, query);
      list.append(...added);
      more.hidden = !state.more;
      status.textContent = searchText.shown(list.children.length, state.total);
      added[0]?.querySelector('a')?.focus();
    },
    idle: () => show(searchText.start, [], [], false),
    failure: (retry) => {
      const button = element('button', { class: 'button', type: 'button' }, [searchText.retry]);
      button.addEventListener('click', retry);
      show(searchText.failed, [], [button], false);
    },
  };
}

function summaryOf({ typed }: SearchState, shown: number, state: ResultsState): string {
  const { total, approximate, scattered } = state;
  if (shown === 0) return typed === '' ? searchText.nothingFiltered : searchText.nothing(typed);
  if (scattered) return searchText.scattered(typed, total);
  return approximate ? searchText.foundAbout(total) : searchText.found(total);
}

function adviceOn({ filters }: SearchState): HTMLElement {
  const [spelling, words, widen] = searchText.advice;
  const advice = Object.keys(filters).length > 0 ? [widen, spelling, words] : [spelling, words];
  return element(
    'ul',
    {},
    advice.map((text) => element('li', {}, [text])),
  );
}
