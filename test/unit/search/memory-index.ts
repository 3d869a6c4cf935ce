import {
  HEAD,
  MANIFEST,
  type Manifest,
  type PartHead,
  READINGS,
  recordFile,
  termFile,
} from '#search/index/layout.ts';
import { periodsOf } from '#search/index/periods.ts';
import { shardBuilder } from '#search/index/shard-builder.ts';
import { idOf, type SynonymGroup } from '#search/part.ts';
import type { SearchRecord } from '#search/record.ts';
import { type StoredIndex, storedIndex } from './stored.ts';

interface MemoryIndexOptions {
  readonly partSize?: number;
  readonly synonyms?: readonly SynonymGroup[];
}

/**
 * An index that is never on the disk, for tests that make hundreds. It has no numbers and no sounds:
 * for those there is `writtenIndex`. Its parts are `part0`, the newest, `part1` …
 */
export function memoryIndex(
  records: readonly SearchRecord[],
  { partSize = 10_000, synonyms = [] }: MemoryIndexOptions = {},
): StoredIndex {
  const files = new Map<string, Uint8Array>();
  const ids: string[] = [];
  const put = (file: string, data: unknown) =>
    files.set(file, new TextEncoder().encode(JSON.stringify(data)));
  const periods = periodsOf(
    records.map(({ date }) => date),
    partSize,
  );
  const parts = periods.map(({ documents, years }, number) => {
    const name = `part${number}`;
    const builder = shardBuilder();
    documents.forEach((document, place) => {
      const record = records[document] as SearchRecord;
      builder.add(record);
      put(`${name}/${recordFile(place)}`, record);
      ids[document] = idOf(name, place);
    });
    const { columns, terms } = builder.finish();
    put(`${name}/${HEAD}`, { columns, terms: terms.first, sounds: [] } satisfies PartHead);
    put(`${name}/${READINGS}`, {});
    terms.files.forEach((bytes, chunk) => void files.set(`${name}/${termFile(chunk)}`, bytes));
    return { name, documents: documents.length, years };
  });
  const numbers = { folder: 'numbers', files: 0 };
  put('synonyms', synonyms);
  const manifest = { documents: records.length, parts, numbers, synonyms: 'synonyms' };
  put(MANIFEST, manifest satisfies Manifest);
  return storedIndex(ids, (file) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`No file ${file}`);
    return bytes;
  });
}
