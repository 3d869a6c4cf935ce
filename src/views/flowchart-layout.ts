import type { FlowStep } from '#domain/flow.ts';
import { planChart } from './flowchart-columns.ts';
import {
  type ChartBox,
  type ChartLine,
  chartGraph,
  type FlowchartWords,
} from './flowchart-graph.ts';
import { type Heights, heightsOf } from './flowchart-heights.ts';
import { type UprightX, uprightXs } from './flowchart-ports.ts';
import { type Route, routesOf } from './flowchart-routes.ts';
import { stepBlock, type TextBlock, terminalBlock } from './flowchart-text.ts';
import { widthsOf } from './flowchart-widths.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text block at a place. */
export interface PlacedBlock extends Point {
  readonly block: TextBlock;
}

export interface PlacedBox extends PlacedBlock {
  readonly box: ChartBox;
  readonly width: number;
}

/** A line as corners, the first and the last on the edges of its boxes. */
export interface PlacedLine {
  readonly line: ChartLine;
  readonly points: readonly Point[];
  readonly label?: PlacedBlock | undefined;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
  /** Where the drawing can be cut, from the top to the bottom. */
  readonly cuts: readonly number[];
}

/** Where everything in a chart stands: no line leads through a box or a label of another. */
export function layoutChart(steps: readonly FlowStep[], words: FlowchartWords): Layout {
  const plan = planChart(chartGraph(steps, words));
  const routes = routesOf(plan);
  const widths = widthsOf(plan, routes);
  const xOf = uprightXs(plan, routes, widths);
  const blocks = new Map<ChartBox, TextBlock>();
  for (const box of plan.cells.keys()) {
    const step = box.step === undefined ? undefined : steps[box.step];
    const width = widths.widthOf(box);
    blocks.set(box, step ? stepBlock(step, box.step ?? 0, width) : terminalBlock(box.label, width));
  }
  const heights = heightsOf(plan, routes, { blocks, labels: widths.labels, xOf });
  const boxes = [...plan.cells].map(([box, { column }]): PlacedBox => {
    const block = blocks.get(box) ?? { width: 0, height: 0, texts: [] };
    const width =
      box.kind === 'step' ? widths.widthOf(box) : terminalWidth(box, block, widths.widthOf(box));
    return { box, block, width, x: widths.centreOf(column) - width / 2, y: heights.topOf(box) };
  });
  const byBox = new Map(boxes.map((one) => [one.box, one]));
  const lines = routes.map((route): PlacedLine => {
    const { line } = route.planned;
    const block = widths.labels.get(route.planned);
    const upright = route.uprights[route.labelled];
    if (!block || !upright) return { line, points: pointsOf(route, byBox, heights, xOf) };
    const x = xOf(route, upright) - block.width / 2;
    const label = { block, x, y: heights.labelTop(route.planned) };
    return { line, points: pointsOf(route, byBox, heights, xOf), label };
  });
  return { width: widths.total, height: heights.total, boxes, lines, cuts: heights.cuts };
}

/** Ends have one width, so that they stand in line; what is on the usual way is as wide as its words. */
function terminalWidth(box: ChartBox, block: TextBlock, width: number): number {
  return box.isMain ? Math.min(width, Math.max(72, block.width)) : width;
}

function pointsOf(
  route: Route,
  boxes: ReadonlyMap<ChartBox, PlacedBox>,
  heights: Heights,
  xOf: UprightX,
): Point[] {
  const { planned, uprights, levels } = route;
  const [from, to] = [boxes.get(planned.line.from), boxes.get(planned.line.to)];
  if (!from || !to) return [];
  const points: Point[] = [];
  let y = levels[0]?.kind === 'exit' ? heights.levelY(route, 0) : from.y + from.block.height;
  for (const [index, upright] of uprights.entries()) {
    const x = xOf(route, upright);
    points.push({ x, y });
    const level = levels[index];
    if (!level) {
      points.push({ x, y: to.y });
      break;
    }
    y = heights.levelY(route, index);
    points.push({ x, y });
    if (level.kind === 'entry') {
      points.push({ x: level.side === 'left' ? to.x : to.x + to.width, y });
    }
  }
  return points;
}
