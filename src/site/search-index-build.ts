import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { feedOf } from '#search/feed.ts';
import { identifierKeys, identifierShard } from '#search/identifiers.ts';
import type { SearchRecord } from '#search/record.ts';
import { MANIFEST, type Manifest, numberFile, recordFile } from '#search/stored.ts';

interface BuildOptions {
  readonly digest: string;
  readonly documents: number;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

// One language for all, so that there is one index, and not Chinese, so that nothing is segmented:
// the tokens are ours.
const LANGUAGE = 'und';
// What the ready-made pages of Pagefind need and our own does not.
const UNUSED = /^pagefind-(?!entry\.json$).*\.(?:js|css)$/;
const KEYS_PER_SHARD = 128;
const MOST_DOCUMENTS_PER_KEY = 10;
const UNDATED = '0000-00-00';

/** Numbers of documents by identifier, in the order of the records. */
type NumberTable = Map<string, { exact: number[]; partial: number[] }>;

/** Build the index in an empty folder: `pagefind/` and `search/`. */
export async function buildSearchIndex(
  records: Iterable<{ readonly record: SearchRecord; readonly json: string }>,
  folder: string,
  { digest, documents, progress }: BuildOptions,
): Promise<void> {
  const numbers: NumberTable = new Map();
  const numbersByAddress = new Map<string, number>();
  let ids: readonly string[] = [];
  if (documents > 0) {
    try {
      const index = sound(await createIndex({})).index as PagefindIndex;
      let done = 0;
      // One after another: the order in which they arrive decides the bytes of the index.
      for (const { record, json } of records) {
        const address = addressOf(json);
        numbersByAddress.set(address, done);
        await add(index, record, address);
        write(spooled(folder, done), gzipSync(json, { level: 9 }));
        collect(numbers, record, done);
        done += 1;
        progress?.(done, documents);
      }
      sound(await index.writeFiles({ outputPath: join(folder, 'pagefind') }));
    } finally {
      await close();
    }
    ids = nameRecords(folder, numbersByAddress);
  }
  const numberShards = writeNumbers(numbers, ids, folder);
  const manifest: Manifest = { digest, documents, numberShards };
  write(join(folder, 'search', MANIFEST), JSON.stringify(manifest));
}

async function add(index: PagefindIndex, record: SearchRecord, address: string): Promise<void> {
  const { content, title } = feedOf(record);
  const { type, agency, year, topic, date } = record;
  const filters = Object.entries({ type, agency, year, topic }).filter(([, value]) => value);
  sound(
    await index.addCustomRecord({
      url: address,
      content,
      language: LANGUAGE,
      meta: { title },
      filters: Object.fromEntries(filters.map(([name, value]) => [name, [value as string]])),
      sort: { date: date ?? UNDATED },
    }),
  );
}

/**
 * Give every record the name under which the index knows its document, and drop Pagefind's own copy
 * of the text, which is nothing but tokens.
 *
 * @returns The id of each document, by number.
 */
function nameRecords(folder: string, numbersByAddress: ReadonlyMap<string, number>): string[] {
  const pagefind = join(folder, 'pagefind');
  const ids: string[] = [];
  for (const name of readdirSync(join(pagefind, 'fragment'))) {
    const fragment = gunzipSync(readFileSync(join(pagefind, 'fragment', name))).toString();
    const { url } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string };
    const number = numbersByAddress.get(url);
    if (number === undefined) throw new Error(`Pagefind changed the address ${url}`);
    const id = name.slice(0, name.lastIndexOf('.'));
    const file = join(folder, 'search', recordFile(id));
    mkdirSync(dirname(file), { recursive: true });
    renameSync(spooled(folder, number), file);
    ids[number] = id;
  }
  if (ids.filter(Boolean).length !== numbersByAddress.size)
    throw new Error('Pagefind lost a document');
  rmSync(join(pagefind, 'fragment'), { recursive: true });
  rmSync(join(folder, 'spool'), { recursive: true });
  for (const name of readdirSync(pagefind)) if (UNUSED.test(name)) rmSync(join(pagefind, name));
  return ids;
}

function collect(numbers: NumberTable, record: SearchRecord, number: number): void {
  const { exact, partial } = identifierKeys(record);
  const at = (key: string) => {
    const entry = numbers.get(key) ?? { exact: [], partial: [] };
    numbers.set(key, entry);
    return entry;
  };
  for (const key of exact) at(key).exact.push(number);
  for (const key of partial) at(key).partial.push(number);
}

/** @returns The number of shards. */
function writeNumbers(numbers: NumberTable, ids: readonly string[], folder: string): number {
  const count = Math.max(1, Math.ceil(numbers.size / KEYS_PER_SHARD));
  const shards = Array.from({ length: count }, (): [string, string[]][] => []);
  for (const [key, { exact, partial }] of numbers) {
    const found = [...new Set([...exact, ...partial])].slice(0, MOST_DOCUMENTS_PER_KEY);
    shards[identifierShard(key, count)]?.push([key, found.map((number) => ids[number] ?? '')]);
  }
  for (const [index, entries] of shards.entries()) {
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    write(join(folder, 'search', numberFile(index)), JSON.stringify(Object.fromEntries(sorted)));
  }
  return count;
}

/**
 * Pagefind names a document by its tokens and its address. With the digest of the record for an
 * address, a record that changes gets another name, and browsers may keep the old one for ever.
 */
function addressOf(json: string): string {
  return `/${createHash('sha256').update(json).digest('hex').slice(0, 20)}`;
}

const spooled = (folder: string, number: number): string => join(folder, 'spool', `${number}.gz`);

function write(file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

function sound<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
