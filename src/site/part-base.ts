import { GONE } from '#search/index/merge-terms.ts';
import type { KeptPart } from './kept-part.ts';

/** How the documents of a part stand to those of one that is kept. */
export interface PartMoves {
  /** The place of each old document in the new part, ascending, or `GONE`. */
  readonly places: Int32Array;
  /** The old place of each new document; `GONE` for one that was not there. */
  readonly before: Int32Array;
  /** Documents that are in both. */
  readonly shared: number;
}

/** Of the kept parts, the one that shares most documents with a new part. */
export function baseOf(
  sources: readonly string[],
  parts: Iterable<readonly [folder: string, part: KeptPart]>,
): { readonly folder: string; readonly part: KeptPart; readonly moves: PartMoves } | undefined {
  let best: ReturnType<typeof baseOf>;
  for (const [folder, part] of parts) {
    const moves = movesBetween(part.sources, sources);
    if (moves.shared > (best?.moves.shared ?? 0)) best = { folder, part, moves };
  }
  return best;
}

/**
 * Which documents of two parts are the same, by the digests of their sources. Where the order has
 * changed, as many as possible are taken that stand in the same order in both.
 */
export function movesBetween(old: readonly string[], sources: readonly string[]): PartMoves {
  const oldPlaces = new Map(old.map((digest, place) => [digest, place]));
  const found = sources.map((digest) => oldPlaces.get(digest) ?? GONE);
  const kept = longestAscending(found);
  const places = new Int32Array(old.length).fill(GONE);
  const before = new Int32Array(sources.length).fill(GONE);
  for (const place of kept) {
    const oldPlace = found[place] as number;
    before[place] = oldPlace;
    places[oldPlace] = place;
  }
  return { places, before, shared: kept.length };
}

/** The indexes of a longest row of ascending numbers; `GONE` is no number. */
function longestAscending(numbers: readonly number[]): number[] {
  // For each length, the index at which a row of that length ends lowest.
  const ends: number[] = [];
  const previous = new Int32Array(numbers.length).fill(GONE);
  numbers.forEach((number, index) => {
    if (number === GONE) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? GONE;
    ends[low] = index;
  });
  const row: number[] = [];
  for (let index = ends.at(-1) ?? GONE; index !== GONE; index = previous[index] as number) {
    row.push(index);
  }
  return row.reverse();
}
