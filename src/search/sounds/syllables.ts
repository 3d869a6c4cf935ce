/** One way to read typed letters, and how unlikely it is. */
interface Way {
  readonly syllables: readonly string[];
  readonly cost: number;
}

const MOST_WAYS = 8;
const LONGEST_SYLLABLE = 6;
const LONGEST_TYPED = 72;
const FEWEST_INITIALS = 3;
const MOST_INITIALS = 8;

// Whoever means 西安 and not 先 types an apostrophe, and whoever means 律 knows the key v.
const VOWEL_FIRST = 0.4;
const U_FOR_V = 1.5;

/**
 * Every plausible way to cut typed letters into syllables of pinyin, at most eight, the likeliest
 * first: few syllables, and few that begin with a vowel. Whatever is not a letter parts syllables.
 * Tones and capitals do not matter; ü may be typed as v or u. Empty when it is not pinyin.
 *
 * @param known All syllables there are, without tones and with v for ü.
 * @example
 * syllablesOf('fangan', known); // [['fan', 'gan'], ['fang', 'an']]
 */
export function syllablesOf(latin: string, known: ReadonlySet<string>): string[][] {
  const pieces = piecesOf(latin);
  if (pieces.length === 0 || pieces.join('').length > LONGEST_TYPED) return [];
  const ways = pieces
    .map((piece) => waysOf(piece, known))
    .reduce((before, after) =>
      best(before.flatMap((first) => after.map((second) => joined(first, second)))),
    );
  return ways.map(({ syllables }) => [...syllables]);
}

/**
 * The letters of a query that may be the initials of characters, `ncgl` for 农村公路: three to eight,
 * each of which can begin a syllable. Undefined for anything else.
 */
export function initialsOf(latin: string): string | undefined {
  const letters = piecesOf(latin).join('');
  const fits = letters.length >= FEWEST_INITIALS && letters.length <= MOST_INITIALS;
  return fits && !/[iuv]/.test(letters) ? letters : undefined;
}

/** Small letters without tones, as the reader parted them. Empty when something else stands among them. */
function piecesOf(latin: string): string[] {
  const plain = latin
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replaceAll(/\p{M}/gu, '');
  const pieces = plain.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== '');
  return pieces.every((piece) => /^[a-z]+$/.test(piece)) ? pieces : [];
}

function waysOf(letters: string, known: ReadonlySet<string>): readonly Way[] {
  const upTo: (readonly Way[])[] = [[{ syllables: [], cost: 0 }]];
  for (let end = 1; end <= letters.length; end += 1) {
    const ways: Way[] = [];
    for (let from = Math.max(0, end - LONGEST_SYLLABLE); from < end; from += 1) {
      const last = formsOf(letters.slice(from, end), known);
      ways.push(...(upTo[from] ?? []).flatMap((way) => last.map((next) => joined(way, next))));
    }
    upTo.push(best(ways));
  }
  return upTo[letters.length] ?? [];
}

/** What a group of letters may be as one syllable. */
function formsOf(letters: string, known: ReadonlySet<string>): Way[] {
  const cost = /^[aoe]/.test(letters) ? 1 + VOWEL_FIRST : 1;
  const plain = letters.replace(/^([jqxy])v/, '$1u').replace(/^([ln])ve$/, '$1ue');
  const dotted = letters.replace(/^([ln])u$/, '$1v');
  return [
    ...(known.has(plain) ? [{ syllables: [plain], cost }] : []),
    ...(dotted !== letters && known.has(dotted)
      ? [{ syllables: [dotted], cost: cost + U_FOR_V }]
      : []),
  ];
}

const joined = (first: Way, second: Way): Way => ({
  syllables: [...first.syllables, ...second.syllables],
  cost: first.cost + second.cost,
});

const best = (ways: readonly Way[]): readonly Way[] =>
  ways.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_WAYS);
