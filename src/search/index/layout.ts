import type { StoredColumns } from './columns.ts';

/** What the search reads first: which parts the index has. */
export interface Manifest {
  /** Things in the index. */
  readonly documents: number;
  /** The newest first. */
  readonly parts: readonly ManifestPart[];
  readonly numbers: { readonly folder: string; readonly files: number };
  /** File of the groups, named by what is in it. */
  readonly synonyms: string;
}

export interface ManifestPart {
  /** Its folder, named by what is in it: another text, another name. */
  readonly name: string;
  readonly documents: number;
  /** First and last year; nothing for what has no date. */
  readonly years?: readonly [string, string] | undefined;
}

/** What is read of a part before anything can be looked up in it. */
export interface PartHead {
  readonly columns: StoredColumns;
  /** The first key of each file. */
  readonly terms: readonly string[];
  readonly sounds: readonly string[];
}

/** One file of the table of identifiers: ids of documents, those with exactly this number first. */
export type NumberFile = Readonly<Record<string, readonly string[]>>;

// Everything lies beside the search page, under /search/.
export const MANIFEST = 'manifest.json';
export const HEAD = 'part.json.gz';
export const READINGS = 'readings.json.gz';

export const synonymFile = (digest: string): string => `synonyms-${digest}.json.gz`;
export const termFile = (chunk: number): string => `terms/${chunk}.gz`;
export const soundFile = (chunk: number): string => `sounds/${chunk}.gz`;
export const numberFile = (file: number): string => `${file}.json.gz`;

/**
 * The file of a document's record. Spread over folders, because some hosts are slow with many files
 * in one.
 *
 * @example
 * recordFile(2570); // 'records/10/10.json.gz'
 */
export function recordFile(document: number): string {
  return `records/${document >> 8}/${document & 0xff}.json.gz`;
}
