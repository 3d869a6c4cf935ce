import { emptyFloor, type Floor } from './flowchart-floor.ts';
import type { ChartBox, ChartGraph, ChartLine } from './flowchart-graph.ts';
import { ranksOf } from './flowchart-ranks.ts';
import { type Stack, stacksOf } from './flowchart-stacks.ts';

/** The cell of a box. Rows and columns are counted from 0; the usual way has column 0 for itself. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** The ends of one step stand one below the other in a cell, from 0. */
  readonly level: number;
}

/**
 * How a line leaves its box, and where its label stands in the row of labels below: straight down;
 * from the left part or the right part of the box; down in a column further to the right; along the
 * side of the ends above its own, with the label among them.
 */
export type Exit = 'straight' | 'left' | 'right' | 'column' | 'stacked';

export interface PlannedLine {
  readonly line: ChartLine;
  readonly exit: Exit;
  /** The column in which the line leaves the row of its box. */
  readonly column: number;
  /** Nothing stands in that column down to the row of its goal. */
  readonly isClear: boolean;
}

/** Boxes in cells and lines in columns: everything but sizes. */
export interface Plan {
  readonly cells: ReadonlyMap<ChartBox, Cell>;
  readonly lines: readonly PlannedLine[];
  readonly rows: number;
  readonly columns: number;
}

interface Draft {
  readonly graph: ChartGraph;
  readonly rowOf: (box: ChartBox) => number;
  readonly columnOf: (box: ChartBox) => number;
  readonly cells: Map<ChartBox, Cell>;
  readonly exits: Map<ChartLine, Omit<PlannedLine, 'isClear'>>;
  readonly floor: Floor;
}

/**
 * Puts the usual way into column 0, and what leaves it into the first columns that are free.
 *
 * What a side step leads to stands below it if that is free, so that columns stay few.
 */
export function planChart(graph: ChartGraph): Plan {
  const ranks = ranksOf(graph);
  const cells = new Map<ChartBox, Cell>();
  const draft: Draft = {
    graph,
    rowOf: (box) => ranks.get(box)?.row ?? 0,
    columnOf: (box) => cells.get(box)?.column ?? 0,
    cells,
    exits: new Map(),
    floor: emptyFloor(),
  };
  for (const box of graph.boxes) {
    if (box.isMain) cells.set(box, { row: draft.rowOf(box), column: 0, level: 0 });
  }
  for (const line of graph.lines) {
    if (line.isMain) draft.exits.set(line, { line, exit: 'straight', column: 0 });
  }
  for (const stack of stacksOf(graph, ranks)) placeStack(stack, draft);
  for (const line of graph.lines) if (!draft.exits.has(line)) planLine(line, draft);

  const lines = graph.lines.flatMap((line) => {
    const planned = draft.exits.get(line);
    return planned ? [{ ...planned, isClear: isClear(planned, draft) }] : [];
  });
  const all = [...cells.values()];
  return {
    cells,
    lines,
    rows: Math.max(...all.map(({ row }) => row)) + 1,
    columns: Math.max(...all.map((cell) => cell.column), ...lines.map((line) => line.column)) + 1,
  };
}

/** Below the step that leads to it, if it is the heir of that step; else in the first free column. */
function placeStack({ boxes, heads }: Stack, draft: Draft): void {
  const { graph, rowOf, columnOf, cells, exits, floor } = draft;
  const [first] = boxes;
  const row = rowOf(first);
  // The half row above is for the label, the one below for the way on.
  const own = first.kind === 'step' ? [2 * row, 2 * row + 1] : [2 * row];
  const heir = heads.find(
    (line) => heirOf(line.from, graph) === line && floor.isFree(columnOf(line.from), own),
  );
  const head = heir ?? heads[0];
  const all = head ? [2 * row - 1, ...own] : own;
  const column = heir
    ? columnOf(heir.from)
    : floor.firstFree(head ? columnOf(head.from) + 1 : 1, all);
  floor.take(column, all);
  for (const [level, box] of boxes.entries()) {
    cells.set(box, { row, column, level });
    const line = level === 0 ? head : graph.lines.find(({ to }) => to === box);
    if (!line) continue;
    exits.set(line, { line, column, exit: level > 0 ? 'stacked' : heir ? 'straight' : 'column' });
  }
}

/**
 * The line that may go straight down from a step beside the usual way to what stands below it.
 *
 * Of the others one can leave on the left, and one on the right if nothing else does; where there are
 * more, one of them goes straight down, unless the heir is the first branch.
 */
function heirOf(box: ChartBox, { lines }: ChartGraph): ChartLine | undefined {
  if (box.isMain) return undefined;
  const ways = lines.filter(({ from }) => from === box);
  const beside = ways.filter(({ to, isBack }) => !isBack && !to.isMain);
  const [heir] = beside;
  const room = beside.length > 1 ? 1 : 2;
  return heir === ways[0] || ways.length - beside.length <= room ? heir : undefined;
}

/** A line to a box that already has its place. */
function planLine(line: ChartLine, { graph, rowOf, columnOf, exits, floor }: Draft): void {
  const column = columnOf(line.from);
  const others = graph.lines.filter((one) => one.from === line.from && one !== line);
  const uses = (...kinds: readonly Exit[]): boolean =>
    others.some((one) => kinds.includes(exits.get(one)?.exit ?? 'straight') && exits.has(one));
  const plan = (exit: Exit, at = column) => exits.set(line, { line, exit, column: at });
  if (!line.from.isMain && !line.isBack && !uses('straight')) plan('straight');
  else if ((line.isBack || columnOf(line.to) < column) && !uses('left')) plan('left');
  else if (others.every((one) => exits.has(one)) && !uses('right', 'column', 'stacked')) {
    plan('right');
  } else {
    const halfRow = [2 * rowOf(line.from) + 1];
    const free = floor.firstFree(column + 1, halfRow);
    floor.take(free, halfRow);
    plan('column', free);
  }
}

/** Takes the column below the label of a line, down to its goal, if nothing stands there. */
function isClear({ line, exit, column }: Omit<PlannedLine, 'isClear'>, draft: Draft): boolean {
  if (line.isMain) return true;
  if (line.isBack || (exit !== 'straight' && exit !== 'column')) return false;
  const from = 2 * draft.rowOf(line.from) + 2;
  const count = Math.max(0, 2 * draft.rowOf(line.to) - from);
  const between = Array.from({ length: count }, (_, index) => from + index);
  if (!draft.floor.isFree(column, between)) return false;
  draft.floor.take(column, between);
  return true;
}
