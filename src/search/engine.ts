/** A document that the index says is an answer. */
export interface Found {
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
}

/** The value that a document must have, by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

export interface EngineOptions {
  readonly filters?: Filters | undefined;
  /** Newest first instead of best first. */
  readonly byDate?: boolean | undefined;
}

/** What the search needs of an index: anything that can do this can take Pagefind's place. */
export interface Engine {
  /** Documents that have all tokens, anywhere; without tokens, all documents. */
  readonly all: (tokens: readonly string[], options?: EngineOptions) => Promise<readonly Found[]>;
  /** Documents that have the tokens in a row, each whole. */
  readonly inRow: (tokens: readonly string[], options?: EngineOptions) => Promise<readonly Found[]>;
}
