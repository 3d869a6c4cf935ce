import { bestPaths, type Order, type Path } from './lattice.ts';
import { type PairLookup, pairKey, type SoundPair } from './pairs.ts';
import type { Readings } from './readings.ts';

/** What may stand at one place of a text: whatever sounds so. */
interface Place {
  readonly sounds: readonly string[];
  /** The Han character that was typed there. */
  readonly typed?: string;
}

const LONGEST_RUN = 16;
const MOST_SYLLABLES = 12;
const MOST_CORRECTED = 6;
const MOST_MEANT = 8;
const PIECE_OF_INITIALS = 3;

const HAN = /^\p{Script=Han}$/u;

/**
 * What a reader meant who took a wrong character of the same sound: 农村工路 is 农村公路. Few changed
 * characters come first, then what is common throughout. At most six, never the text itself.
 *
 * @param text Folded; two to sixteen Han characters that are nowhere as a whole. Empty for any other.
 */
export async function homophones(
  text: string,
  readings: Readings,
  lookup: PairLookup,
): Promise<readonly string[]> {
  const places = placesOf(Array.from(text), readings);
  if (!places || places.length < 2 || places.length > LONGEST_RUN) return [];
  const [steps = []] = await stepsOf([places], lookup);
  const paths = bestPaths(steps, {
    order: byChanges,
    typed: places.map(({ typed }) => typed),
    mostChanges: Math.ceil(places.length / 3),
    most: MOST_CORRECTED + 1,
  });
  return paths
    .map((path) => path.text)
    .filter((found) => found !== text)
    .slice(0, MOST_CORRECTED);
}

/**
 * What a reader meant who typed pinyin; at most eight, the likeliest first.
 *
 * @param ways What `syllablesOf` makes of the letters; ways of less than two or more than twelve
 *   syllables are passed over.
 */
export async function fromPinyin(
  ways: readonly (readonly string[])[],
  lookup: PairLookup,
): Promise<readonly string[]> {
  return meant(
    ways.map((syllables) => syllables.map((sound) => ({ sounds: [sound] }))),
    lookup,
  );
}

/**
 * What a reader meant who typed part of it in characters and part in pinyin: 农村gonglu. The
 * characters stand as they are. At most eight.
 *
 * @param parts Runs of Han characters, as they are, and runs of letters, as `syllablesOf` reads them.
 */
export async function fromMixed(
  parts: readonly (string | readonly (readonly string[])[])[],
  readings: Readings,
  lookup: PairLookup,
): Promise<readonly string[]> {
  let all: readonly (readonly Place[])[] = [[]];
  for (const part of parts) {
    const next =
      typeof part === 'string'
        ? [placesOf(Array.from(part), readings) ?? []]
        : part.map((syllables) => syllables.map((sound): Place => ({ sounds: [sound] })));
    if (next.every((places) => places.length === 0)) return [];
    all = all.flatMap((before) => next.map((after) => [...before, ...after])).slice(0, MOST_MEANT);
  }
  return meant(all, lookup);
}

/**
 * What a reader meant who typed the initials of a part of a title: `ncgl` is 农村公路. At most eight.
 *
 * @param letters What `initialsOf` makes of the query.
 * @param lookup In the table of `titleEntries`.
 */
export async function fromInitials(
  letters: string,
  lookup: PairLookup,
): Promise<readonly string[]> {
  const keys = Array.from({ length: letters.length - PIECE_OF_INITIALS + 1 }, (_, from) =>
    letters.slice(from, from + PIECE_OF_INITIALS),
  );
  const found = await lookup([...new Set(keys)]);
  const steps = keys.map((key) => found.get(key) ?? []);
  return bestPaths(steps, { order: byLikelihood, most: MOST_MEANT }).map(({ text }) => text);
}

async function meant(
  ways: readonly (readonly Place[])[],
  lookup: PairLookup,
): Promise<readonly string[]> {
  const fitting = ways.filter(({ length }) => length >= 2 && length <= MOST_SYLLABLES);
  const found = await stepsOf(fitting, lookup);
  const paths = found.flatMap((steps, index) =>
    bestPaths(steps, {
      order: byLikelihood,
      typed: (fitting[index] ?? []).map(({ typed }) => typed),
      mostChanges: 0,
      most: MOST_MEANT,
    }),
  );
  const texts = paths.toSorted(byLikelihood).map(({ text }) => text);
  return [...new Set(texts)].slice(0, MOST_MEANT);
}

/** Undefined when something is not a Han character, or of a sound that is not known. */
function placesOf(characters: readonly string[], readings: Readings): Place[] | undefined {
  const places = characters
    .filter((character) => HAN.test(character))
    .map((typed) => ({ typed, sounds: readings.get(typed) ?? [] }));
  const known = places.every(({ sounds }) => sounds.length > 0);
  return known && places.length === characters.length ? places : undefined;
}

/** For each row of places, what pairs can stand from its first place on, from its second … */
async function stepsOf(
  rows: readonly (readonly Place[])[],
  lookup: PairLookup,
): Promise<readonly (readonly (readonly SoundPair[])[])[]> {
  const keys = rows.map((places) =>
    places
      .slice(1)
      .map(({ sounds }, index) =>
        (places[index]?.sounds ?? []).flatMap((first) =>
          sounds.map((second) => pairKey(first, second)),
        ),
      ),
  );
  const found = await lookup([...new Set(keys.flat(2))]);
  return keys.map((steps) =>
    steps.map((alternatives) => {
      const pairs = alternatives.flatMap((key) => found.get(key) ?? []);
      return [...new Map(pairs.map((one) => [one.pair, one])).values()];
    }),
  );
}

const byChanges: Order = (a, b) =>
  a.changes - b.changes || b.weakest - a.weakest || b.sum - a.sum || byText(a, b);

const byLikelihood: Order = (a, b) => likelihood(b) - likelihood(a) || byText(a, b);

const byText: Order = (a, b) => (a.text < b.text ? -1 : 1);

// The rarest piece says more than all the others: whatever stands in a text has no piece that does not.
const likelihood = ({ sum, weakest, text }: Path): number => sum / text.length + weakest;
