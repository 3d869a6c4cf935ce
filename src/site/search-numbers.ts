import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#domain/text-order.ts';
import { type IdentifierKeys, identifierShard } from '#search/identifiers.ts';
import { type NumberFile, numberFile } from '#search/index/layout.ts';
import { idOf } from '#search/part.ts';
import { readKeys, sizeOf } from './kept-part.ts';
import { PartFiles } from './part-files.ts';

const KEYS_PER_FILE = 128;
const MOST_DOCUMENTS_PER_KEY = 10;
const PREFIX = 'numbers-';
const STATE = 'numbers.json';

/** A table in the state, and of which parts it is. */
export interface KeptNumbers {
  readonly parts: readonly string[];
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export const isNumbersFolder = (name: string): boolean => name.startsWith(PREFIX);

/** The table of the documents of these parts, newest part first; made anew when the parts are others. */
export function keptNumbers(stateFolder: string, parts: readonly string[]): KeptNumbers {
  const known = readState(join(stateFolder, STATE));
  if (
    known?.parts.join() === parts.join() &&
    sizeOf(join(stateFolder, known.folder))?.files === known.files
  ) {
    return known;
  }
  const { folder, files, write } = numberTable(
    parts.flatMap((name) =>
      readKeys(join(stateFolder, name)).map((keys, place) => ({ id: idOf(name, place), keys })),
    ),
  );
  const target = join(stateFolder, folder);
  const partial = `${target}.${process.pid}`;
  try {
    mkdirSync(partial);
    write(partial);
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  const made = { parts, folder, files, bytes: sizeOf(target)?.bytes ?? 0 };
  writeFileSync(join(stateFolder, STATE), JSON.stringify(made));
  return made;
}

function readState(file: string): KeptNumbers | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptNumbers;
  } catch {
    return undefined;
  }
}

/**
 * The table in which documents are found by their numbers, cut into files by key.
 *
 * @param documents Id and keys of each document.
 */
export function numberTable(documents: Iterable<{ id: string; keys: IdentifierKeys }>) {
  const table = new Map<string, { exact: string[]; partial: string[] }>();
  for (const { id, keys } of documents) {
    for (const kind of ['exact', 'partial'] as const) {
      for (const key of keys[kind]) {
        const entry = table.get(key) ?? { exact: [], partial: [] };
        table.set(key, entry);
        entry[kind].push(id);
      }
    }
  }
  const files = Math.ceil(table.size / KEYS_PER_FILE);
  const entries = Array.from({ length: files }, (): [string, string[]][] => []);
  for (const key of [...table.keys()].sort(compareText)) {
    const { exact = [], partial = [] } = table.get(key) ?? {};
    const found = [...new Set([...exact, ...partial])].slice(0, MOST_DOCUMENTS_PER_KEY);
    entries[identifierShard(key, files)]?.push([key, found]);
  }
  const texts = entries.map((list) =>
    JSON.stringify(Object.fromEntries(list) satisfies NumberFile),
  );
  const digest = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
  return {
    folder: PREFIX + digest,
    files,
    write: (folder: string) => {
      const packed = new PartFiles(folder);
      texts.forEach((text, file) => {
        packed.write(numberFile(file), text);
      });
    },
  };
}
