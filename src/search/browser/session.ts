import type { IsoDate } from '#domain/date.ts';
import type { Answer } from '../answer.ts';
import { isAsking, type SearchState } from './address.ts';
import { type Alternative, withoutFilters } from './advice.ts';
import type { SearchClient } from './client.ts';
import { type MeasuredResults, measured } from './measured.ts';
import type { PanelView } from './panel.ts';

const SLOW = 3000;
const PAGE = 10;

/** The searches of one visit to the page, one after another: of several under way the last one counts. */
export interface Session {
  /** @param pages How many pages a reader who comes back had been shown. */
  readonly run: (state: SearchState, pages?: number) => Promise<void>;
  /** Show one page more. */
  readonly more: () => Promise<void>;
}

export interface SessionOptions {
  readonly client: Pick<SearchClient, 'search'>;
  readonly view: PanelView;
  /** The reader's day. */
  readonly asOf: IsoDate;
  /** The results of a search are shown. */
  readonly answered: (answer: Answer, state: SearchState) => void;
  /** An answer knows more than before: counts of facets may be others. */
  readonly changed: (answer: Answer, state: SearchState) => void;
  /** So many pages are shown. */
  readonly paged: (pages: number) => void;
}

interface Shown {
  readonly answer: Answer & { readonly results: MeasuredResults };
  readonly state: SearchState;
  pages: number;
  count: number;
  /** Results are taken one page after another, whoever asks for them. */
  queue: Promise<void>;
}

export function searchSession(options: SessionOptions): Session {
  const { client, view, asOf, answered, changed, paged } = options;
  let latest = 0;
  let shown: Shown | undefined;

  const run = async (state: SearchState, pages = 1): Promise<void> => {
    const mine = ++latest;
    shown = undefined;
    if (!isAsking(state)) return view.start();
    view.busy();
    const slow = setTimeout(() => mine === latest && view.slow(), SLOW);
    try {
      const found = await client.search({ ...state, asOf });
      const answer = { ...found, results: measured(found.results) };
      const hits = await answer.results.take(pages * PAGE);
      if (mine !== latest) return;
      const made = { answer, state, pages, count: hits.length, queue: Promise.resolve() };
      shown = made;
      view.results(hits, answer, state);
      answered(found, state);
      void follow(made);
    } catch (error) {
      console.error(error);
      if (mine === latest) view.failure(() => void run(state, pages));
    } finally {
      clearTimeout(slow);
    }
  };

  /** Add what older parts of the index have, until all of them have been looked through. */
  const follow = async (current: Shown): Promise<void> => {
    const { answer, state } = current;
    const { results } = answer;
    try {
      for (let growth = results.grown(); growth; growth = results.grown()) {
        await growth;
        await inTurn(current, async () => {
          const hits = await results.take(current.pages * PAGE - current.count);
          if (shown !== current) return;
          current.count += hits.length;
          view.grown(hits, answer, state);
          changed(answer, state);
        });
        if (shown !== current) return;
      }
      if (current.count === 0) await advise(current);
    } catch (error) {
      console.error(error);
      if (shown === current) view.failure(() => void run(state, current.pages));
    }
  };

  const advise = async (current: Shown): Promise<void> => {
    view.advice(current.answer, current.state, []);
    const alternatives: Alternative[] = [];
    for (const { label, state } of withoutFilters(current.state)) {
      const { results } = await client.search({ ...state, asOf });
      await results.next();
      for (let growth = results.grown(); growth; growth = results.grown()) await growth;
      alternatives.push({ label, state, ...results.state() });
      if (shown !== current) return;
    }
    if (alternatives.length > 0) view.advice(current.answer, current.state, alternatives);
  };

  const more = async (): Promise<void> => {
    const current = shown;
    if (!current) return;
    try {
      await inTurn(current, async () => {
        const hits = await current.answer.results.take(PAGE);
        if (shown !== current) return;
        current.pages += 1;
        current.count += hits.length;
        view.more(hits, current.answer, current.state);
        paged(current.pages);
      });
    } catch (error) {
      console.error(error);
      if (shown === current) view.failure(() => void run(current.state, current.pages + 1));
    }
  };

  return { run, more };
}

function inTurn(current: Shown, task: () => Promise<void>): Promise<void> {
  const done = current.queue.then(task);
  current.queue = done.catch(() => undefined);
  return done;
}
