import { identifierShard } from '../identifiers.ts';
import type { SearchRecord } from '../record.ts';
import { MANIFEST, type Manifest, type NumberShard, numberFile, recordFile } from '../stored.ts';

/** The files beside the index: records and the table of identifiers. */
export interface Store {
  readonly manifest: Manifest;
  readonly record: (id: string) => Promise<SearchRecord>;
  /** The documents under an identifier's key, the best first. */
  readonly withIdentifier: (key: string) => Promise<readonly string[]>;
}

/** @param basePath `/search/`. */
export async function openStore(basePath: string): Promise<Store> {
  // Asked for anew each time: everything else is named or tagged by what is in it.
  const answer = await loaded(`${basePath}${MANIFEST}`, { cache: 'no-cache' });
  const manifest = (await answer.json()) as Manifest;
  const shard = kept(
    async (file) =>
      (await (await loaded(`${basePath}${file}?v=${manifest.digest}`)).json()) as NumberShard,
  );
  return {
    manifest,
    record: kept(async (id) => {
      const file = await loaded(`${basePath}${recordFile(id)}`);
      return JSON.parse(await unpacked(await file.arrayBuffer())) as SearchRecord;
    }),
    withIdentifier: async (key) => {
      const table = await shard(numberFile(identifierShard(key, manifest.numberShards)));
      return Object.hasOwn(table, key) ? (table[key] ?? []) : [];
    },
  };
}

/** A function of a key that is called once for each; one that failed is tried again. */
function kept<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const values = new Map<string, Promise<T>>();
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

async function loaded(address: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/** The text of a gzip file. Some hosts say that it is one, and then the browser has unpacked it already. */
async function unpacked(bytes: ArrayBuffer): Promise<string> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
