import type { Readings } from './readings.ts';

/** Characters that stand side by side in texts: two, or three of a title. */
export interface SoundPair {
  readonly pair: string;
  /** In about how many documents: a power of two. */
  readonly df: number;
}

/** What the table has under keys; keys that it has not are left out. */
export type PairLookup = (
  keys: readonly string[],
) => Promise<ReadonlyMap<string, readonly SoundPair[]>>;

const LARGEST_CLASS = 35;
const HAN_RUN = /\p{Script=Han}{3,}/gu;

/** The key of all pairs that sound so: `yang hu`. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/**
 * The entries of the table of sounds: under `yang hu` all pairs that may be read so, the commonest
 * first, each followed by a digit of base 36 for the power of two of its frequency: `养护7样虎1`.
 *
 * @param pairs Two Han characters each, with the number of documents that have them.
 */
export function pairEntries(
  pairs: Iterable<{ readonly pair: string; readonly df: number }>,
  readings: Readings,
): Map<string, string> {
  const groups = new Map<string, { pair: string; df: number }[]>();
  for (const { pair, df } of pairs) {
    const [first = '', second = ''] = pair;
    for (const one of readings.get(first) ?? []) {
      for (const two of readings.get(second) ?? []) {
        const key = pairKey(one, two);
        const group = groups.get(key);
        if (group) group.push({ pair, df });
        else groups.set(key, [{ pair, df }]);
      }
    }
  }
  return encoded(groups);
}

/**
 * The entries for initials: under `ncg` all three characters of titles whose syllables begin so, in
 * the form of {@link pairEntries}. Three, because too many pairs share two letters.
 *
 * @param titles Folded.
 */
export function titleEntries(titles: Iterable<string>, readings: Readings): Map<string, string> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const pieces = new Set(title.match(HAN_RUN)?.flatMap(piecesOf));
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const groups = new Map<string, { pair: string; df: number }[]>();
  for (const [pair, df] of counts) {
    for (const key of initialsOf(pair, readings)) {
      const group = groups.get(key);
      if (group) group.push({ pair, df });
      else groups.set(key, [{ pair, df }]);
    }
  }
  return encoded(groups);
}

/** The pairs of an entry. */
export function parsePairs(value: string): SoundPair[] {
  return Array.from(value.matchAll(/(\P{ASCII}+)([\da-z])/gu), ([, pair = '', digit = '0']) => ({
    pair,
    df: 2 ** Number.parseInt(digit, 36),
  }));
}

/** Entries of groups of equal sound, sorted by key. */
function encoded(
  groups: ReadonlyMap<string, readonly { readonly pair: string; readonly df: number }[]>,
): Map<string, string> {
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([key, group]) => [
      key,
      group
        .toSorted((a, b) => b.df - a.df || (a.pair < b.pair ? -1 : 1))
        .map(({ pair, df }) => pair + classOf(df))
        .join(''),
    ]),
  );
}

function piecesOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(2).map((_, from) => characters.slice(from, from + 3).join(''));
}

/** The first letters of a few characters, in all their readings. */
function initialsOf(characters: string, readings: Readings): ReadonlySet<string> {
  const letters = Array.from(characters, (character) =>
    (readings.get(character) ?? []).map((sound) => sound.charAt(0)),
  );
  return new Set(
    letters.reduce((before, after) => before.flatMap((one) => after.map((two) => one + two)), ['']),
  );
}

function classOf(df: number): string {
  return Math.min(LARGEST_CLASS, Math.floor(Math.log2(Math.max(1, df)))).toString(36);
}
