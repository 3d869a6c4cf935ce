import { parametersOf, type SearchState, stateOf } from './address.ts';

/** The address of the search page and the steps back, with how far the reader had come in each. */
export interface Visit {
  /** What the address asks for. */
  readonly asked: () => SearchState;
  /** How many pages of results the reader who comes back had been shown. */
  readonly pages: () => number;
  /** Put a state into the address: as a step that can be taken back, or in place of the last one. */
  readonly go: (state: SearchState, how: 'push' | 'replace') => void;
  readonly keepPages: (pages: number) => void;
  /** The results are there: take the reader to where they were, once. */
  readonly settle: () => void;
  readonly onReturn: (returned: () => void) => void;
}

interface Entry {
  readonly pages: number;
  readonly scroll: number;
}

// Browsers refuse to write the history more often than some hundred times in half a minute.
const PAUSE = 400;
const FIRST: Entry = { pages: 1, scroll: 0 };

export function searchVisit(): Visit {
  let entry = entryIn(history.state);
  let parameters = parametersOf(stateOf(location.search));
  // Until the results are there, the page is too short to tell where the reader was.
  let isSettled = false;
  let pause: number | undefined;
  history.scrollRestoration = 'manual';

  const write = (how: 'push' | 'replace', next: Entry, address?: string) => {
    window.clearTimeout(pause);
    entry = next;
    if (how === 'push') history.pushState(next, '', address);
    else history.replaceState(next, '', address);
  };
  const keepScroll = () => {
    if (isSettled && entry.scroll !== scrollY) write('replace', { ...entry, scroll: scrollY });
  };
  window.addEventListener('pagehide', keepScroll);
  window.addEventListener('scroll', () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(keepScroll, PAUSE);
  });

  return {
    asked: () => stateOf(location.search),
    pages: () => entry.pages,
    go: (state, how) => {
      keepScroll();
      const before = parameters;
      parameters = parametersOf(state);
      const isNew = parameters !== before;
      write(how === 'push' && isNew ? 'push' : 'replace', FIRST, location.pathname + parameters);
    },
    keepPages: (pages) => write('replace', { ...entry, pages }),
    settle: () => {
      if (!isSettled && entry.scroll > 0) scrollTo(0, entry.scroll);
      isSettled = true;
    },
    onReturn: (returned) =>
      window.addEventListener('popstate', () => {
        window.clearTimeout(pause);
        const before = parameters;
        parameters = parametersOf(stateOf(location.search));
        // A step within the page, such as to its main part, asks for nothing else.
        if (parameters === before && history.state === null) return;
        entry = entryIn(history.state);
        isSettled = false;
        returned();
      }),
  };
}

function entryIn(state: unknown): Entry {
  const { pages, scroll } = (state ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return typeof pages === 'number' && typeof scroll === 'number' ? { pages, scroll } : FIRST;
}
