/** What the search page reads first: what the index is and how its files are laid out. */
export interface Manifest {
  /** Of everything in the index. Another digest, other files. */
  readonly digest: string;
  readonly documents: number;
  /** Number of files that the table of identifiers is cut into. */
  readonly numberShards: number;
}

/** One file of the table of identifiers: ids of documents, those with exactly this number first. */
export type NumberShard = Readonly<Record<string, readonly string[]>>;

// Folders beside the search page, under /search/.
export const MANIFEST = 'manifest.json';
const RECORDS = 'records';
const NUMBERS = 'numbers';

/**
 * The file of a document's record, by the id under which the index knows it. Spread over folders,
 * because some hosts are slow with many files in one.
 *
 * @example
 * recordFile('und_95d17bb'); // 'records/95/d17bb.json.gz'
 */
export function recordFile(id: string): string {
  const name = id.slice(id.lastIndexOf('_') + 1);
  return `${RECORDS}/${name.slice(0, 2)}/${name.slice(2)}.json.gz`;
}

export function numberFile(shard: number): string {
  return `${NUMBERS}/${shard}.json`;
}
