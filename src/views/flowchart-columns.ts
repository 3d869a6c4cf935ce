import { emptyFloor, type Floor } from './flowchart-floor.ts';
import type { ChartBox, ChartGraph, ChartLine } from './flowchart-graph.ts';
import { ranksOf } from './flowchart-ranks.ts';
import { rowsOfBoxes } from './flowchart-schedule.ts';
import { comingTo, type Stack, stacksOf } from './flowchart-stacks.ts';

/** The cell of a box. Rows and columns are counted from 0; the usual way has column 0 for itself. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** The ends of one step stand one below the other in a cell, from 0. */
  readonly level: number;
}

/**
 * How a line leaves its box, and where its label stands: straight down, from the left part or the right
 * part of the foot, or down in a column further to the right, each time in the row of labels below the
 * box; or along a gap, and from the side to the box to which it leads, right above which the label is.
 */
export type Exit = 'straight' | 'left' | 'right' | 'column' | 'stacked';

export interface PlannedLine {
  readonly line: ChartLine;
  readonly exit: Exit;
  /** The column in which the line leaves the row of its box. */
  readonly column: number;
  /** Nothing stands in that column down to the row of its goal. */
  readonly isClear: boolean;
  /** Leaves the right side of its box, as the right part of the foot has another line. */
  readonly isSideways: boolean;
}

/** Boxes in cells and lines in columns: everything but sizes. A column beyond 1 holds only labels. */
export interface Plan {
  readonly cells: ReadonlyMap<ChartBox, Cell>;
  readonly lines: readonly PlannedLine[];
  readonly rows: number;
  readonly columns: number;
}

type Exiting = Pick<PlannedLine, 'line' | 'exit' | 'column'>;

interface Draft {
  readonly graph: ChartGraph;
  readonly rowOf: (box: ChartBox) => number;
  readonly columnOf: (box: ChartBox) => number;
  readonly cells: Map<ChartBox, Cell>;
  readonly exits: Map<ChartLine, Exiting>;
  readonly floor: Floor;
}

/** Puts the usual way into column 0 and all else into column 1, so that a chart is narrow. */
export function planChart(graph: ChartGraph): Plan {
  const ranks = ranksOf(graph);
  const stacks = stacksOf(graph, ranks);
  const rows = rowsOfBoxes(graph, stacks, ranks);
  const cells = new Map<ChartBox, Cell>();
  const draft: Draft = {
    graph,
    rowOf: (box) => rows.get(box) ?? 0,
    columnOf: (box) => cells.get(box)?.column ?? 0,
    cells,
    exits: new Map(),
    floor: emptyFloor(),
  };
  const main = graph.boxes.filter(({ isMain }) => isMain);
  for (const box of main) cells.set(box, { row: draft.rowOf(box), column: 0, level: 0 });
  for (const { boxes } of stacks) placeStack(boxes, draft);
  for (const line of graph.lines) {
    if (line.isMain) draft.exits.set(line, { line, exit: 'straight', column: 0 });
  }
  for (const box of main) planSkip(box, draft);
  for (const { boxes } of stacks) planStack(boxes, draft);
  for (const line of graph.lines) if (!draft.exits.has(line)) planLine(line, draft);

  const lines = [...draft.exits.values()].map((one) => ({
    ...one,
    isClear: isClear(one, draft),
    isSideways: isSideways(one, draft),
  }));
  return {
    cells,
    lines,
    rows: 1 + Math.max(...[...cells.values()].map(({ row }) => row)),
    columns: 1 + Math.max(...[...cells.values(), ...lines].map(({ column }) => column)),
  };
}

/** What stands below a step is for its own labels. */
function placeStack(boxes: Stack['boxes'], { rowOf, cells, floor }: Draft): void {
  const [first] = boxes;
  const row = rowOf(first);
  floor.take(1, first.kind === 'step' ? [2 * row, 2 * row + 1] : [2 * row]);
  for (const [level, box] of boxes.entries()) cells.set(box, { row, column: 1, level });
}

/**
 * A line from a step of the usual way to a later one, where three labels below the step would have
 * little room: it has its label in the second column, before what stands there.
 */
function planSkip(box: ChartBox, { graph, rowOf, columnOf, exits, floor }: Draft): void {
  const beside = graph.lines.filter((line) => line.from === box && !line.isMain && !line.isBack);
  const turnsBack = graph.lines.some((line) => line.from === box && line.isBack);
  const skip = beside.find(({ to }) => columnOf(to) === 0);
  const halfRow = [2 * rowOf(box) + 1];
  if (!skip || !turnsBack || beside.length === 1 || !floor.isFree(1, halfRow)) return;
  floor.take(1, halfRow);
  exits.set(skip, { line: skip, exit: 'column', column: 1 });
}

/** The lines that give boxes of one cell their place: from above if the way is free, else from the side. */
function planStack(boxes: Stack['boxes'], draft: Draft): void {
  const { graph, rowOf, exits, floor } = draft;
  const [first] = boxes;
  const above = [2 * rowOf(first) - 1];
  const coming = comingTo(first, graph.lines).filter((line) => !exits.has(line));
  const near = coming.filter(({ from }) => rowOf(from) === rowOf(first) - 1);
  const heir = near.find((line) => heirOf(line.from, graph) === line);
  const head = near.find(({ from }) => from.isMain);
  if (heir) exits.set(heir, { line: heir, exit: 'straight', column: 1 });
  else if (head && floor.isFree(1, above)) {
    floor.take(1, above);
    exits.set(head, { line: head, exit: 'column', column: 1 });
  } else {
    const [far] = coming.toSorted((a, b) => rowOf(b.from) - rowOf(a.from));
    if (far) exits.set(far, { line: far, exit: 'stacked', column: 1 });
  }
  for (const line of graph.lines) {
    if (boxes.includes(line.to) && line.to !== first) {
      exits.set(line, { line, exit: 'stacked', column: 1 });
    }
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
  const halfRow = [2 * rowOf(line.from) + 1];
  const others = graph.lines.filter((one) => one.from === line.from && one !== line);
  const uses = (exit: Exit): boolean => others.some((one) => exits.get(one)?.exit === exit);
  const plan = (exit: Exit, at = column) => exits.set(line, { line, exit, column: at });
  const goesLeft = line.isBack || columnOf(line.to) < column;
  if (!line.from.isMain && !line.isBack && !uses('straight')) plan('straight');
  else if (goesLeft && !uses('left')) plan('left');
  else if (others.every((one) => exits.has(one)) && !uses('right')) {
    plan('right');
  } else {
    const free = floor.firstFree(column + 1, halfRow);
    floor.take(free, halfRow);
    plan('column', free);
  }
}

function isSideways({ line, exit }: Exiting, { exits }: Draft): boolean {
  if (exit !== 'column' && exit !== 'stacked') return false;
  return [...exits.values()].some((one) => one.line.from === line.from && one.exit === 'right');
}

/** Takes the column below the label of a line, down to its goal, if nothing stands there. */
function isClear({ line, exit, column }: Exiting, draft: Draft): boolean {
  if (line.isMain) return true;
  if (line.isBack || (exit !== 'straight' && exit !== 'column')) return false;
  const from = 2 * draft.rowOf(line.from) + 2;
  const count = Math.max(0, 2 * draft.rowOf(line.to) - from);
  const between = Array.from({ length: count }, (_, index) => from + index);
  if (!draft.floor.isFree(column, between)) return false;
  draft.floor.take(column, between);
  return true;
}
