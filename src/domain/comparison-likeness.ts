/** Two texts, by index, and the share of their bigrams that they have in common, from 0 to 1. */
export interface LikePair {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** A bigram in more texts than this tells none from the others. */
const COMMONEST = 64;
/** How many texts a text is held against: those with which it shares the most. */
const CANDIDATES = 8;

/** How often each bigram stands in a text; bigrams are numbered from 0. */
type Counts = ReadonlyMap<number, number>;
/** In which texts each bigram stands. */
type Holders = readonly (readonly number[] | undefined)[];

/**
 * The pairs of texts that are alike by at least `least`: the share of bigrams that they have in
 * common (Dice), where a bigram counts the less the more texts have it. The name of a department
 * that stands in every article makes no two of them alike.
 *
 * Texts that share only what very many have are not held against each other, so that the time stays
 * near linear in the length of both.
 */
export function likePairs(
  before: readonly string[],
  after: readonly string[],
  least: number,
): LikePair[] {
  const numbers = new Map<string, number>();
  const [old, current] = [before, after].map((texts) =>
    texts.map((text) => bigramsOf(text, numbers)),
  ) as [Counts[], Counts[]];
  const [holders, holdersAfter] = [holdersOf(old), holdersOf(current)];
  const weights = Float64Array.from({ length: numbers.size }, (_, bigram) => {
    const most = Math.max(holders[bigram]?.length ?? 0, holdersAfter[bigram]?.length ?? 0);
    return 1 / Math.sqrt(most);
  });
  const sizes = old.map((counts) => sizeOf(counts, weights));
  return current.flatMap((counts, index) => {
    const size = sizeOf(counts, weights);
    return candidates(counts, holders, weights)
      .map((place) => {
        const shared = sharedSize(old[place] ?? new Map(), counts, weights);
        const likeness = (2 * shared) / ((sizes[place] ?? 0) + size);
        return { before: place, after: index, likeness };
      })
      .filter(({ likeness }) => likeness >= least);
  });
}

/** The bigrams of a text, its edges among them; those seen for the first time get the next number. */
function bigramsOf(text: string, numbers: Map<string, number>): Counts {
  const counts = new Map<number, number>();
  const edged = `\n${text}\n`;
  for (let index = 0; index < edged.length - 1; index += 1) {
    const bigram = edged.slice(index, index + 2);
    let number = numbers.get(bigram);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(bigram, number);
    }
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

function holdersOf(texts: readonly Counts[]): Holders {
  const holders: number[][] = [];
  for (const [index, counts] of texts.entries()) {
    for (const bigram of counts.keys()) {
      const found = holders[bigram];
      if (found) found.push(index);
      else holders[bigram] = [index];
    }
  }
  return holders;
}

function candidates(counts: Counts, holders: Holders, weights: Float64Array): number[] {
  const shared = new Map<number, number>();
  for (const bigram of counts.keys()) {
    const found = holders[bigram] ?? [];
    if (found.length > COMMONEST) continue;
    const weight = weights[bigram] ?? 0;
    for (const place of found) shared.set(place, (shared.get(place) ?? 0) + weight);
  }
  return [...shared]
    .sort(([a, first], [b, second]) => second - first || a - b)
    .slice(0, CANDIDATES)
    .map(([place]) => place);
}

function sizeOf(counts: Counts, weights: Float64Array): number {
  let size = 0;
  for (const [bigram, count] of counts) size += count * (weights[bigram] ?? 0);
  return size;
}

function sharedSize(one: Counts, other: Counts, weights: Float64Array): number {
  let size = 0;
  for (const [bigram, count] of one) {
    size += Math.min(count, other.get(bigram) ?? 0) * (weights[bigram] ?? 0);
  }
  return size;
}
