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
} from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '#search/record.ts';
import { root } from './paths.ts';
import { buildSearchIndex } from './search-index-build.ts';
import { recordSpool } from './search-spool.ts';

export interface SearchIndexOptions {
  /** A folder for this index alone, in which the last one is kept. */
  readonly stateFolder: string;
  /** Called after each document while an index is built. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface WrittenSearchIndex {
  readonly documents: number;
  readonly files: number;
  readonly bytes: number;
  /** Whether nothing had changed since the index that was kept. */
  readonly reused: boolean;
}

const DIGEST = /^[0-9a-f]{32}$/;

/**
 * Write the search index of the records to `<outDir>/pagefind/` and `<outDir>/search/`.
 *
 * The records are taken one by one. The bytes depend on nothing but the records, their order and the
 * code; when those are the same as the last time, the index that was kept is copied.
 */
export async function writeSearchIndex(
  records: Iterable<SearchRecord>,
  outDir: string,
  { stateFolder, progress }: SearchIndexOptions,
): Promise<WrittenSearchIndex> {
  mkdirSync(stateFolder, { recursive: true });
  const spool = recordSpool(join(stateFolder, `records.${process.pid}`));
  try {
    const hash = createHash('sha256').update(fingerprint());
    let documents = 0;
    for (const record of records) {
      hash.update(spool.add(record)).update('\n');
      documents += 1;
    }
    const digest = hash.digest('hex').slice(0, 32);
    const kept = join(stateFolder, digest);
    const reused = existsSync(kept);
    if (!reused) {
      await intoFolder(kept, (folder) =>
        buildSearchIndex(spool.read(), folder, { digest, documents, progress }),
      );
    }
    for (const name of readdirSync(stateFolder)) {
      if (DIGEST.test(name) && name !== digest) {
        rmSync(join(stateFolder, name), { recursive: true, force: true });
      }
    }
    cpSync(kept, outDir, { recursive: true });
    return { documents, ...sizeOf(kept), reused };
  } finally {
    spool.remove();
  }
}

/** Fill a folder under another name first, so that half an index is never taken for a whole one. */
async function intoFolder(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    await fill(partial);
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Of the code that makes an index. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/search', 'src/domain']) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  for (const file of ['src/site/search-index-build.ts', 'node_modules/pagefind/package.json']) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  return { files: files.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}
