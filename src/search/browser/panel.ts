import type { IsoDate } from '#domain/date.ts';
import { searchText } from '#strings/search.ts';
import type { Answer, Hit } from '../answer.ts';
import type { SearchState } from './address.ts';
import { type Alternative, adviceOn } from './advice.ts';
import { element } from './element.ts';
import { noteItems } from './notes.ts';
import { panelPart } from './part.ts';
import { resultsList } from './results-list.ts';
import { summaryOf } from './summary.ts';

/** The part of the search panel that tells and shows: status, notes, results, button for more. */
export interface PanelView {
  /** A search is under way: what is shown stays, dimmed. */
  readonly busy: () => void;
  readonly slow: () => void;
  /** Nothing is asked yet. */
  readonly start: () => void;
  readonly results: (hits: readonly Hit[], answer: Answer, state: SearchState) => void;
  /** More has been looked through: new counts, and perhaps results below those shown. */
  readonly grown: (hits: readonly Hit[], answer: Answer, state: SearchState) => void;
  /** The reader asked for more: the focus goes to the first of it. */
  readonly more: (hits: readonly Hit[], answer: Answer, state: SearchState) => void;
  /** Nothing was found in all of the index. */
  readonly advice: (
    answer: Answer,
    state: SearchState,
    alternatives: readonly Alternative[],
  ) => void;
  readonly failure: (retry: () => void) => void;
}

/** @param linkTo A link within the search: to the same search in another state. */
export function panelView(
  panel: HTMLElement,
  asOf: IsoDate,
  linkTo: (label: string, state: SearchState) => HTMLElement,
): PanelView {
  const part = (name: string) => panelPart(panel, name);
  const [status, notes, more, start] = ['status', 'notes', 'more', 'start'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const list = resultsList(part('results'), asOf);

  // Said again, the same sentence is heard again by nobody: it is set only when it is another one.
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const settle = (text: string, told: readonly HTMLElement[], left: boolean) => {
    panel.removeAttribute('aria-busy');
    panel.dataset['settled'] = '';
    start.hidden = true;
    notes.replaceChildren(...told);
    more.hidden = !left;
    say(text);
  };
  const summary = (answer: Answer, state: SearchState) =>
    summaryOf(state, list.count(), answer.results.state());
  const fresh = (text: string, told: readonly HTMLElement[]) => {
    list.clear();
    settle(text, told, false);
  };

  return {
    busy: () => panel.setAttribute('aria-busy', 'true'),
    slow: () => say(searchText.slow),
    start: () => {
      fresh(searchText.start, []);
      start.hidden = false;
    },
    results: (hits, answer, state) => {
      list.clear();
      list.append(hits, answer, state.byDate);
      const told = noteItems(answer.notes, state, linkTo);
      settle(summary(answer, state), told, answer.results.state().more);
    },
    grown: (hits, answer, state) => {
      list.append(hits, answer, state.byDate);
      more.hidden = !answer.results.state().more;
      say(summary(answer, state));
    },
    more: (hits, answer, state) => {
      const [first] = list.append(hits, answer, state.byDate);
      const { total, approximate, more: left } = answer.results.state();
      more.hidden = !left;
      say(searchText.shown(list.count(), total, approximate));
      first?.querySelector('a')?.focus();
    },
    advice: (answer, state, alternatives) =>
      notes.replaceChildren(
        ...noteItems(answer.notes, state, linkTo),
        adviceOn(state, alternatives, linkTo),
      ),
    failure: (retry) => {
      const button = element('button', { class: 'button', type: 'button' }, [searchText.retry]);
      button.addEventListener('click', retry);
      fresh('preview' in panel.dataset ? searchText.noIndex : searchText.failed, [button]);
    },
  };
}
