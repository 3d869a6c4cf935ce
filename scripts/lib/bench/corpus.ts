import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addDays, isoDate, yearOf } from '#domain/date.ts';
import { AGENCY_KINDS } from '#strings/vocabulary.ts';
import { pickOf, randomOf, workday } from '../corpus.ts';
import { writeCleanup } from './cleanups.ts';
import { writeCounty } from './county.ts';
import { writerTo } from './files.ts';
import { Numbers, Register } from './issued.ts';
import { writeNormative } from './normative.ts';
import { writeNotice, writeReport } from './notices.ts';
import { writePowers } from './powers.ts';
import { SHARES } from './shares.ts';
import { type CountyState, draftOf } from './state.ts';

/** How much of everything a generated county has. */
/** A power list does not grow with the documents of a county: this is the length of a real one. */
const MOST_POWERS = 3205;

export interface CountySpec {
  readonly documents: number;
  readonly seed: number;
  /** Powers for each hundred documents; as many as the sample has when left out. */
  readonly powersPercent?: number | undefined;
}

/** What the benchmark needs to know of a generated county. */
export interface County {
  /** The document that most others name: its file, its title, and how many they are. */
  readonly cited:
    | { readonly file: string; readonly title: string; readonly by: number }
    | undefined;
}

const FIRST_DAY = isoDate('2020-01-06');
const DAYS = 2508;

/**
 * Write a content folder on the ground of `sample`: documents of some 1,500 characters of all types,
 * with effects, citations, attachments, cleanups, plans and yearly reports, powers with their steps, and
 * rows of lists, as often as the sample has them. The same numbers make the same files.
 */
export async function writeCorpusOf(
  folder: string,
  sample: string,
  { documents, seed, powersPercent = 100 * SHARES.powers }: CountySpec,
): Promise<County> {
  const write = writerTo(folder);
  const agencies = writeCounty(folder, sample, write);
  const random = randomOf(seed);
  const state: CountyState = {
    ...{ write, agencies, random },
    topics: topicsIn(folder),
    pick: pickOf(random),
    register: new Register(random),
    numbers: new Numbers(),
    open: [],
    reported: new Set(),
  };
  let year = yearOf(FIRST_DAY);
  const cleaners = agencies.filter(({ kind }) => kind === AGENCY_KINDS.department);
  for (let index = 0; index < documents; index += 1) {
    const day = workday(addDays(FIRST_DAY, Math.floor((index * DAYS) / documents)));
    if (yearOf(day) > year) {
      const cleaner = cleaners[year % cleaners.length];
      if (cleaner) writeCleanup(state, cleaner, year);
      year = yearOf(day);
    }
    const draft = draftOf(state, state.pick(agencies), day);
    const kind = random();
    if (kind < SHARES.normative) await writeNormative(state, draft);
    else if (kind > 1 - SHARES.report && writeReport(state, draft)) continue;
    else await writeNotice(state, draft);
  }
  const powers = Math.min(MOST_POWERS, Math.round((documents * powersPercent) / 100));
  writePowers(folder, write, agencies, powers, seed + 1);
  const cited = state.register.mostCited();
  return { cited: cited && { file: cited.file, title: cited.title, by: cited.citedBy } };
}

function topicsIn(folder: string): string[] {
  const { topics } = parse(readFileSync(join(folder, 'topics.yaml'), 'utf8'));
  return (topics as { name: string }[]).map(({ name }) => name);
}
