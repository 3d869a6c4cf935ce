import type { Change } from './power-filter-form.ts';
import { type PowerQuery, parametersOf, queryOf } from './power-filter-query.ts';

/** The address of the page and the steps back, as far as the filter writes them. */
export interface PowerAddress {
  /** What the address asks for. */
  readonly read: () => PowerQuery;
  /**
   * Write a query into the address: what is typed after a pause and without a step back, a choice at
   * once and with one.
   *
   * @returns Whether it is another query than the last one.
   */
  readonly write: (query: PowerQuery, how: Change) => boolean;
  /** How many rows a reader who comes back had been shown. */
  readonly shown: () => number;
  readonly keep: (shown: number) => void;
}

/** Browsers refuse to write the address more often than some hundred times in half a minute. */
const PAUSE = 400;

/** @param rows How many rows are shown at first. */
export function powerAddress(rows: number): PowerAddress {
  const latestOf = () => parametersOf(queryOf(location.search));
  let latest = latestOf();
  let shown = shownIn(history.state) ?? rows;
  let pause: number | undefined;

  const flush = () => {
    if (pause === undefined) return;
    window.clearTimeout(pause);
    pause = undefined;
    history.replaceState(null, '', location.pathname + latest);
  };
  // A reader who is faster than the pause comes back to what was typed.
  window.addEventListener('pagehide', flush);

  return {
    read: () => {
      window.clearTimeout(pause);
      pause = undefined;
      latest = latestOf();
      shown = shownIn(history.state) ?? rows;
      return queryOf(location.search);
    },
    write: (query, how) => {
      const parameters = parametersOf(query);
      const isNew = parameters !== latest;
      if (how !== 'typed') flush();
      if (!isNew) return false;
      latest = parameters;
      shown = rows;
      if (how === 'chosen') history.pushState(null, '', location.pathname + latest);
      else {
        window.clearTimeout(pause);
        pause = window.setTimeout(flush, how === 'typed' ? PAUSE : 0);
      }
      return true;
    },
    shown: () => shown,
    keep: (count) => {
      flush();
      shown = count;
      history.replaceState({ shown }, '');
    },
  };
}

function shownIn(state: unknown): number | undefined {
  const { shown } = (state ?? {}) as { readonly shown?: unknown };
  return typeof shown === 'number' ? shown : undefined;
}
