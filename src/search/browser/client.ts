import type { IsoDate } from '#domain/date.ts';
import type { Answer, SearchRequest, Suggestion } from '../answer.ts';
import type { SearchIndex } from '../part.ts';
import { search } from '../search.ts';
import { openIndex } from '../stored-index.ts';
import { suggestionsFor } from '../suggest.ts';
import { loadFrom } from './store.ts';

export interface SearchClient {
  readonly search: (request: SearchRequest) => Promise<Answer>;
  /** Titles and numbers that go on as was typed. */
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  /** Load what every search needs. */
  readonly warmUp: () => void;
}

// So long the best results of all years may keep those of the newest waiting.
const PATIENCE = 300;

/**
 * Search over the index of a portal. Nothing is loaded before the first search or `warmUp`.
 *
 * @param base Address of the portal's home, with a slash at the end.
 * @param asOf The reader's day.
 */
export function searchClient(base: string, asOf: IsoDate): SearchClient {
  let opened: Promise<SearchIndex> | undefined;
  const open = () => {
    opened ??= openIndex(loadFrom(`${base}search/`), patience).catch((error: unknown) => {
      // So that the reader can try again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    search: async (request) => search(request, await open()),
    suggest: async (typed) => suggestionsFor(typed, asOf, await open()),
    warmUp: () => {
      const newest = open().then(({ parts }) => parts[0]?.open());
      newest.catch(() => undefined);
    },
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}
