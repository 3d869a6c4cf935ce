import type { ChartBox, ChartGraph, ChartLine } from './flowchart-graph.ts';
import type { Rank } from './flowchart-ranks.ts';

/** A step beside the usual way, or all ends of one step in a row: what shares a cell. */
export interface Stack {
  readonly boxes: readonly [ChartBox, ...ChartBox[]];
  /** The lines that come to the first box from the row above. */
  readonly heads: readonly ChartLine[];
}

/** What stands beside the usual way, from the top to the bottom and from left to right. */
export function stacksOf(
  { boxes, lines }: ChartGraph,
  ranks: ReadonlyMap<ChartBox, Rank>,
): Stack[] {
  const rankOf = (box: ChartBox): Rank => ranks.get(box) ?? { row: 0, order: 0 };
  const stacks = new Map<string, [ChartBox, ...ChartBox[]]>();
  for (const box of boxes) {
    if (box.isMain) continue;
    const source = box.kind === 'end' ? lines.find(({ to }) => to === box)?.from : undefined;
    const key = source ? `${source.id} ${rankOf(box).row}` : box.id;
    const stack = stacks.get(key);
    if (stack) stack.push(box);
    else stacks.set(key, [box]);
  }
  return [...stacks.values()]
    .sort(([a], [b]) => {
      const [first, second] = [rankOf(a), rankOf(b)];
      return first.row - second.row || first.order - second.order;
    })
    .map((stack) => ({
      boxes: stack,
      heads: lines.filter(
        ({ from, to, isBack }) =>
          to === stack[0] && !isBack && rankOf(from).row === rankOf(to).row - 1,
      ),
    }));
}
