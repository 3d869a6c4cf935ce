import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SynonymGroup } from '#search/part.ts';
import type { SearchRecord } from '#search/record.ts';
import { type SearchIndexOptions, writeSearchIndex } from '#site/search-index.ts';
import { costSoFar } from '../measure.ts';
import { watchMemory } from '../peak-memory.ts';

/** What the index of a corpus cost. */
export interface BuildCost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak memory of the largest process. */
  readonly peakMB: number;
}

export interface BuiltIndex {
  readonly cost: BuildCost;
  /** Address by the id under which the index knows a document. */
  readonly urls: ReadonlyMap<string, string>;
  /** Where `search/` lies. */
  readonly folder: string;
}

type IndexWriter = (
  records: Iterable<SearchRecord>,
  folder: string,
  options: SearchIndexOptions,
) => Promise<{ readonly ids: readonly string[] }>;

interface Told extends Omit<BuildCost, 'peakMB'> {
  readonly peakMB: number;
  readonly ids: readonly string[];
}

const RECORDS = 'records.jsonl';
const SYNONYMS = 'synonyms.json';
const TOLD = 'told.json';
const INDEX = 'index';
const CHUNK = 1 << 16;

/**
 * Build the search index of records in a process of its own, so that what it costs is what the index
 * costs.
 *
 * @param words What starts this command again, to do `buildIndexIn` in the folder.
 * @returns Nothing when the build failed.
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[],
  folder: string,
  words: readonly string[],
): Promise<BuiltIndex | undefined> {
  writeFileSync(
    join(folder, RECORDS),
    records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  );
  writeFileSync(join(folder, SYNONYMS), JSON.stringify(synonyms));
  const { code, peakMB } = await watched(words);
  if (code !== 0) return undefined;
  const told = JSON.parse(readFileSync(join(folder, TOLD), 'utf8')) as Told;
  const urls = new Map(told.ids.map((id, place) => [id, records[place]?.url ?? '']));
  const { seconds, cpuSeconds } = told;
  const cost = { seconds, cpuSeconds, peakMB: Math.max(peakMB, told.peakMB) };
  return { cost, urls, folder: join(folder, INDEX) };
}

/** Build an index of the records that lie in a folder, and write down what it cost. */
export async function buildIndexIn(
  folder: string,
  write: IndexWriter = writeSearchIndex,
): Promise<void> {
  const synonyms = JSON.parse(readFileSync(join(folder, SYNONYMS), 'utf8')) as SynonymGroup[];
  const records = {
    *[Symbol.iterator]() {
      for (const line of linesIn(join(folder, RECORDS))) yield JSON.parse(line) as SearchRecord;
    },
  };
  const before = costSoFar([]);
  const { ids } = await write(records, join(folder, INDEX), {
    stateFolder: join(folder, 'state'),
    synonyms,
  });
  const { wallSeconds, cpuSeconds, peakMB } = costSoFar([]);
  const told: Told = {
    seconds: wallSeconds - before.wallSeconds,
    cpuSeconds: cpuSeconds - before.cpuSeconds,
    peakMB,
    ids,
  };
  writeFileSync(join(folder, TOLD), JSON.stringify(told));
}

function watched(words: readonly string[]): Promise<{ code: number | null; peakMB: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
    const stop = child.pid === undefined ? () => 0 : watchMemory(child.pid);
    child.on('error', (error) => {
      stop();
      reject(error);
    });
    child.on('close', (code) => resolve({ code, peakMB: stop() }));
  });
}

/** The lines of a file, without holding all of it. */
function* linesIn(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const decoder = new TextDecoder();
    const buffer = Buffer.alloc(CHUNK);
    let rest = '';
    for (let read = 1; read > 0; ) {
      read = readSync(descriptor, buffer);
      const lines = (rest + decoder.decode(buffer.subarray(0, read), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}
