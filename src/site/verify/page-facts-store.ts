import { join } from 'node:path';
import { readFacts, storedDigest, writeFacts } from './fact-store.ts';
import type { FactTable, PackedFacts } from './fact-table.ts';
import { pageFacts } from './page-facts.ts';

/** What is known of pages by their bytes, from this build and from those before. */
export interface PageFactsStore {
  readonly table: FactTable;
  /**
   * The facts of a page.
   *
   * @param sha256 Of its bytes.
   * @param bytes Asked for when no page with these bytes has been seen.
   */
  readonly of: (sha256: string, bytes: () => Uint8Array) => PackedFacts;
  /** Keep the facts of the pages with these bytes, and no others, for the next build. */
  readonly close: (kept: Iterable<string>) => void;
}

/**
 * Open what is kept of pages.
 *
 * @param stateFolder A folder for this alone, safe to delete.
 * @param origin Of the portal: facts of another origin are not used.
 */
export function pageFactsStore(stateFolder: string, origin: string): PageFactsStore {
  const file = join(stateFolder, 'page-facts.bin');
  const store = readFacts(file, origin);
  const before = store.pages.size;
  return {
    table: store.table,
    of: (sha256, bytes) => {
      const digest = storedDigest(sha256);
      const facts = store.pages.get(digest) ?? store.table.pack(pageFacts(bytes(), origin));
      store.pages.set(digest, facts);
      return facts;
    },
    close: (kept) => {
      const digests = new Set(Array.from(kept, storedDigest));
      if (store.pages.size === before && digests.size === before) return;
      writeFacts(file, origin, store, digests);
    },
  };
}
