import type { ChartBox } from './flowchart-graph.ts';
import type { UprightX } from './flowchart-ports.ts';
import type { Route } from './flowchart-routes.ts';
import { STEP_HEAD } from './flowchart-text.ts';

const APART = 12;
/** From the foot of a box to the lowest line at its side. */
const FOOT = 14;

/** How far below the upper edge of its box each line enters or leaves that touches its side. */
export interface SideLines {
  readonly entries: ReadonlyMap<Route, number>;
  readonly exits: ReadonlyMap<Route, number>;
}

interface Side {
  readonly box: ChartBox;
  readonly outward: 1 | -1;
  readonly entries: Route[];
  readonly exits: Route[];
}

/**
 * Places for lines at the sides of boxes. Those that come in are above those that leave; what comes
 * from or goes farther outside is above, so that no two cross.
 */
export function sideLines(
  routes: readonly Route[],
  xOf: UprightX,
  heightOf: (box: ChartBox) => number,
): SideLines {
  const entries = new Map<Route, number>();
  const exits = new Map<Route, number>();
  for (const side of sidesOf(routes)) {
    const byLane = (place: number) => (a: Route, b: Route) =>
      side.outward * (laneX(b, xOf, place) - laneX(a, xOf, place));
    const height = heightOf(side.box);
    const count = side.entries.length + side.exits.length;
    const apart = Math.min(APART, (height - STEP_HEAD - FOOT) / Math.max(1, count - 1));
    for (const [index, route] of side.entries.sort(byLane(-1)).entries()) {
      entries.set(route, STEP_HEAD + index * apart);
    }
    for (const [index, route] of side.exits.sort(byLane(1)).reverse().entries()) {
      exits.set(route, height - FOOT - index * apart);
    }
  }
  return { entries, exits };
}

function sidesOf(routes: readonly Route[]): Side[] {
  const sides = new Map<string, Side>();
  const sideOf = (box: ChartBox, outward: 1 | -1): Side => {
    const key = `${box.id} ${outward}`;
    const side = sides.get(key) ?? { box, outward, entries: [], exits: [] };
    sides.set(key, side);
    return side;
  };
  for (const route of routes) {
    const { from, to } = route.planned.line;
    const last = route.levels.at(-1);
    if (route.levels[0]?.kind === 'exit') sideOf(from, 1).exits.push(route);
    if (last?.kind === 'entry') sideOf(to, last.side === 'left' ? -1 : 1).entries.push(route);
  }
  return [...sides.values()];
}

function laneX(route: Route, xOf: UprightX, place: number): number {
  const lane = route.uprights.at(place);
  return lane ? xOf(route, lane) : 0;
}
