import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MANIFEST, type Manifest, type ManifestPart, synonymFile } from '#search/index/layout.ts';
import { periodsOf } from '#search/index/periods.ts';
import { idOf, type SynonymGroup } from '#search/part.ts';
import { FILES, type KeptPart, readKeptPart } from './kept-part.ts';
import { linkTree } from './link-files.ts';
import { PartFiles } from './part-files.ts';
import { searchFingerprint } from './search-fingerprint.ts';
import { isNumbersFolder, keptNumbers } from './search-numbers.ts';
import type { PartPlan } from './search-part.ts';
import { openSpool, type SpooledSources } from './search-spool.ts';
import type { TextPlaces } from './search-texts.ts';

/** What an index is made of, and where it goes. */
export interface IndexPlan {
  readonly sources: SpooledSources;
  readonly texts: TextPlaces;
  /** A folder for this index alone, in which its parts are kept. */
  readonly stateFolder: string;
  /** The index is written to `search/` in this folder. */
  readonly outDir: string;
  readonly synonyms?: readonly SynonymGroup[] | undefined;
  readonly partSize?: number | undefined;
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
const NAME_LENGTH = 12;
// What a build that was stopped has left. Only one build works in a folder at a time.
const LEFTOVER = /^(?:[0-9a-f]{12}|numbers-[0-9a-f]{12}|sources)\.\d+$/;

/**
 * Write a search index.
 *
 * Parts are built one after another, so that memory is bounded by the largest. The bytes of a part
 * depend on nothing but its sources, their order and the code; where those are the same as the last
 * time, the part that was kept is linked.
 *
 * @throws {MissingTextsError}
 */
export async function indexSources(plan: IndexPlan): Promise<WrittenSearchIndex> {
  const { sources, stateFolder, synonyms = [], partSize = PART_SIZE } = plan;
  clear(stateFolder, (name) => LEFTOVER.test(name) && !sources.file.endsWith(name));
  const target = join(plan.outDir, 'search');
  mkdirSync(target, { recursive: true });
  const builder = partBuilder(plan);
  const ids: string[] = [];
  const parts: ManifestPart[] = [];
  let [files, bytes] = [0, 0];
  try {
    for (const { documents, years } of periodsOf(sources.dates, partSize)) {
      const { name, part } = await builder.partOf(documents);
      publish(join(stateFolder, name, FILES), join(target, name));
      documents.forEach((document, place) => {
        ids[document] = idOf(name, place);
      });
      parts.push({ name, documents: documents.length, years });
      files += part.files;
      bytes += part.bytes;
    }
  } finally {
    builder.close();
  }
  const numbers = keptNumbers(
    stateFolder,
    parts.map(({ name }) => name),
  );
  publish(join(stateFolder, numbers.folder), join(target, numbers.folder));
  const words = JSON.stringify(synonyms);
  const named = synonymFile(hash('sha256', words).slice(0, NAME_LENGTH));
  const manifest: Manifest = {
    documents: ids.length,
    parts,
    numbers: { folder: numbers.folder, files: numbers.files },
    synonyms: named,
  };
  const synonymBytes = new PartFiles(target).write(named, words);
  const json = JSON.stringify(manifest);
  writeFileSync(join(target, MANIFEST), json);
  const kept = new Set(parts.map(({ name }) => name));
  clear(
    stateFolder,
    (name) =>
      (PART.test(name) && !kept.has(name)) || (isNumbersFolder(name) && name !== numbers.folder),
  );
  return {
    documents: ids.length,
    files: files + numbers.files + 2,
    bytes: bytes + numbers.bytes + synonymBytes + Buffer.byteLength(json),
    reused: !builder.hasBuilt(),
    ids,
  };
}

/** Link a folder, in place of what a run has left that found a text missing. */
function publish(folder: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  linkTree(folder, target);
}

/** Finds parts in the state, or builds them there. */
function partBuilder({ sources, texts, stateFolder, progress }: IndexPlan) {
  // Of the folder of texts only its name, which is the fingerprint of the code that read them: a site
  // is the same wherever it was made.
  const fingerprint = [searchFingerprint(), texts.rendering, basename(texts.attachments)].join(' ');
  const spool = openSpool(sources);
  let known: ReadonlyMap<string, KeptPart> | undefined;
  let done = 0;
  let built = false;
  return {
    async partOf(documents: readonly number[]): Promise<{ name: string; part: KeptPart }> {
      const digests = documents.map((document) => sources.digests[document] as string);
      const name = hash('sha256', `${fingerprint}\n${digests.join('\n')}`).slice(0, NAME_LENGTH);
      const folder = join(stateFolder, name);
      const kept = readKeptPart(folder);
      if (kept) return { name, part: kept };
      built = true;
      known ??= keptParts(stateFolder);
      const sourceOf = (place: number) => spool.sourceOf(documents[place] as number);
      await build(folder, {
        fingerprint,
        digests,
        sourceOf,
        texts,
        parts: known,
        progress: () => progress?.(++done, sources.dates.length),
      });
      const part = readKeptPart(folder);
      if (!part) throw new Error(`${folder} is not whole`);
      return { name, part };
    },
    hasBuilt: () => built,
    close: () => spool.close(),
  };
}

/** Fill a folder under another name first, so that half a part is never taken for a whole one. */
async function build(folder: string, plan: PartPlan): Promise<void> {
  // What it takes to make a part takes long to load.
  const { writeSearchPart } = await import('./search-part.ts');
  const partial = `${folder}.${process.pid}`;
  try {
    writeSearchPart(partial, plan);
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** All parts of the state that are whole. */
function keptParts(stateFolder: string): ReadonlyMap<string, KeptPart> {
  return new Map(
    readdirSync(stateFolder)
      .filter((name) => PART.test(name))
      .flatMap((name) => {
        const folder = join(stateFolder, name);
        const part = readKeptPart(folder);
        return part ? [[folder, part] as const] : [];
      }),
  );
}

/** Remove what is no longer of use. */
function clear(stateFolder: string, unused: (name: string) => boolean): void {
  for (const name of readdirSync(stateFolder).filter(unused)) {
    rmSync(join(stateFolder, name), { recursive: true, force: true });
  }
}
