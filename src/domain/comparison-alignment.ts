import { likePairs } from './comparison-likeness.ts';

/** A piece of a text that is matched as a whole. */
export interface Alignable {
  readonly text: string;
  /** Only pieces of one group match: no article is taken for a chapter. */
  readonly group: string;
}

/** A piece of the old text and the piece of the new text that it became, by index. */
export interface Match {
  readonly before: number;
  readonly after: number;
  /** Whether the pieces stand in the same order as the other matches. */
  readonly inOrder: boolean;
}

interface Pair {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/** How alike two pieces are to be the same one, changed. */
const ALIKE = 0.25;
/** How alike two pieces are to be the same one in another place. */
const ALIKE_ELSEWHERE = 0.4;
const EQUAL = 2;

/**
 * Which pieces of the old text became which of the new text.
 *
 * Equal texts match first, then those that are alike, so that the sum of likeness of what stays in
 * order is greatest; what is left matches out of order when it is more alike than that.
 *
 * @returns Matches in the order of the new text; each piece is in one at most.
 */
export function align(before: readonly Alignable[], after: readonly Alignable[]): Match[] {
  const equal = equalPairs(before, after);
  const pairs = [...equal, ...alikePairs(before, after, equal)];
  const chain = heaviestChain(pairs);
  const matches = chain.map(({ before, after }) => ({ before, after, inOrder: true }));
  const [seenBefore, seenAfter] = [
    new Set(chain.map((pair) => pair.before)),
    new Set(chain.map((pair) => pair.after)),
  ];
  for (const pair of [...pairs].sort((a, b) => b.weight - a.weight || a.after - b.after)) {
    if (pair.weight < ALIKE_ELSEWHERE) break;
    if (seenBefore.has(pair.before) || seenAfter.has(pair.after)) continue;
    seenBefore.add(pair.before);
    seenAfter.add(pair.after);
    matches.push({ before: pair.before, after: pair.after, inOrder: false });
  }
  return matches.sort((a, b) => a.after - b.after);
}

/** Equal pieces, the first with the first, the second with the second. */
function equalPairs(before: readonly Alignable[], after: readonly Alignable[]): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const [index, piece] of before.entries()) {
    const found = waiting.get(keyOf(piece));
    if (found) found.push(index);
    else waiting.set(keyOf(piece), [index]);
  }
  for (const indexes of waiting.values()) indexes.reverse();
  return after.flatMap((piece, index) => {
    const first = waiting.get(keyOf(piece))?.pop();
    return first === undefined ? [] : [{ before: first, after: index, weight: EQUAL }];
  });
}

function keyOf({ group, text }: Alignable): string {
  return `${group}\n${text}`;
}

function alikePairs(
  before: readonly Alignable[],
  after: readonly Alignable[],
  equal: readonly Pair[],
): Pair[] {
  const old = groups(before, new Set(equal.map((pair) => pair.before)));
  const current = groups(after, new Set(equal.map((pair) => pair.after)));
  return [...current].flatMap(([group, here]) => {
    const there = old.get(group) ?? [];
    const texts = [
      there.map((index) => before[index]?.text ?? ''),
      here.map((index) => after[index]?.text ?? ''),
    ] as const;
    return likePairs(...texts, ALIKE).map(({ likeness, ...pair }) => ({
      before: there[pair.before] ?? 0,
      after: here[pair.after] ?? 0,
      weight: likeness,
    }));
  });
}

/** The pieces of each group but for those that have a match. */
function groups(pieces: readonly Alignable[], matched: ReadonlySet<number>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { group }] of pieces.entries()) {
    if (matched.has(index)) continue;
    const indexes = found.get(group);
    if (indexes) indexes.push(index);
    else found.set(group, [index]);
  }
  return found;
}

interface Link {
  readonly pair: Pair;
  readonly weight: number;
  readonly previous: Link | undefined;
}

/**
 * The pairs of greatest weight that stand in order on both sides: the longest common subsequence
 * when all weigh the same.
 *
 * A Fenwick tree over the old text holds the heaviest chain up to each place, so that n pairs take
 * n log n steps.
 */
function heaviestChain(pairs: readonly Pair[]): Pair[] {
  const size = pairs.reduce((most, { before }) => Math.max(most, before + 1), 0);
  const tree: (Link | undefined)[] = new Array(size + 1);
  const heaviestBelow = (end: number): Link | undefined => {
    let best: Link | undefined;
    for (let at = end; at > 0; at -= at & -at) best = heavier(tree[at], best);
    return best;
  };
  // Of one piece of the new text the later pair first, so that no chain takes two of them.
  for (const pair of [...pairs].sort((a, b) => a.after - b.after || b.before - a.before)) {
    const previous = heaviestBelow(pair.before);
    const link = { pair, weight: (previous?.weight ?? 0) + pair.weight, previous };
    for (let at = pair.before + 1; at <= size; at += at & -at) tree[at] = heavier(link, tree[at]);
  }
  const chain: Pair[] = [];
  for (let link = heaviestBelow(size); link; link = link.previous) chain.push(link.pair);
  return chain.reverse();
}

function heavier(one: Link | undefined, other: Link | undefined): Link | undefined {
  return (one?.weight ?? 0) > (other?.weight ?? 0) ? one : other;
}
