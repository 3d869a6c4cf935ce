import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type IdentifierKeys, identifierKeys } from '#search/identifiers.ts';
import { chunksOf } from '#search/index/chunks.ts';
import {
  HEAD,
  type PartHead,
  READINGS,
  recordFile,
  soundFile,
  termFile,
} from '#search/index/layout.ts';
import { shardBuilder } from '#search/index/shard-builder.ts';
import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';
import { pairEntries, titleEntries } from '#search/sounds/pairs.ts';
import { encodeReadings } from '#search/sounds/readings.ts';
import { readingsOf } from './sounds.ts';

// Before they are packed. Only a query that is nowhere loads any.
const SOUND_CHUNK = 8000;

/**
 * Write a part of the search index to a folder.
 *
 * @param records JSON of each, in the order of `periodsOf`.
 * @returns The keys of identifiers of each record.
 */
export function writeSearchPart(
  records: Iterable<string>,
  folder: string,
  progress: () => void,
): IdentifierKeys[] {
  const keys: IdentifierKeys[] = [];
  const titles: string[] = [];
  const builder = shardBuilder();
  for (const json of records) {
    const record = JSON.parse(json) as SearchRecord;
    builder.add(record);
    writePacked(join(folder, recordFile(keys.length)), json);
    keys.push(identifierKeys(record));
    titles.push(normalise(record.title));
    progress();
  }
  const { columns, terms, hanPairs, characters } = builder.finish();
  const readings = readingsOf(characters);
  const encoder = new TextEncoder();
  const entries = [...pairEntries(hanPairs, readings), ...titleEntries(titles, readings)].map(
    ([key, value]) => [key, encoder.encode(value)] as const,
  );
  const sounds = chunksOf(new Map(entries), SOUND_CHUNK);
  const head: PartHead = { columns, terms: terms.first, sounds: sounds.first };
  writePacked(join(folder, HEAD), JSON.stringify(head));
  writePacked(join(folder, READINGS), JSON.stringify(encodeReadings(readings)));
  terms.files.forEach((bytes, chunk) => {
    writePacked(join(folder, termFile(chunk)), bytes);
  });
  sounds.files.forEach((bytes, chunk) => {
    writePacked(join(folder, soundFile(chunk)), bytes);
  });
  return keys;
}

/** Write a file packed with gzip: not all hosts pack what they send. */
export function writePacked(file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, gzipSync(data, { level: 9 }));
}
