import type { ChartBox } from './flowchart-graph.ts';
import type { UprightX } from './flowchart-ports.ts';
import type { Route } from './flowchart-routes.ts';
import { STEP_HEAD } from './flowchart-text.ts';

const APART = 12;
const CORNER = 8;

/**
 * How far below the upper edge of its box each line enters that comes from the side. What comes from
 * farther outside is above, so that no two cross.
 */
export function entriesOf(
  routes: readonly Route[],
  xOf: UprightX,
  heightOf: (box: ChartBox) => number,
): ReadonlyMap<Route, number> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const last = route.levels.at(-1);
    if (last?.kind !== 'entry' || route.levels.length < route.uprights.length) continue;
    const key = `${route.planned.line.to.id} ${last.side}`;
    groups.set(key, [...(groups.get(key) ?? []), route]);
  }
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const outside = key.endsWith('left') ? 1 : -1;
      const sorted = group.toSorted((a, b) => outside * (laneX(a, xOf) - laneX(b, xOf)));
      return sorted.map((route, index): [Route, number] => {
        const room = heightOf(route.planned.line.to) - STEP_HEAD - CORNER;
        return [route, STEP_HEAD + index * Math.min(APART, room / sorted.length)];
      });
    }),
  );
}

function laneX(route: Route, xOf: UprightX): number {
  const lane = route.uprights.at(-1);
  return lane ? xOf(route, lane) : 0;
}
