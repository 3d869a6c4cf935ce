import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { IdentifierKeys } from '#search/identifiers.ts';
import { type Entries, readEntries, writeEntries } from '#search/index/entries.ts';

/** What is kept of a part beside its files, so that the next one can be made from it. */
export interface KeptPart {
  /** Of the code that made it. */
  readonly fingerprint: string;
  /** Of the source of each document. */
  readonly sources: readonly string[];
  /** Of each document, in units. */
  readonly sizes: readonly number[];
  readonly titleLengths: readonly number[];
  /** Of packed files, before they were packed. */
  readonly packed: Readonly<Record<string, string>>;
  /** Of the postings as they are kept. */
  readonly terms: string;
  /** Bytes of the numbers of its documents. */
  readonly keysSize: number;
  /** Files and bytes that are published. */
  readonly files: number;
  readonly bytes: number;
}

/** The folder of a part that holds what is published of it. */
export const FILES = 'files';
const STATE = 'part.json';
const KEYS = 'keys.json';
const TERMS = 'terms.zst';

const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** The state of a part that is whole. */
export function readKeptPart(folder: string): KeptPart | undefined {
  const kept = readJson<KeptPart>(join(folder, STATE));
  if (!kept) return undefined;
  try {
    const isWhole =
      statSync(join(folder, KEYS)).size === kept.keysSize &&
      countFiles(join(folder, FILES)) === kept.files;
    return isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The numbers of each document of a part. */
export function readKeys(folder: string): readonly IdentifierKeys[] {
  return readJson<IdentifierKeys[]>(join(folder, KEYS)) ?? [];
}

/** The postings of a part; nothing when they are damaged. */
export function readTerms(folder: string, { terms }: KeptPart): Entries | undefined {
  try {
    const packed = readFileSync(join(folder, TERMS));
    return digestOf(packed) === terms ? readEntries(zstdDecompressSync(packed)) : undefined;
  } catch {
    return undefined;
  }
}

/** Write down the state of a part whose files are all there. */
export function writeKeptPart(
  folder: string,
  part: Omit<KeptPart, 'terms' | 'keysSize' | 'files' | 'bytes'>,
  entries: Entries,
  keys: readonly IdentifierKeys[],
): void {
  const terms = zstdCompressSync(writeEntries(entries), FAST);
  const size = sizeOf(join(folder, FILES)) ?? { files: 0, bytes: 0 };
  const keyBytes = Buffer.from(JSON.stringify(keys));
  const sums = { terms: digestOf(terms), keysSize: keyBytes.length };
  const kept: KeptPart = { ...part, ...sums, ...size };
  writeFileSync(join(folder, TERMS), terms);
  writeFileSync(join(folder, KEYS), keyBytes);
  writeFileSync(join(folder, STATE), JSON.stringify(kept));
}

/** How many files a folder has, and how large they are; nothing when it is not there. */
export function sizeOf(folder: string): { files: number; bytes: number } | undefined {
  if (!existsSync(folder)) return undefined;
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inner = entry.isDirectory() ? sizeOf(path) : { files: 1, bytes: statSync(path).size };
    files += inner?.files ?? 0;
    bytes += inner?.bytes ?? 0;
  }
  return { files, bytes };
}

function countFiles(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce(
    (count, entry) => count + (entry.isDirectory() ? countFiles(join(folder, entry.name)) : 1),
    0,
  );
}

const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes);

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
