import { identifierShard } from './identifiers.ts';
import { chunkOf, decodeChunk } from './index/chunks.ts';
import { readColumns } from './index/columns.ts';
import {
  HEAD,
  MANIFEST,
  type Manifest,
  type ManifestPart,
  type NumberFile,
  numberFile,
  type PartHead,
  READINGS,
  recordFile,
  soundFile,
  termFile,
} from './index/layout.ts';
import { decodePostings } from './index/postings.ts';
import type { OpenPart, Part, SearchIndex, SynonymGroup } from './part.ts';
import type { SearchRecord } from './record.ts';
import { parsePairs } from './sounds/pairs.ts';
import { decodeReadings, type EncodedReadings } from './sounds/readings.ts';

/** Loads a file under /search/, unpacked. */
export type Load = (file: string) => Promise<Uint8Array>;

/** The index that a build has written. */
export async function openIndex(
  load: Load,
  patience: SearchIndex['patience'],
): Promise<SearchIndex> {
  const manifest = (await jsonOf(load, MANIFEST)) as Manifest;
  const { folder, files } = manifest.numbers;
  const numbers = kept(
    async (file: string) => (await jsonOf(load, `${folder}/${file}`)) as NumberFile,
  );
  const parts = manifest.parts.map((part) => partOf(part, load));
  return {
    parts,
    synonyms: (await jsonOf(load, manifest.synonyms)) as readonly SynonymGroup[],
    patience,
    withIdentifier: async (key) => {
      if (files === 0) return [];
      const table = await numbers(numberFile(identifierShard(key, files)));
      return Object.hasOwn(table, key) ? (table[key] ?? []) : [];
    },
  };
}

function partOf({ name, years }: ManifestPart, load: Load): Part {
  const open = kept(async () => openPart(name, (file) => load(`${name}/${file}`)));
  return { name, years, open: () => open('') };
}

async function openPart(name: string, load: Load): Promise<OpenPart> {
  const head = (await jsonOf(load, HEAD)) as PartHead;
  const terms = table(load, head.terms, termFile);
  const sounds = table(load, head.sounds, soundFile);
  return {
    name,
    columns: readColumns(head.columns),
    lookup: (keys) => terms(keys, decodePostings),
    record: kept(
      async (document: number) => (await jsonOf(load, recordFile(document))) as SearchRecord,
    ),
    readings: async () => decodeReadings((await jsonOf(load, READINGS)) as EncodedReadings),
    sounds: (keys) => sounds(keys, (value) => parsePairs(new TextDecoder().decode(value))),
  };
}

/** Looks keys up in a table that is cut into files; those that are not there are left out. */
function table(load: Load, first: readonly string[], fileOf: (chunk: number) => string) {
  const chunk = kept(async (number: number) => decodeChunk(await load(fileOf(number))));
  return async <T>(
    keys: readonly string[],
    read: (value: Uint8Array) => T,
  ): Promise<ReadonlyMap<string, T>> => {
    const found = await Promise.all(
      [...new Set(keys)].map(async (key) => {
        const number = chunkOf(first, key);
        const value = number < 0 ? undefined : (await chunk(number)).get(key);
        return value === undefined ? [] : [[key, read(value)] as const];
      }),
    );
    return new Map(found.flat());
  };
}

async function jsonOf(load: Load, file: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await load(file)));
}

/** A function of a key that is called once for each; one that failed is tried again. */
function kept<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const values = new Map<K, Promise<T>>();
  return (key) => {
    const known = values.get(key);
    if (known) return known;
    const value = load(key).catch((error: unknown) => {
      values.delete(key);
      throw error;
    });
    values.set(key, value);
    return value;
  };
}
