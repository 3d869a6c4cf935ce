import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { IdentifierKeys } from '#search/identifiers.ts';
import { MANIFEST, type Manifest, type ManifestPart, synonymFile } from '#search/index/layout.ts';
import { type Period, periodsOf } from '#search/index/periods.ts';
import { idOf, type SynonymGroup } from '#search/part.ts';
import type { SearchRecord } from '#search/record.ts';
import { root } from './paths.ts';
import { numberTable } from './search-numbers.ts';
import { writePacked, writeSearchPart } from './search-part.ts';
import { type RecordSpool, recordSpool } from './search-spool.ts';

export interface SearchIndexOptions {
  /** A folder for this index alone, in which its parts are kept. */
  readonly stateFolder: string;
  readonly synonyms?: readonly SynonymGroup[] | undefined;
  /** How many documents make a part full. */
  readonly partSize?: number | undefined;
  /** Called after each document while a part is built. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface WrittenSearchIndex {
  readonly documents: number;
  readonly files: number;
  readonly bytes: number;
  /** Whether no part had changed since the last time. */
  readonly reused: boolean;
  /** The id of each record, in the order in which they came. */
  readonly ids: readonly string[];
}

const PART_SIZE = 10_000;
const PART = /^[0-9a-f]{12}$/;
// Of what is kept of a part: the files that are published, and what the table of numbers needs.
const FILES = 'files';
const KEYS = 'keys.json';

/**
 * Write the search index of the records to `<outDir>/search/`.
 *
 * The records are taken one by one, and parts are built one after another, so that memory is bounded
 * by the largest part. The bytes of a part depend on nothing but its records, their order and the
 * code; where those are the same as the last time, the part that was kept is copied.
 */
export async function writeSearchIndex(
  records: Iterable<SearchRecord>,
  outDir: string,
  options: SearchIndexOptions,
): Promise<WrittenSearchIndex> {
  const { stateFolder, synonyms = [], partSize = PART_SIZE, progress } = options;
  mkdirSync(stateFolder, { recursive: true });
  const spool = recordSpool(join(stateFolder, `records.${process.pid}`));
  const target = join(outDir, 'search');
  try {
    const dates: (string | undefined)[] = [];
    for (const record of records) {
      spool.add(record);
      dates.push(record.date);
    }
    const ids: string[] = [];
    const parts: ManifestPart[] = [];
    const numbered: { id: string; keys: IdentifierKeys }[] = [];
    let done = 0;
    let reused = true;
    for (const period of periodsOf(dates, partSize)) {
      const { documents, years } = period;
      const name = digestOf(period, spool);
      const kept = join(stateFolder, name);
      if (!existsSync(kept)) {
        reused = false;
        buildPart(kept, period, spool, () => progress?.(++done, dates.length));
      }
      cpSync(join(kept, FILES), join(target, name), { recursive: true });
      const keys = JSON.parse(readFileSync(join(kept, KEYS), 'utf8')) as IdentifierKeys[];
      documents.forEach((document, place) => {
        const id = idOf(name, place);
        ids[document] = id;
        numbered.push({ id, keys: keys[place] ?? { exact: [], partial: [] } });
      });
      parts.push({ name, documents: documents.length, years });
    }
    const { folder, files, write } = numberTable(numbered);
    write(join(target, folder));
    const numbers = { folder, files };
    const words = JSON.stringify(synonyms);
    const named = synonymFile(createHash('sha256').update(words).digest('hex').slice(0, 12));
    writePacked(join(target, named), words);
    const manifest: Manifest = { documents: dates.length, parts, numbers, synonyms: named };
    writeFileSync(join(target, MANIFEST), JSON.stringify(manifest));
    forget(stateFolder, new Set(parts.map(({ name }) => name)));
    return { documents: dates.length, ...sizeOf(target), reused, ids };
  } finally {
    spool.remove();
  }
}

/** Fill a folder under another name first, so that half a part is never taken for a whole one. */
function buildPart(
  folder: string,
  { documents }: Period,
  spool: RecordSpool,
  progress: () => void,
): void {
  const partial = `${folder}.${process.pid}`;
  try {
    mkdirSync(join(partial, FILES), { recursive: true });
    const keys = writeSearchPart(jsonOf(documents, spool), join(partial, FILES), progress);
    writeFileSync(join(partial, KEYS), JSON.stringify(keys));
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function* jsonOf(documents: readonly number[], spool: RecordSpool): Generator<string> {
  for (const document of documents) yield spool.jsonOf(document);
}

/** Of the records of a part in their order, and of the code that builds it. */
function digestOf({ documents }: Period, spool: RecordSpool): string {
  const hash = createHash('sha256').update(fingerprint());
  for (const document of documents) hash.update(spool.jsonOf(document)).update('\n');
  return hash.digest('hex').slice(0, 12);
}

/** Of the code that makes an index. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/search', 'src/search/index', 'src/search/sounds', 'src/domain']) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  const files = ['src/site/search-part.ts', 'src/site/sounds.ts'];
  const packages = ['opencc-js', 'pinyin-pro'].map((name) => `node_modules/${name}/package.json`);
  for (const file of [...files, ...packages]) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Drop parts that the index no longer has. */
function forget(stateFolder: string, parts: ReadonlySet<string>): void {
  for (const name of readdirSync(stateFolder)) {
    if (PART.test(name) && !parts.has(name)) {
      rmSync(join(stateFolder, name), { recursive: true, force: true });
    }
  }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  return { files: files.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}
