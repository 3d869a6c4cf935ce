import type { Cell, Exit, Plan, PlannedLine } from './flowchart-columns.ts';
import type { ChartBox } from './flowchart-graph.ts';
import type { Stretch } from './flowchart-tracks.ts';

/**
 * An upright part of a line: out of its box, into the box to which it leads, down the middle of a
 * column, down the left or the right part of its box, or along a gap between columns. Gap 0 is left of column 0.
 */
export type Upright =
  | { readonly kind: 'out' | 'in' | 'left' | 'right' }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'gap'; readonly gap: number; readonly lane: Stretch };

/**
 * A level part of a line: along a channel between rows, into the side of a box, or to the ends that
 * stand above its own. Channel 2n is above the boxes of row n, channel 2n + 1 above their labels.
 */
export type Level =
  | { readonly kind: 'channel'; readonly channel: number }
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

/** The way of every line between boxes, so that none leads through a box. */
export function routesOf(plan: Plan): Route[] {
  return plan.lines.map((planned) => routeOf(planned, plan));
}

function routeOf(planned: PlannedLine, plan: Plan): Route {
  const { line, exit, column } = planned;
  const from = cellOf(line.from, plan);
  const to = cellOf(line.to, plan);
  if (exit === 'stacked') return stackedRoute(planned, from, to);

  const centre: Upright = { kind: 'column', column };
  const out = startOf(exit, centre);
  const first: Level[] = exit === 'column' ? [{ kind: 'channel', channel: 2 * from.row + 1 }] : [];
  const channel = 2 * from.row + 2;
  const into: Level = { kind: 'channel', channel: 2 * to.row };
  const isNext = !line.isBack && to.row === from.row + 1;
  const labelled = out.length - 1;
  if (planned.isClear && to.column === column) {
    return { planned, uprights: out, levels: first, labelled };
  }
  if (planned.isClear || isNext) {
    return { planned, uprights: [...out, { kind: 'in' }], levels: [...first, into], labelled };
  }
  const gap = gapOf(planned, to);
  const entry = line.isBack ? entryOf(gap, to, plan) : undefined;
  const end = entry ? 2 * to.row + 0.5 : 2 * to.row;
  const ends = [
    { at: channel, side: Math.sign(column - gap + 0.5), isFixed: false },
    { at: end, side: Math.sign(to.column - gap + 0.5), isFixed: entry !== undefined },
  ];
  const lane: Upright = { kind: 'gap', gap, lane: stretch(channel, end, ends) };
  return {
    planned,
    uprights: [...out, lane, ...(entry ? [] : [{ kind: 'in' } as const])],
    levels: [...first, { kind: 'channel', channel }, entry ?? into],
    labelled,
  };
}

/** Down to the row of labels and through it. */
function startOf(exit: Exit, centre: Upright): Upright[] {
  if (exit === 'column') return [{ kind: 'out' }, centre];
  return exit === 'left' || exit === 'right' ? [{ kind: exit }] : [centre];
}

/** Down beside the ends that stand above. */
function stackedRoute(planned: PlannedLine, from: Cell, to: Cell): Route {
  const isRight = from.column === to.column;
  const gap = isRight ? to.column + 1 : to.column;
  const channel = 2 * from.row + 1;
  const end = 2 * to.row + 0.5 + to.level / 100;
  const ends = [
    { at: channel, side: -1, isFixed: false },
    { at: end, side: isRight ? -1 : 1, isFixed: true },
  ];
  return {
    planned,
    uprights: [
      { kind: 'out' },
      { kind: 'gap', gap, lane: stretch(channel, end, ends) },
      { kind: 'column', column: to.column },
    ],
    levels: [{ kind: 'channel', channel }, { kind: 'stack' }],
    labelled: 2,
  };
}

/** The gap in which a line runs past boxes: on the side of its goal, and never across its own start. */
function gapOf({ line, exit, column }: PlannedLine, to: Cell): number {
  if (exit === 'left') return column;
  if (exit === 'right' || line.isBack) return column + 1;
  return to.column <= column ? column : column + 1;
}

/** The side of a box that can be reached from a gap with no box between. */
function entryOf(gap: number, to: Cell, { cells }: Plan): Level | undefined {
  const [least, most] = gap <= to.column ? [gap, to.column - 1] : [to.column + 1, gap - 1];
  for (const { row, column } of cells.values()) {
    if (row === to.row && least <= column && column <= most) return undefined;
  }
  return { kind: 'entry', side: gap <= to.column ? 'left' : 'right' };
}

function stretch(a: number, b: number, ends: Stretch['ends']): Stretch {
  return { from: Math.min(a, b), to: Math.max(a, b), ends };
}

/** @throws {RangeError} */
export function cellOf(box: ChartBox, { cells }: Plan): Cell {
  const cell = cells.get(box);
  if (!cell) throw new RangeError(`No cell holds ${box.id}`);
  return cell;
}
