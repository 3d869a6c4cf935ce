import { BETWEEN_TRACKS, channelsOf } from './flowchart-channels.ts';
import type { Plan, PlannedLine } from './flowchart-columns.ts';
import type { ChartBox } from './flowchart-graph.ts';
import type { UprightX } from './flowchart-ports.ts';
import { cellOf, type Route } from './flowchart-routes.ts';
import { ABOVE_BOX, ABOVE_LABEL, BELOW_BOX, rowsOf } from './flowchart-rows.ts';
import { sideLines } from './flowchart-sides.ts';
import type { TextBlock } from './flowchart-text.ts';

/** Everything down. */
export interface Heights {
  readonly total: number;
  readonly topOf: (box: ChartBox) => number;
  readonly labelTop: (planned: PlannedLine) => number;
  /** The y of a level of a route. */
  readonly levelY: (route: Route, index: number) => number;
  /** Where the drawing can be cut, with nothing there but lines that lead down. */
  readonly cuts: readonly number[];
}

interface Measures {
  readonly blocks: ReadonlyMap<ChartBox, TextBlock>;
  readonly labels: ReadonlyMap<PlannedLine, TextBlock>;
  readonly xOf: UprightX;
}

/** Puts rows below each other and lines between them. */
export function heightsOf(plan: Plan, routes: readonly Route[], measures: Measures): Heights {
  const { blocks, labels, xOf } = measures;
  const heightOf = (box: ChartBox): number => blocks.get(box)?.height ?? 0;
  const labelHeight = (planned: PlannedLine): number => labels.get(planned)?.height ?? 0;
  const channels = channelsOf(plan, routes, xOf);
  const offsets = stackOffsets(plan, heightOf, labelHeight);
  const offsetOf = (box: ChartBox): number => offsets.get(box) ?? 0;
  const rows = rowsOf(
    Array.from({ length: plan.rows }, (_, row) => ({
      boxes: Math.max(
        ...[...plan.cells].map(([box, cell]) =>
          cell.row === row ? offsetOf(box) + heightOf(box) : 0,
        ),
      ),
      labels: Math.max(
        ...plan.lines.map((planned) =>
          planned.exit !== 'stacked' && cellOf(planned.line.from, plan).row === row
            ? labelHeight(planned)
            : 0,
        ),
      ),
    })),
    channels,
  );
  const rowOf = (box: ChartBox) => rows[cellOf(box, plan).row];
  const topOf = (box: ChartBox): number => (rowOf(box)?.boxes ?? 0) + offsetOf(box);
  const trackY = (channel: number, track: number): number => {
    const row = rows[Math.max(0, Math.ceil(channel / 2) - 1)];
    const first = channel % 2 === 1 ? row?.below : row?.above;
    return (first ?? 0) + track * BETWEEN_TRACKS;
  };
  const { entries, exits } = sideLines(routes, xOf, heightOf);
  const levelY = (route: Route, index: number): number => {
    const level = route.levels[index];
    const { planned } = route;
    const top = topOf(planned.line.to);
    if (level?.kind === 'channel') return trackY(level.channel, channels.trackOf(level));
    if (level?.kind === 'exit') return topOf(planned.line.from) + (exits.get(route) ?? 0);
    if (level?.kind === 'entry') return top + (entries.get(route) ?? 0);
    return top - ABOVE_BOX - labelHeight(planned) - ABOVE_LABEL;
  };
  const levels = routes.flatMap((route) => route.levels.map((_, index) => levelY(route, index)));
  const ends = rows.map((row) => row.ends);
  return {
    total: Math.max(...ends, ...levels) + EDGE,
    topOf,
    labelTop: (planned) =>
      planned.exit === 'stacked'
        ? topOf(planned.line.to) - ABOVE_BOX - labelHeight(planned)
        : (rowOf(planned.line.from)?.labels ?? 0),
    levelY,
    cuts: ends.slice(0, -1).map((end) => end + BELOW_BOX / 2),
  };
}

/** Room for the width of a line at the edge of the drawing. */
const EDGE = 2;

/** How far below the first end of its cell an end starts. */
function stackOffsets(
  { cells, lines }: Plan,
  heightOf: (box: ChartBox) => number,
  labelHeight: (planned: PlannedLine) => number,
): ReadonlyMap<ChartBox, number> {
  const offsets = new Map<ChartBox, number>();
  // The ends of a cell come from the top to the bottom.
  let bottom = 0;
  for (const [box, { level }] of cells) {
    const planned = lines.find(({ line, exit }) => line.to === box && exit === 'stacked');
    const offset =
      planned === undefined
        ? 0
        : (level > 0 ? bottom + BELOW_BOX : 0) + ABOVE_LABEL + labelHeight(planned) + ABOVE_BOX;
    offsets.set(box, offset);
    bottom = offset + heightOf(box);
  }
  return offsets;
}
