import type { ChartBox, ChartGraph, ChartLine } from './flowchart-graph.ts';
import type { Rank } from './flowchart-ranks.ts';

/** A step beside the usual way, or all ends of one step of one rank: what shares a cell. */
export interface Stack {
  readonly boxes: readonly [ChartBox, ...ChartBox[]];
  readonly rank: Rank;
}

/**
 * What stands beside the usual way, in the order in which it is put into one column: by rank, ends
 * before steps so that they stand near to what they end, and what only one step leads to below it.
 */
export function stacksOf(
  { boxes, lines }: ChartGraph,
  ranks: ReadonlyMap<ChartBox, Rank>,
): Stack[] {
  const stacks = new Map<string, [ChartBox, ...ChartBox[]]>();
  const rankOf = (box: ChartBox): Rank => ranks.get(box) ?? { row: 0, order: 0 };
  for (const box of boxes) {
    if (box.isMain) continue;
    const source = box.kind === 'end' ? lines.find(({ to }) => to === box)?.from : undefined;
    const key = source ? `${source.id} ${rankOf(box).row}` : box.id;
    const stack = stacks.get(key);
    if (stack) stack.push(box);
    else stacks.set(key, [box]);
  }
  const sorted = [...stacks.values()]
    .map((stack): Stack => ({ boxes: stack, rank: rankOf(stack[0]) }))
    .sort(byRank);
  const parentOf = (stack: Stack): ChartBox | undefined => {
    const [only, ...others] = comingTo(stack.boxes[0], lines);
    return only && others.length === 0 && !only.from.isMain ? only.from : undefined;
  };
  const withChildren = (stack: Stack): Stack[] => [
    stack,
    ...sorted.filter((other) => parentOf(other) === stack.boxes[0]).flatMap(withChildren),
  ];
  return sorted.filter((stack) => parentOf(stack) === undefined).flatMap(withChildren);
}

/** The lines to a box that do not lead back. */
export function comingTo(box: ChartBox, lines: readonly ChartLine[]): ChartLine[] {
  return lines.filter(({ to, isBack }) => to === box && !isBack);
}

function byRank(a: Stack, b: Stack): number {
  const isStep = ({ boxes: [first] }: Stack): number => Number(first.kind === 'step');
  return a.rank.row - b.rank.row || isStep(a) - isStep(b) || a.rank.order - b.rank.order;
}
