import { searchText } from '#strings/search.ts';
import type { Note } from '../answer.ts';
import type { SearchState } from './address.ts';
import { type Child, element } from './element.ts';

/**
 * What was done to the query, in sentences; a correction with the way to what was typed. Synonyms are
 * told of in the list, where they begin.
 *
 * @param linkTo A link within the search: to the same search in another state.
 */
export function noteItems(
  notes: readonly Note[],
  state: SearchState,
  linkTo: (label: string, state: SearchState) => HTMLElement,
): HTMLElement[] {
  const literally = (typed: string) =>
    linkTo(searchText.literally(typed), { ...state, literal: true });
  const told = notes.map((note) => childrenOf(note, literally));
  if (state.literal && state.typed !== '') {
    const widely = linkTo(searchText.widely, { ...state, literal: false });
    told.push([searchText.literal(state.typed), ' ', widely]);
  }
  return told.filter(({ length }) => length > 0).map((children) => element('p', {}, children));
}

function childrenOf(note: Note, literally: (typed: string) => HTMLElement): Child[] {
  switch (note.kind) {
    case 'corrected':
      return [searchText.corrected(note.typed, note.used), ' ', literally(note.typed)];
    case 'simplified':
      return [searchText.simplified(note.typed, note.used)];
    case 'relaxed':
      return [searchText.relaxed(note.typed, note.words), ' ', literally(note.typed)];
    case 'synonym':
      return [];
  }
}
