import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { SearchSource } from './search-texts.ts';

/** Sources put by on the disk, so that another thread reads those that it needs. */
export interface SpooledSources {
  readonly file: string;
  /** Where in the file each one ends. */
  readonly ends: Float64Array;
  /** Of each: another digest, another record. */
  readonly digests: readonly string[];
  /** What its record is sorted by. */
  readonly dates: readonly (string | undefined)[];
}

const BATCH = 1 << 20;
const DIGEST_LENGTH = 32;

/** Write sources to a new file. The caller removes it. */
export function spoolSources(file: string, sources: Iterable<SearchSource>): SpooledSources {
  const descriptor = openSync(file, 'w');
  try {
    const [ends, digests, dates]: [number[], string[], (string | undefined)[]] = [[], [], []];
    let written = 0;
    let waiting: string[] = [];
    let waitingBytes = 0;
    const flush = () => {
      writeSync(descriptor, waiting.join(''));
      waiting = [];
      waitingBytes = 0;
    };
    for (const source of sources) {
      const json = JSON.stringify(source);
      const bytes = Buffer.byteLength(json);
      written += bytes;
      waitingBytes += bytes;
      waiting.push(json);
      ends.push(written);
      digests.push(hash('sha256', json).slice(0, DIGEST_LENGTH));
      dates.push(source.record.date);
      if (waitingBytes > BATCH) flush();
    }
    flush();
    return { file, ends: Float64Array.from(ends), digests, dates };
  } finally {
    closeSync(descriptor);
  }
}

/** Sources that were spooled, by their place from 0 on. */
export interface OpenSpool {
  readonly sourceOf: (index: number) => SearchSource;
  readonly close: () => void;
}

export function openSpool({ file, ends }: SpooledSources): OpenSpool {
  const descriptor = openSync(file, 'r');
  return {
    sourceOf: (index) => {
      const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
      const bytes = Buffer.alloc((ends[index] ?? 0) - start);
      readSync(descriptor, bytes, 0, bytes.length, start);
      return JSON.parse(bytes.toString()) as SearchSource;
    },
    close: () => closeSync(descriptor),
  };
}
