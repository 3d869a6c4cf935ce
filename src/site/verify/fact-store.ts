import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { type FactTable, factTable, type PackedFacts, unpack } from './fact-table.ts';
import { Reader, type Writer, writer } from './varints.ts';

/** Facts of pages by the digest of their bytes. */
export interface FactStore {
  readonly table: FactTable;
  readonly pages: Map<string, PackedFacts>;
}

/** Changes with what is kept and with how it is found out. */
const FORMAT = 'gongkai page facts 1';
const CHECK_BYTES = 4;
/** SHA-256, of which so much tells pages apart. */
const DIGEST_BYTES = 16;

/** The digest of a page as the store knows it. */
export function storedDigest(sha256: string): string {
  return sha256.slice(0, DIGEST_BYTES * 2);
}

/**
 * Read what a build kept. A file that is missing, damaged, or of another portal or version gives an
 * empty store.
 */
export function readFacts(file: string, origin: string): FactStore {
  const empty = { table: factTable(), pages: new Map<string, PackedFacts>() };
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return empty;
  }
  const end = bytes.length - CHECK_BYTES;
  if (end < 0 || crc32(bytes.subarray(0, end)) !== bytes.readUInt32LE(end)) return empty;
  const reader = new Reader(bytes);
  if (reader.text() !== FORMAT || reader.text() !== origin) return empty;
  const table = factTable(linesOf(reader.text()), linesOf(reader.text()));
  const pages = new Map<string, PackedFacts>();
  for (let left = reader.number(); left > 0; left -= 1) {
    const digest = Buffer.from(reader.bytes(DIGEST_BYTES)).toString('hex');
    pages.set(digest, reader.bytes(reader.number()));
  }
  return { table, pages };
}

/**
 * Keep facts for the next build: the old file stays until the new one is whole.
 *
 * @param kept Of which pages, by `storedDigest`.
 */
export function writeFacts(
  file: string,
  origin: string,
  store: FactStore,
  kept: ReadonlySet<string>,
): void {
  const { table, pages } = isWasteful(store, kept) ? repacked(store, kept) : store;
  const out = writer(1 << 16);
  out.text(FORMAT);
  out.text(origin);
  out.text(table.addresses.join('\n'));
  out.text(table.ids.join('\n'));
  out.number(kept.size);
  for (const digest of kept) writePage(out, digest, pages.get(digest) ?? new Uint8Array());
  const body = out.done();
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32LE(crc32(body));
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, Buffer.concat([body, check]));
  renameSync(partial, file);
}

function writePage(out: Writer, digest: string, facts: PackedFacts): void {
  out.bytes(Buffer.from(digest, 'hex'));
  out.number(facts.length);
  out.bytes(facts);
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** More texts than this for each page are mostly those of pages that are gone. */
const TEXTS_PER_PAGE = 12;
const FEW_TEXTS = 20_000;

function isWasteful({ table }: FactStore, kept: ReadonlySet<string>): boolean {
  const texts = table.addresses.length + table.ids.length;
  return texts > FEW_TEXTS + kept.size * TEXTS_PER_PAGE;
}

/** The same facts in a table without texts that no page has. */
function repacked({ table, pages }: FactStore, kept: ReadonlySet<string>): FactStore {
  const fresh = factTable();
  const packed = new Map<string, PackedFacts>();
  for (const digest of kept) {
    const facts = pages.get(digest);
    if (facts) packed.set(digest, fresh.pack(unpack(facts, table)));
  }
  return { table: fresh, pages: packed };
}
