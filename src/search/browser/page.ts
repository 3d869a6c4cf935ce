import type { IsoDate } from '#domain/date.ts';
import { searchText } from '#strings/search.ts';
import type { Query } from '../query.ts';
import type { Results } from '../results.ts';
import { parametersOf, stateOf } from './address.ts';
import { searchClient } from './client.ts';
import { searchForm } from './form.ts';
import { panelPart, panelView } from './panel.ts';

const PAUSE = 200;
const SLOW = 3000;

/**
 * Bring the search panel to life: results while typing, filters, the address and the back button.
 *
 * @param panel The element of `SearchPanel.astro`.
 * @param asOf The reader's day.
 */
export function startSearch(panel: HTMLElement, asOf: IsoDate): void {
  const formElement = panelPart<HTMLFormElement>(panel, 'form');
  const field = panelPart<HTMLInputElement>(panel, 'field');
  const clear = panelPart(panel, 'clear');
  const form = searchForm(formElement, field);
  const view = panelView(panel, form.read, asOf);
  const client = searchClient(panel.dataset['base'] ?? '/');

  // Of several searches under way, only the last one may show anything.
  let latest = 0;
  let shown: { readonly query: Query; readonly results: Results; pages: number } | undefined;
  let pause: number | undefined;

  const run = async (pages = 1): Promise<void> => {
    window.clearTimeout(pause);
    const mine = ++latest;
    const state = form.read();
    shown = undefined;
    clear.hidden = Object.keys(state.filters).length === 0;
    if (state.typed === '' && clear.hidden) {
      view.idle();
      return;
    }
    view.busy(searchText.loading);
    const slow = window.setTimeout(() => mine === latest && view.busy(searchText.slow), SLOW);
    try {
      const { query, results } = await client.search({ ...state, asOf });
      const hits = [...(await results.next())];
      for (let page = 1; page < pages; page += 1) hits.push(...(await results.next()));
      if (mine !== latest) return;
      shown = { query, results, pages };
      view.results(hits, query, results.state());
    } catch (error) {
      console.error(error);
      if (mine === latest) view.failure(() => void run(pages));
    } finally {
      window.clearTimeout(slow);
    }
  };

  const showMore = async (): Promise<void> => {
    if (!shown) return;
    const current = shown;
    try {
      const hits = await current.results.next();
      if (shown !== current) return;
      current.pages += 1;
      view.append(hits, current.query, current.results.state());
      remember('replace', current.pages);
    } catch (error) {
      console.error(error);
      if (shown === current) view.failure(() => void run(current.pages + 1));
    }
  };

  /** Put the state of the form into the address; `pages` are restored when the reader comes back. */
  const remember = (how: 'push' | 'replace', pages = 1): void => {
    const parameters = parametersOf(form.read());
    const entry: [unknown, string, string] = [{ pages }, '', `${location.pathname}${parameters}`];
    if (how === 'push' && parameters !== location.search) history.pushState(...entry);
    else history.replaceState(...entry);
  };
  const restore = (): void => {
    form.fill(stateOf(location.search));
    void run((history.state as { pages?: number } | null)?.pages);
  };
  const change = (how: 'push' | 'replace'): void => {
    remember(how);
    void run();
  };
  const changeSoon = (): void => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => change('replace'), PAUSE);
  };

  field.addEventListener('focus', client.warmUp, { once: true });
  field.addEventListener('input', (event) => {
    // Half a syllable of pinyin is not yet what the reader means.
    if (!(event as InputEvent).isComposing) changeSoon();
  });
  field.addEventListener('compositionend', changeSoon);
  formElement.addEventListener('submit', (event) => {
    event.preventDefault();
    change('push');
  });
  formElement.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) change('push');
  });
  clear.addEventListener('click', () => {
    form.fill({ ...form.read(), filters: {} });
    change('push');
  });
  panelPart(panel, 'more').addEventListener('click', () => void showMore());
  window.addEventListener('popstate', restore);
  restore();
}
