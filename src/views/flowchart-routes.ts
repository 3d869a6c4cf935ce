import type { Cell, Plan, PlannedLine } from './flowchart-columns.ts';
import type { ChartBox } from './flowchart-graph.ts';
import type { Stretch, StretchEnd } from './flowchart-tracks.ts';

/**
 * An upright part of a line: out of its box, into the box to which it leads, down the middle of a
 * column, down the left or the right part of its box, or along a gap between columns. Gap 0 is left of
 * column 0. A line that leaves the side of its box has there an upright without length.
 */
export type Upright =
  | { readonly kind: 'out' | 'in' | 'left' | 'right' | 'side' }
  | { readonly kind: 'column'; readonly column: number }
  | Lane;

export interface Lane {
  readonly kind: 'gap';
  readonly gap: number;
  readonly lane: Stretch;
  readonly goesUp: boolean;
}

/**
 * A level part of a line: along a channel between rows, out of or into the side of a box, or to a box
 * that is reached from the side. Channel 2n is above the boxes of row n, channel 2n + 1 above their
 * labels.
 */
export type Level =
  | { readonly kind: 'channel'; readonly channel: number }
  | { readonly kind: 'exit' }
  | { readonly kind: 'entry'; readonly side: 'left' | 'right' }
  | { readonly kind: 'stack' };

/** A line as uprights with levels between them; one that ends in a level ends in the side of a box. */
export interface Route {
  readonly planned: PlannedLine;
  readonly uprights: readonly Upright[];
  readonly levels: readonly Level[];
  /** The upright on which its label stands. */
  readonly labelled: number;
}

type Part = Pick<Route, 'uprights' | 'levels'>;

/** The way of every line between boxes, so that none leads through a box. */
export function routesOf(plan: Plan): Route[] {
  return plan.lines.map((planned) => routeOf(planned, plan));
}

function routeOf(planned: PlannedLine, plan: Plan): Route {
  const { line, exit, column, isClear } = planned;
  const from = cellOf(line.from, plan);
  const to = cellOf(line.to, plan);
  if (exit === 'stacked') return stackedRoute(planned, from, to);

  const start = startOf(planned, from);
  const labelled = start.uprights.length - 1;
  const ending = (part: Part): Route => ({
    planned,
    uprights: [...start.uprights, ...part.uprights],
    levels: [...start.levels, ...part.levels],
    labelled,
  });
  const into: Level = { kind: 'channel', channel: 2 * to.row };
  // What stands above a box that is reached from the side is its label.
  const isOpen = !plan.lines.some((one) => one.exit === 'stacked' && one.line.to === line.to);
  if (isOpen && isClear && to.column === column) return ending({ uprights: [], levels: [] });
  if (isOpen && (isClear || (!line.isBack && to.row === from.row + 1))) {
    return ending({ uprights: [{ kind: 'in' }], levels: [into] });
  }
  const gap = gapOf(planned, to);
  const channel = 2 * from.row + 2;
  const entry = entryOf(gap, to, plan);
  const end = entry ? 2 * to.row + 0.5 : 2 * to.row;
  const ends = [
    { at: channel, side: Math.sign(column - gap + 0.5), isFixed: false },
    { at: end, side: Math.sign(to.column - gap + 0.5), isFixed: entry !== undefined },
  ];
  const lane = laneOf(gap, ends, line.isBack);
  return ending({
    uprights: entry ? [lane] : [lane, { kind: 'in' }],
    levels: [{ kind: 'channel', channel }, entry ?? into],
  });
}

/** Down to the row of labels and through it. */
function startOf({ exit, column, isSideways }: PlannedLine, from: Cell): Part {
  const centre: Upright = { kind: 'column', column };
  if (exit !== 'column') {
    return {
      uprights: [exit === 'left' || exit === 'right' ? { kind: exit } : centre],
      levels: [],
    };
  }
  const channel: Level = { kind: 'channel', channel: 2 * from.row + 1 };
  if (!isSideways) return { uprights: [{ kind: 'out' }, centre], levels: [channel] };
  const lane = laneOf(from.column + 1, [
    sideExit(from),
    { at: channel.channel, side: 1, isFixed: false },
  ]);
  return { uprights: [{ kind: 'side' }, lane, centre], levels: [{ kind: 'exit' }, channel] };
}

/** Down beside the boxes above, and to the box from the side. */
function stackedRoute(planned: PlannedLine, from: Cell, to: Cell): Route {
  const isRight = from.column === to.column;
  const gap = isRight ? to.column + 1 : to.column;
  const channel = 2 * from.row + 1;
  const { isSideways } = planned;
  const lane = laneOf(gap, [
    isSideways ? sideExit(from) : { at: channel, side: -1, isFixed: false },
    { at: 2 * to.row + 0.5 + to.level / 100, side: isRight ? -1 : 1, isFixed: true },
  ]);
  return {
    planned,
    uprights: [{ kind: isSideways ? 'side' : 'out' }, lane, { kind: 'column', column: to.column }],
    levels: [isSideways ? { kind: 'exit' } : { kind: 'channel', channel }, { kind: 'stack' }],
    labelled: 2,
  };
}

/** A line leaves the side of a box near to its foot, below those that come in. */
function sideExit(from: Cell): StretchEnd {
  return { at: 2 * from.row + 0.7, side: -1, isFixed: true };
}

/** The gap in which a line runs past boxes: on the side of its goal, and never across its own start. */
function gapOf({ line, exit, column }: PlannedLine, to: Cell): number {
  if (exit === 'left') return column;
  if (exit === 'right' || line.isBack) return column + 1;
  return to.column < column ? column : column + 1;
}

function laneOf(gap: number, ends: readonly StretchEnd[], goesUp = false): Lane {
  const places = ends.map(({ at }) => at);
  const lane = { from: Math.min(...places), to: Math.max(...places), ends };
  return { kind: 'gap', gap, lane, goesUp };
}

/** The side of a box that can be reached from a gap with no box between. */
function entryOf(gap: number, to: Cell, { cells }: Plan): Level | undefined {
  const [least, most] = gap <= to.column ? [gap, to.column - 1] : [to.column + 1, gap - 1];
  for (const { row, column } of cells.values()) {
    if (row === to.row && least <= column && column <= most) return undefined;
  }
  return { kind: 'entry', side: gap <= to.column ? 'left' : 'right' };
}

/** @throws {RangeError} */
export function cellOf(box: ChartBox, { cells }: Plan): Cell {
  const cell = cells.get(box);
  if (!cell) throw new RangeError(`No cell holds ${box.id}`);
  return cell;
}
