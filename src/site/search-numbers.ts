import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compareText } from '#domain/text-order.ts';
import { type IdentifierKeys, identifierShard } from '#search/identifiers.ts';
import { type NumberFile, numberFile } from '#search/index/layout.ts';
import { writePacked } from './search-part.ts';

const KEYS_PER_FILE = 128;
const MOST_DOCUMENTS_PER_KEY = 10;

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
    folder: `numbers-${digest}`,
    files,
    write: (folder: string) => {
      texts.forEach((text, file) => {
        writePacked(join(folder, numberFile(file)), text);
      });
    },
  };
}
