import type { SearchIndex } from '#search/part.ts';
import { openIndex } from '#search/stored-index.ts';

/** The files of an index, which a test opens as often as it likes. */
export interface StoredIndex {
  /** The id of each record, in the order in which they came. */
  readonly ids: readonly string[];
  /** Opens it with nothing loaded. */
  readonly open: (options?: OpenOptions) => Promise<OpenedIndex>;
}

interface OpenOptions {
  readonly patience?: SearchIndex['patience'] | undefined;
  /** What a file waits for before it arrives. */
  readonly before?: ((file: string) => Promise<unknown>) | undefined;
}

export interface OpenedIndex {
  readonly index: SearchIndex;
  /** Every file that was asked for. */
  readonly loaded: string[];
}

/** Ends never: who has it waits for all parts. */
const endless = (): Promise<void> => new Promise(() => {});

/** @param read Gives the bytes of a file under /search/, unpacked. */
export function storedIndex(
  ids: readonly string[],
  read: (file: string) => Uint8Array,
): StoredIndex {
  return {
    ids,
    open: async ({ patience = endless, before } = {}) => {
      const loaded: string[] = [];
      const load = async (file: string) => {
        loaded.push(file);
        await before?.(file);
        return read(file);
      };
      return { index: await openIndex(load, patience), loaded };
    },
  };
}
