/** Which of the items before is which after; one side is missing for what went or came. */
export type Pair =
  | { readonly before: number; readonly after: number }
  | { readonly before: number; readonly after?: never }
  | { readonly before?: never; readonly after: number };

type Test = (before: number, after: number) => boolean;

/**
 * Pairs the items of two lists in order: those that are the same, between these those that are alike,
 * and what is left, one after the other.
 */
export function align(before: number, after: number, isSame: Test, isAlike?: Test): Pair[] {
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...commonItems(before, after, isSame), [before, after]] as const) {
    const [firstLeft, firstRight] = [from, to];
    const between = isAlike
      ? align(left - from, right - to, (a, b) => isAlike(firstLeft + a, firstRight + b))
      : inTurn(left - from, right - to);
    pairs.push(...between.map((pair) => shifted(pair, firstLeft, firstRight)));
    if (left < before && right < after) pairs.push({ before: left, after: right });
    [from, to] = [left + 1, right + 1];
  }
  return pairs;
}

/** The first with the first, and so on; what one list has more has no partner. */
function inTurn(before: number, after: number): Pair[] {
  const both = Math.min(before, after);
  const count = (length: number) => Array.from({ length: Math.max(0, length) }, (_, one) => one);
  return [
    ...count(both).map((one) => ({ before: one, after: one })),
    ...count(before - both).map((one) => ({ before: both + one })),
    ...count(after - both).map((one) => ({ after: both + one })),
  ];
}

function shifted({ before, after }: Pair, left: number, right: number): Pair {
  if (before === undefined) return { after: right + (after ?? 0) };
  return after === undefined
    ? { before: left + before }
    : { before: left + before, after: right + after };
}

/** The longest common subsequence of two lists. */
function commonItems(before: number, after: number, isSame: Test): [number, number][] {
  const lengths = Array.from({ length: before + 1 }, () => new Uint16Array(after + 1));
  const lengthAt = (left: number, right: number) => lengths[left]?.[right] ?? 0;
  const same = Array.from({ length: before }, (_, left) =>
    Array.from({ length: after }, (__, right) => isSame(left, right)),
  );
  for (let left = before - 1; left >= 0; left -= 1) {
    const row = lengths[left];
    for (let right = after - 1; right >= 0 && row; right -= 1) {
      row[right] = same[left]?.[right]
        ? lengthAt(left + 1, right + 1) + 1
        : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
    }
  }
  const common: [number, number][] = [];
  let [left, right] = [0, 0];
  while (left < before && right < after) {
    if (same[left]?.[right]) common.push([left++, right++]);
    else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return common;
}
