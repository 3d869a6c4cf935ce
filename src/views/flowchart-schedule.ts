import type { ChartBox, ChartGraph } from './flowchart-graph.ts';
import type { Rank } from './flowchart-ranks.ts';
import { comingTo, type Stack } from './flowchart-stacks.ts';

/**
 * The rows of a chart that has one column for the usual way and one for all else, so that it is
 * narrow.
 *
 * A box stands below all from which lines come to it. The usual way waits until what left it more than
 * one step ago has found a place, so that this stands near to where it left; its end, which nothing
 * leaves, does not wait.
 */
export function rowsOfBoxes(
  { boxes, lines }: ChartGraph,
  stacks: readonly Stack[],
  ranks: ReadonlyMap<ChartBox, Rank>,
): ReadonlyMap<ChartBox, number> {
  const rows = new Map<ChartBox, number>();
  const isReady = (box: ChartBox, row: number): boolean =>
    comingTo(box, lines).every(({ from }) => (rows.get(from) ?? row) < row);
  const rankOf = (box: ChartBox): number => ranks.get(box)?.row ?? 0;
  const main = boxes.filter(({ isMain }) => isMain).sort((a, b) => rankOf(a) - rankOf(b));
  const side = [...stacks];
  for (let row = 0; main.length + side.length > 0; row += 1) {
    const [box] = main;
    const waits = box?.kind === 'step' && side.some(({ rank }) => rank.row < rankOf(box));
    if (box && !waits && isReady(box, row)) {
      rows.set(box, row);
      main.shift();
    }
    const [stack] = side;
    if (stack && row > 0 && isReady(stack.boxes[0], row)) {
      for (const one of stack.boxes) rows.set(one, row);
      side.shift();
    }
  }
  return rows;
}
