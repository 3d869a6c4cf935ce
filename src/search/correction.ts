import type { Correction } from './answer.ts';
import { matchesOf } from './evaluate.ts';
import { normalise } from './normalise.ts';
import type { OpenPart, Part } from './part.ts';
import { parseQuery, type Query } from './query.ts';
import { fromInitials, fromMixed, fromPinyin, homophones } from './sounds/correct.ts';
import type { PairLookup, SoundPair } from './sounds/pairs.ts';
import { type Readings, syllablesIn } from './sounds/readings.ts';
import { initialsOf, syllablesOf } from './sounds/syllables.ts';

/** What a reader may have meant, the likeliest first, and how one comes to it. */
interface Corrections {
  readonly texts: readonly string[];
  readonly how: Correction;
}

const LATIN = /^[a-zü' -]+$/;
const MIXED = /[a-zü]+|\p{Script=Han}+/gu;
const HAN_RUN = /\p{Script=Han}+/gu;

/** What a reader may have meant whose query is nowhere, by one way after the other; it may be nowhere too. */
export async function* correctionsOf(
  query: Query,
  parts: readonly Part[],
): AsyncGenerator<Corrections> {
  const opened = await Promise.all(parts.map((part) => part.open()));
  const lookup = togetherIn(opened);
  const typed = query.typed.normalize('NFKC').toLowerCase();
  const latin = /[a-zü]/.test(typed);
  const han = /\p{Script=Han}/u.test(typed);
  if (!latin && !han) return;
  const readings = mergedReadings(await Promise.all(opened.map((part) => part.readings())));
  if (han && !latin) {
    yield* byHomophones(query, opened, readings, lookup);
    return;
  }
  const known = syllablesIn(readings);
  if (han) {
    const runs = normalise(typed).match(MIXED) ?? [];
    const pieces = runs.map((run) => (/[a-zü]/.test(run) ? syllablesOf(run, known) : run));
    yield { texts: await fromMixed(pieces, readings, lookup), how: 'pinyin' };
    return;
  }
  if (!LATIN.test(typed)) return;
  yield { texts: await fromPinyin(syllablesOf(typed, known), lookup), how: 'pinyin' };
  const initials = initialsOf(typed);
  if (initials !== undefined)
    yield { texts: await fromInitials(initials, lookup), how: 'initials' };
}

/** Each run of characters that is nowhere, in turn, with another of the same sound in its place. */
async function* byHomophones(
  query: Query,
  parts: readonly OpenPart[],
  readings: Readings,
  lookup: PairLookup,
): AsyncGenerator<Corrections> {
  const all = query.terms.flatMap(({ text }) => text.match(HAN_RUN) ?? []);
  const runs = [...new Set(all)].filter((run) => run.length > 1);
  for (const run of runs) {
    if (runs.length > 1 && (await isSomewhere(run, parts))) continue;
    const found = await homophones(run, readings, lookup);
    const texts = found.map((other) =>
      query.terms.map(({ text }) => text.replace(run, other)).join(' '),
    );
    yield { texts, how: 'homophone' };
  }
}

async function isSomewhere(run: string, parts: readonly OpenPart[]): Promise<boolean> {
  const query = parseQuery(run);
  for (const part of parts) {
    if ((await matchesOf(query, part.lookup, part.columns)).length > 0) return true;
  }
  return false;
}

/** A lookup in all parts, with the frequencies of all. */
function togetherIn(parts: readonly OpenPart[]): PairLookup {
  return async (keys) => {
    const tables = await Promise.all(parts.map((part) => part.sounds(keys)));
    if (tables.length === 1 && tables[0]) return tables[0];
    return new Map(
      keys.map((key) => {
        const frequencies = new Map<string, number>();
        for (const { pair, df } of tables.flatMap((table) => table.get(key) ?? [])) {
          frequencies.set(pair, (frequencies.get(pair) ?? 0) + df);
        }
        return [key, Array.from(frequencies, ([pair, df]): SoundPair => ({ pair, df }))];
      }),
    );
  };
}

function mergedReadings(all: readonly Readings[]): Readings {
  const [first = new Map<string, readonly string[]>(), ...others] = all;
  return others.length === 0 ? first : new Map([first, ...others].flatMap((one) => [...one]));
}
