import type { IsoDate } from '#domain/date.ts';
import { searchText } from '#strings/search.ts';
import type { Answer, Hit, Note } from '../answer.ts';
import { element } from './element.ts';
import { resultItem } from './render.ts';

/** The results: an ordered list, and one more for those that have a synonym of what was typed. */
export interface ResultsList {
  /** Take away what is shown. */
  readonly clear: () => void;
  /**
   * Show further results below those shown.
   *
   * @param byDate Those with synonyms stand among the others, and say so each for itself.
   */
  readonly append: (
    hits: readonly Hit[],
    answer: Answer,
    byDate: boolean,
  ) => readonly HTMLLIElement[];
  readonly count: () => number;
}

export function resultsList(root: HTMLElement, asOf: IsoDate): ResultsList {
  let count = 0;
  let isOfSynonyms = false;
  let list: HTMLOListElement | undefined;

  const begin = (words?: string): HTMLOListElement => {
    const made = element('ol', { class: 'search-list', start: String(count + 1) });
    if (words !== undefined) {
      const id = `search-group-${count + 1}`;
      made.setAttribute('aria-labelledby', id);
      root.append(element('p', { class: 'search-group', id }, [words]));
    }
    root.append(made);
    return made;
  };
  const placeOf = (via: string | undefined, { notes }: Answer): HTMLOListElement => {
    if (list && (via !== undefined) === isOfSynonyms) return list;
    isOfSynonyms = via !== undefined;
    const words = isOfSynonyms ? insteadWords(notes) : searchText.exact;
    list = begin(list || isOfSynonyms ? words : undefined);
    return list;
  };

  return {
    clear: () => {
      root.replaceChildren();
      [count, isOfSynonyms, list] = [0, false, undefined];
    },
    append: (hits, answer, byDate) =>
      hits.map((hit) => {
        const item = resultItem(hit, answer.query, asOf);
        if (byDate && hit.via !== undefined) {
          const words = searchText.instead(synonymWords(answer.notes, hit.via));
          item.append(element('p', { class: 'result-via' }, [words]));
        }
        placeOf(byDate ? undefined : hit.via, answer).append(item);
        count += 1;
        return item;
      }),
    count: () => count,
  };
}

/** What is found instead of what was typed: synonyms, or what else sounds like it. */
function insteadWords(notes: readonly Note[]): string {
  const corrected = notes.find((note) => note.kind === 'corrected');
  return corrected
    ? searchText.alike(corrected.others)
    : searchText.synonyms(synonymWords(notes, undefined));
}

/** Why a synonym is the same as what was typed, as the notes have it. */
function synonymWords(notes: readonly Note[], via: string | undefined): string[] {
  const told = notes.filter((note) => note.kind === 'synonym');
  const meant = told.filter(({ used }) => used === via);
  return (meant.length > 0 ? meant : told).map(({ used, label }) =>
    searchText.synonym(used, label),
  );
}
