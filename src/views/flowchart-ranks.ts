import { Graph, layout } from '@dagrejs/dagre';
import type { ChartBox, ChartGraph, ChartLine } from './flowchart-graph.ts';

/** Where a box stands among all: how far down, and how far to the right of the others. */
export interface Rank {
  /** From 0; no number is left out. */
  readonly row: number;
  readonly order: number;
}

/** Sizes that are near enough to say what stands left of what. */
const BOX = { width: 184, height: 120 };
const LABEL = { width: 60, height: 20, labelpos: 'c' } as const;
/** The usual way is kept short and straight at the cost of all others. */
const MAIN_WEIGHT = 100;

/** Ranks by the shape of the graph: most powers of a county go the way of many others. */
const known = new Map<string, readonly Rank[]>();

/**
 * How far down every box of a chart is and the order of those that are equally far down, with as few
 * crossings as dagre finds. Lines that lead back do not count: they run along the side.
 */
export function ranksOf(graph: ChartGraph): ReadonlyMap<ChartBox, Rank> {
  const shape = shapeOf(graph);
  const ranks = known.get(shape) ?? computedRanks(graph);
  known.set(shape, ranks);
  return new Map(graph.boxes.map((box, place) => [box, ranks[place] as Rank]));
}

/** Everything by which ranks are computed, as one text. */
function shapeOf({ boxes, lines }: ChartGraph): string {
  const ways = lines.map(({ from, to, answer, isMain, isBack }) => [
    from.id,
    to.id,
    Number(answer === undefined),
    Number(isMain),
    Number(isBack),
  ]);
  return JSON.stringify([boxes.map(({ id }) => id), ways]);
}

/** The rank of each box, in the order of the boxes. */
function computedRanks({ boxes, lines }: ChartGraph): Rank[] {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', align: 'UL' });
  for (const { id } of boxes) graph.setNode(id, { ...BOX });
  for (const [index, line] of lines.entries()) {
    if (line.isBack) continue;
    const weight = line.isMain ? MAIN_WEIGHT : 1;
    const label = line.answer === undefined ? {} : LABEL;
    graph.setEdge(line.from.id, line.to.id, { ...label, weight }, String(index));
  }
  const [start, ...others] = boxes;
  for (const box of others) {
    const isReached = lines.some(({ to, isBack }) => to === box && !isBack);
    // Only the start stands in the first row, so that lines can come to all others from above.
    if (start && !isReached) graph.setEdge(start.id, box.id, { weight: 1 });
  }
  layout(graph, { constraints: siblingOrder(lines) });
  const placed = boxes.map((box) => placeOf(graph.node(box.id)));
  const ranks = [...new Set(placed.map(({ rank }) => rank))].sort((a, b) => a - b);
  return placed.map(({ rank, x }) => ({ row: ranks.indexOf(rank), order: x }));
}

/** What a box alone leads to stands in the order of its branches. */
function siblingOrder(lines: readonly ChartLine[]): { left: string; right: string }[] {
  const ways = lines.filter(({ isBack }) => !isBack);
  const only = ways.filter(({ to }) => ways.filter((other) => other.to === to).length === 1);
  return only.flatMap(({ from, to }, index) => {
    const next = only.slice(index + 1).find((other) => other.from === from);
    return next ? [{ left: to.id, right: next.to.id }] : [];
  });
}

function placeOf({ rank = 0, x = 0 }: { rank?: number; x?: number }): { rank: number; x: number } {
  return { rank, x };
}
