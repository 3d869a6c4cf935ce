import type { Plan } from './flowchart-columns.ts';
import type { ChartBox } from './flowchart-graph.ts';
import { cellOf, type Route, type Upright } from './flowchart-routes.ts';
import type { Widths } from './flowchart-widths.ts';

/** From the corner of a box to the nearest line at its edge, and between two lines. */
const CORNER = 22;
const APART = 14;
/** Lines that come from above and lines that go on below share a channel, and are told apart by this. */
const NEAR = 6;

/** Where an upright of a route is, across. */
export type UprightX = (route: Route, upright: Upright) => number;

interface Port {
  readonly upright: Upright;
  /** Where the line comes from or goes to. */
  readonly toward: number;
}

/** Gives lines that leave or enter a box beside its middle a place at its edge, in the order of their goals. */
export function uprightXs(plan: Plan, routes: readonly Route[], widths: Widths): UprightX {
  const fixed: UprightX = ({ planned }, upright) => {
    if (upright.kind === 'column') return widths.centreOf(upright.column);
    if (upright.kind === 'gap') return widths.laneX(upright);
    if (upright.kind !== 'side') return widths.besideX(planned);
    const { from } = planned.line;
    return widths.centreOf(cellOf(from, plan).column) + widths.widthOf(from) / 2;
  };
  const places = new Map<Upright, number>();
  for (const box of plan.cells.keys()) {
    const { row, column } = cellOf(box, plan);
    const edge = { centre: widths.centreOf(column), half: widths.widthOf(box) / 2 };
    // What comes down into the channel above.
    const above = routes.flatMap((route) => {
      const [start] = route.uprights;
      const isAbove = cellOf(route.planned.line.from, plan).row === row - 1;
      return isAbove && start && start.kind !== 'out' && start.kind !== 'side'
        ? [fixed(route, start)]
        : [];
    });
    for (const side of ['out', 'in'] as const) {
      const touching = routes.filter((route) => boxAt(route, side) === box);
      const ports = touching.flatMap((route): Port[] => {
        const [upright, beside] = ending(route, side);
        if (upright?.kind !== side || !beside) return [];
        return [{ upright, toward: fixed(route, beside) }];
      });
      const isMiddleFree = !touching.some((route) => ending(route, side)[0]?.kind === 'column');
      const avoided = side === 'in' ? above : [];
      for (const [upright, x] of placed(ports, edge, isMiddleFree, avoided)) places.set(upright, x);
    }
  }
  return (route, upright) => places.get(upright) ?? fixed(route, upright);
}

/** The box at an end of a route, when the route meets it from above or below. */
function boxAt({ planned, uprights, levels }: Route, side: 'out' | 'in'): ChartBox | undefined {
  if (side === 'out') return planned.line.from;
  return levels.length < uprights.length ? planned.line.to : undefined;
}

/** The upright at the end, and the one beside it. */
function ending({ uprights }: Route, side: 'out' | 'in'): readonly (Upright | undefined)[] {
  return side === 'out' ? [uprights[0], uprights[1]] : [uprights.at(-1), uprights.at(-2)];
}

interface Edge {
  readonly centre: number;
  readonly half: number;
}

function placed(
  ports: readonly Port[],
  edge: Edge,
  isMiddleFree: boolean,
  avoided: readonly number[],
): [Upright, number][] {
  const { centre } = edge;
  const [only, ...others] = ports;
  if (only && others.length === 0 && isMiddleFree) return [[only.upright, centre]];
  const sorted = ports.toSorted((a, b) => a.toward - b.toward);
  const left = sorted.filter(({ toward }) => toward <= centre);
  const right = sorted.filter(({ toward }) => toward > centre).reverse();
  return [...half(left, -1, edge, avoided), ...half(right, 1, edge, avoided)];
}

/** Ports from one corner of a box toward its middle, all moved as far as it takes to be clear. */
function half(
  ports: readonly Port[],
  side: -1 | 1,
  { centre, half: width }: Edge,
  avoided: readonly number[],
): [Upright, number][] {
  const apart = Math.min(APART, (width - CORNER) / (ports.length + 1));
  const at = (shift: number, index: number): number =>
    centre + side * (width - CORNER - shift - index * apart);
  const isClear = (shift: number): boolean =>
    ports.every((_, index) => avoided.every((x) => Math.abs(x - at(shift, index)) >= NEAR));
  const most = width - CORNER - ports.length * apart;
  let shift = 0;
  while (!isClear(shift) && shift < most) shift += 1;
  return ports.map(({ upright }, index) => [upright, at(isClear(shift) ? shift : 0, index)]);
}
