import type { Plan, PlannedLine } from './flowchart-columns.ts';
import type { ChartBox } from './flowchart-graph.ts';
import { besideCentre, labelsOf, OUTSET, wideLabel } from './flowchart-labels.ts';
import type { Lane, Route } from './flowchart-routes.ts';
import type { TextBlock } from './flowchart-text.ts';
import { trackCount, tracksOf } from './flowchart-tracks.ts';

/** What is to be had on a phone of 375 pixels between its margins. */
const PHONE = 343;
/** Room for the width of a line at the edge of the drawing. */
const EDGE = 2;
const GAP = 20;
/** Between a lane and the boxes beside it: an arrowhead behind a bend. */
const BESIDE_LANE = 14;
const BETWEEN_LANES = 9;
/** Inside of one row it is not known yet which of two lines is above the other. */
const WITHIN_ROW = 0.45;

/** Widths of boxes: on the usual way and beside it. */
const MAIN = { least: 130, usual: 184, alone: 288 } as const;
const SIDE_STEP = { least: 128, usual: 164 } as const;
const END = 112;

/** Everything across: where columns and lanes are, how wide boxes are, how labels are broken. */
export interface Widths {
  readonly total: number;
  readonly centreOf: (column: number) => number;
  readonly laneX: (lane: Lane) => number;
  readonly widthOf: (box: ChartBox) => number;
  readonly labels: ReadonlyMap<PlannedLine, TextBlock>;
  /** Where a line leaves the left or the right part of its box. */
  readonly besideX: (planned: PlannedLine) => number;
}

/** Makes a chart as narrow as a phone when it has at most two columns. */
export function widthsOf(plan: Plan, routes: readonly Route[]): Widths {
  const lanes = lanesOf(plan, routes);
  const gaps = lanes.map(({ count }, gap) => gapWidth(count, gap, plan));
  const rest = PHONE - gaps.reduce((sum, width) => sum + width, 0);
  const { main, step } = boxWidths(plan, rest);
  const widthOf = (box: ChartBox): number => {
    if (box.isMain) return main;
    return box.kind === 'step' ? step : END;
  };
  const labels = labelsOf(plan, widthOf);
  const columns = columnWidths(plan, widthOf, labels);
  const starts: number[] = [];
  let x = 0;
  for (const [index, width] of columns.entries()) {
    x += gaps[index] ?? 0;
    starts.push(x);
    x += width;
  }
  const startOf = (column: number): number => starts[column] ?? 0;
  const centreOf = (column: number): number => startOf(column) + (columns[column] ?? 0) / 2;
  return {
    total: x + (gaps.at(-1) ?? 0),
    centreOf,
    widthOf,
    labels,
    laneX: ({ gap, lane }) => {
      const { tracks, count } = lanes[gap] ?? { tracks: new Map(), count: 0 };
      const track: number = tracks.get(lane) ?? 0;
      // A gap at the right edge is measured from the column before it.
      return gap < plan.columns
        ? startOf(gap) - BESIDE_LANE - (count - 1 - track) * BETWEEN_LANES
        : x + BESIDE_LANE + track * BETWEEN_LANES;
    },
    besideX: (planned) => {
      const half = widthOf(planned.line.from) / 2;
      const offset = half - besideCentre(labels.get(planned)?.width ?? 0);
      return centreOf(planned.column) + (planned.exit === 'left' ? -offset : offset);
    },
  };
}

function lanesOf(plan: Plan, routes: readonly Route[]) {
  return Array.from({ length: plan.columns + 1 }, (_, gap) => {
    const stretches = routes.flatMap(({ uprights }) =>
      uprights.flatMap((one) => (one.kind === 'gap' && one.gap === gap ? [one.lane] : [])),
    );
    const tracks = tracksOf(stretches, WITHIN_ROW);
    return { tracks, count: trackCount(tracks) };
  });
}

function gapWidth(lanes: number, gap: number, { columns, lines }: Plan): number {
  const isEdge = gap === 0 || gap === columns;
  if (lanes > 0) {
    return (lanes - 1) * BETWEEN_LANES + BESIDE_LANE + (isEdge ? EDGE : BESIDE_LANE);
  }
  const isBesideLabel = lines.some(({ exit, column }) => exit === 'right' && column === gap - 1);
  return isEdge ? EDGE + (isBesideLabel ? OUTSET : 0) : GAP;
}

/** How wide boxes can be so that two columns fill the rest of a phone. */
function boxWidths({ cells, lines, columns }: Plan, rest: number): { main: number; step: number } {
  if (columns > 2) return { main: MAIN.usual, step: SIDE_STEP.usual };
  const side = [...cells.keys()].filter(({ isMain }) => !isMain);
  if (side.some(({ kind }) => kind === 'step')) {
    const step = Math.max(SIDE_STEP.least, Math.min(SIDE_STEP.usual, Math.floor(rest * 0.46)));
    return { main: Math.max(MAIN.least, rest - step), step };
  }
  const labels = lines.map(({ line, column }) =>
    column > 0 && line.answer !== undefined ? wideLabel(line.answer).width : 0,
  );
  const beside = Math.max(0, ...side.map(() => END), ...labels);
  const main = Math.max(MAIN.least, Math.min(MAIN.alone, rest - beside));
  return { main, step: SIDE_STEP.usual };
}

function columnWidths(
  { cells, lines, columns }: Plan,
  widthOf: (box: ChartBox) => number,
  labels: ReadonlyMap<PlannedLine, TextBlock>,
): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...[...cells].map(([box, cell]) => (cell.column === column ? widthOf(box) : 0)),
      ...lines.map((planned) =>
        planned.column === column && planned.exit !== 'left' && planned.exit !== 'right'
          ? (labels.get(planned)?.width ?? 0)
          : 0,
      ),
    ),
  );
}
