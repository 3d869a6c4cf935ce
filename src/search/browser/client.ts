import type { IsoDate } from '#domain/date.ts';
import type { Engine, Filters } from '../engine.ts';
import { parseQuery, type Query } from '../query.ts';
import { type Results, resultsOf } from '../results.ts';
import { retrieve } from '../retrieve.ts';
import { pagefindEngine } from './pagefind.ts';
import { openStore, type Store } from './store.ts';

interface SearchRequest {
  /** As typed; empty to list everything under the filters. */
  readonly typed: string;
  readonly filters: Filters;
  readonly byDate: boolean;
  /** The reader's day, for validity. */
  readonly asOf: IsoDate;
}

export interface SearchClient {
  readonly search: (request: SearchRequest) => Promise<{ query: Query; results: Results }>;
}

const NOTHING = { found: [], strict: true };

/**
 * Search over the index of a portal. Nothing is loaded before the first search or `warmUp`.
 *
 * @param base Address of the portal's home, with a slash at the end.
 */
export function searchClient(base: string): SearchClient & { readonly warmUp: () => void } {
  let opened: Promise<{ store: Store; engine: Engine | undefined }> | undefined;
  const open = () => {
    opened ??= openAll(base).catch((error: unknown) => {
      // So that the reader can try again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    warmUp: () => void open().catch(() => undefined),
    search: async ({ typed, filters, byDate, asOf }) => {
      const query = parseQuery(typed);
      const { store, engine } = await open();
      const [retrieved, identified] = await Promise.all([
        engine ? retrieve(query, engine, { filters, byDate }) : NOTHING,
        Promise.all(query.identifiers.map(store.withIdentifier)),
      ]);
      const pinned = [...new Set(identified.flat())];
      const newestFirst = byDate || query.terms.length === 0;
      const input = { query, retrieved, pinned, filters, byDate: newestFirst, asOf };
      return { query, results: resultsOf({ ...input, record: store.record }) };
    },
  };
}

async function openAll(base: string) {
  const store = await openStore(`${base}search/`);
  const { documents, digest } = store.manifest;
  const engine = documents === 0 ? undefined : await pagefindEngine(`${base}pagefind/`, digest);
  return { store, engine };
}
