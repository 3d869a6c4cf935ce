/** The classes of queries, in the order in which they are reported. */
export const CLASSES = [
  'substring',
  'crossSegment',
  'identifier',
  'knownItem',
  'typo',
  'traditional',
  'pinyin',
  'synonym',
  'question',
  'negative',
  'singleChar',
] as const;

export type ClassName = (typeof CLASSES)[number];

/** How much a document answers a question: 3 answers it, 2 is largely about it, 1 is related. */
export type Grades = ReadonlyMap<string, number>;

/** A query with what is right for it. */
export interface EvalQuery {
  readonly name: ClassName;
  /** What part of its class it belongs to: a length, a way of writing. */
  readonly kind: string;
  readonly typed: string;
  /** Addresses of all that should be found. */
  readonly relevant: ReadonlySet<string>;
  /** Judged by hand; for questions alone. */
  readonly grades?: Grades | undefined;
}

/** What the page answered to a query. */
export interface Outcome {
  readonly query: EvalQuery;
  /** Addresses of everything that was found. */
  readonly found: readonly string[];
  /** Addresses of the first ten results, as the page shows them. */
  readonly top: readonly string[];
  /** Kinds of the notes that say what was done to the query. */
  readonly notes: readonly string[];
}
