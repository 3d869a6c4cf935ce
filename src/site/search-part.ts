import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type IdentifierKeys, identifierKeys } from '#search/identifiers.ts';
import { chunksOf } from '#search/index/chunks.ts';
import { columnsBuilder } from '#search/index/columns.ts';
import { type Entries, entriesOf } from '#search/index/entries.ts';
import {
  HEAD,
  type PartHead,
  READINGS,
  recordFile,
  soundFile,
  termFile,
} from '#search/index/layout.ts';
import { GONE, mergeTerms } from '#search/index/merge-terms.ts';
import { builtTerms, titleLengthOf } from '#search/index/shard-builder.ts';
import { termCollector } from '#search/index/term-collector.ts';
import { normalise } from '#search/normalise.ts';
import { pairEntries, titleEntries } from '#search/sounds/pairs.ts';
import { encodeReadings } from '#search/sounds/readings.ts';
import { FILES, type KeptPart, readKeys, readTerms, writeKeptPart } from './kept-part.ts';
import { baseOf } from './part-base.ts';
import { PACKING, PartFiles } from './part-files.ts';
import {
  MissingTextsError,
  missingTexts,
  recordOf,
  type SearchSource,
  type TextPlaces,
} from './search-texts.ts';
import { readingsOf } from './sounds.ts';

// Before they are packed. Only a query that is nowhere loads any.
const SOUND_CHUNK = 8000;

/** What a part is made of. */
export interface PartPlan {
  /** Of the code. */
  readonly fingerprint: string;
  /** Digests of the sources of its documents, in the order of `periodsOf`. */
  readonly digests: readonly string[];
  readonly sourceOf: (place: number) => SearchSource;
  readonly texts: TextPlaces;
  /** Parts that are kept, by their folder. */
  readonly parts: ReadonlyMap<string, KeptPart>;
  readonly progress: () => void;
}

/**
 * Write a part of the search index, with its state, to a new folder.
 *
 * From the kept part that is most like it comes all that has not changed, so that only other documents
 * are read; the bytes are the same as without it.
 *
 * @throws {MissingTextsError} Before anything is written.
 */
export function writeSearchPart(folder: string, plan: PartPlan): void {
  const { fingerprint, digests, sourceOf, texts, progress } = plan;
  const base = usableBase(plan);
  const before = base && { folder: join(base.folder, FILES), digests: base.part.packed };
  const isNew = (place: number) => (base?.moves.before[place] ?? GONE) === GONE;
  const missing = missingTexts(
    [...digests.keys()].filter(isNew).map((place) => sourceOf(place)),
    texts,
  );
  if (missing.length > 0) throw new MissingTextsError(missing);

  mkdirSync(join(folder, FILES), { recursive: true });
  const files = new PartFiles(join(folder, FILES), before);
  const collector = termCollector();
  const columns = columnsBuilder();
  const keys: IdentifierKeys[] = [];
  const [sizes, titleLengths]: [number[], number[]] = [[], []];
  const titles: string[] = [];
  digests.forEach((_, place) => {
    const source = sourceOf(place);
    const old = base?.moves.before[place] ?? GONE;
    if (base && old !== GONE) {
      sizes.push(base.part.sizes[old] as number);
      titleLengths.push(base.part.titleLengths[old] as number);
      keys.push(base.keys[old] as IdentifierKeys);
      if (!files.link(recordFile(old), recordFile(place))) {
        files.write(recordFile(place), JSON.stringify(recordOf(source, texts)));
      }
    } else {
      const record = recordOf(source, texts);
      sizes.push(collector.add(place, record).size);
      titleLengths.push(titleLengthOf(record.title));
      keys.push(identifierKeys(record));
      files.write(recordFile(place), JSON.stringify(record));
    }
    columns.add(source.record, sizes[place] as number, titleLengths[place] as number);
    titles.push(normalise(source.record.title));
    progress();
  });
  const added = collector.finish();
  const entries = base ? mergeTerms(base.terms, base.moves.places, added) : added;
  writeTables(files, entries, columns.finish(), titles);
  const packed = files.digests;
  writeKeptPart(
    folder,
    { fingerprint, sources: digests, sizes, titleLengths, packed },
    entries,
    keys,
  );
}

function writeTables(
  files: PartFiles,
  entries: Entries,
  columns: PartHead['columns'],
  titles: readonly string[],
): void {
  const { terms, hanPairs, characters } = builtTerms(entries);
  const readings = readingsOf(characters);
  const encoder = new TextEncoder();
  const sounding = [...pairEntries(hanPairs, readings), ...titleEntries(titles, readings)].map(
    ([key, value]) => [key, encoder.encode(value)] as const,
  );
  const sounds = chunksOf(entriesOf(new Map(sounding)), SOUND_CHUNK);
  const head: PartHead = { columns, terms: terms.first, sounds: sounds.first };
  files.pack(HEAD, JSON.stringify(head));
  files.pack(READINGS, JSON.stringify(encodeReadings(readings)));
  terms.files.forEach((bytes, chunk) => {
    files.pack(termFile(chunk), bytes, PACKING.postings);
  });
  sounds.files.forEach((bytes, chunk) => {
    files.pack(soundFile(chunk), bytes);
  });
}

/** The kept part to start from, with all that it takes; nothing where something of it is damaged. */
function usableBase({ digests, parts, fingerprint }: PartPlan) {
  const alike = [...parts].filter(([, part]) => part.fingerprint === fingerprint);
  const base = baseOf(digests, alike);
  const terms = base && readTerms(base.folder, base.part);
  const keys = base && readKeys(base.folder);
  return terms && keys?.length === base.part.sources.length ? { ...base, terms, keys } : undefined;
}
