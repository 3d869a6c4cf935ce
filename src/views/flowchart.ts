import type { FlowOutcome, FlowStep } from '#domain/flow.ts';
import { flowText } from '#strings/flow.ts';
import { rowId } from './flow-table.ts';
import type { FlowchartWords } from './flowchart-graph.ts';
import {
  layoutChart,
  type PlacedBlock,
  type PlacedBox,
  type PlacedLine,
} from './flowchart-layout.ts';
import { headPath, linePath, rounded } from './flowchart-paths.ts';
import type { ChartText } from './flowchart-text.ts';

export interface ChartRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartBoxView extends ChartRect {
  readonly kind: 'start' | 'step' | 'end';
  readonly outcome: FlowOutcome;
  readonly isMain: boolean;
  readonly texts: readonly ChartText[];
  /** The row of a step in the table below the chart. */
  readonly link?: { readonly href: string; readonly label: string } | undefined;
}

export interface ChartArrowView {
  /** Path data of the line and of its head; the head starts with its point. */
  readonly line: string;
  readonly head: string;
  readonly outcome: FlowOutcome;
  readonly isMain: boolean;
  readonly label?: (ChartRect & { readonly texts: readonly ChartText[] }) | undefined;
}

/** A flowchart as shapes; the units are pixels where a rem is 16 of them. */
export interface FlowchartView {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** What the kinds of lines mean; empty when there is only one. */
  readonly legend: string;
  readonly boxes: readonly ChartBoxView[];
  readonly arrows: readonly ChartArrowView[];
  /** The sheets of paper for a chart that is too high for one; empty when it is not. */
  readonly sheets: readonly { readonly y: number; readonly height: number }[];
}

export interface FlowchartOptions extends FlowchartWords {
  /** The power, for the title. */
  readonly name?: string | undefined;
}

/** The flowchart of a power, drawn from its steps alone: the same steps give the same drawing. */
export function flowchartView(
  steps: readonly FlowStep[],
  options: FlowchartOptions,
): FlowchartView {
  const { width, height, boxes, lines, cuts } = layoutChart(steps, options);
  return {
    width: rounded(width),
    height: rounded(height),
    title: flowText.title(options.name),
    description: describe(boxes, options),
    legend: flowText.legend({
      branches: lines.some(({ line }) => !line.isMain),
      refusals: lines.some(({ line }) => line.outcome === 'refuse'),
    }),
    boxes: boxes.toSorted(byStep).map(boxView),
    arrows: lines.map(arrowView),
    sheets: sheetsOf(height, cuts),
  };
}

/** A chart up to this height is still easy to read when it is made as small as a sheet of A4. */
const ONE_SHEET = 1000;
/** The height of a part of a higher one. */
const SHEET = 850;

function sheetsOf(height: number, cuts: readonly number[]): FlowchartView['sheets'] {
  if (height <= ONE_SHEET) return [];
  const sheets: FlowchartView['sheets'][number][] = [];
  let top = 0;
  for (const [index, cut] of cuts.entries()) {
    // A sheet ends where the next part would not fit on it.
    if ((cuts[index + 1] ?? height) - top <= SHEET) continue;
    sheets.push({ y: rounded(top), height: rounded(cut - top) });
    top = cut;
  }
  return [...sheets, { y: rounded(top), height: rounded(height - top) }];
}

/** A keyboard goes through the steps in their order. */
function byStep(a: PlacedBox, b: PlacedBox): number {
  return (a.box.step ?? -1) - (b.box.step ?? -1);
}

function boxView(placed: PlacedBox): ChartBoxView {
  const { kind, outcome, isMain, step, label } = placed.box;
  const offset = kind === 'step' ? 0 : (placed.width - placed.block.width) / 2;
  return {
    ...rectOf(placed, placed.width),
    kind,
    outcome,
    isMain,
    texts: textsOf(placed, offset),
    ...(step !== undefined && {
      link: { href: `#${rowId(step)}`, label: flowText.step(step + 1, label) },
    }),
  };
}

function arrowView({ line, points, label }: PlacedLine): ChartArrowView {
  return {
    line: linePath(points),
    head: headPath(points),
    outcome: line.outcome,
    isMain: line.isMain,
    ...(label && { label: { ...rectOf(label, label.block.width), texts: textsOf(label, 0) } }),
  };
}

function rectOf({ x, y, block }: PlacedBlock, width: number): ChartRect {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(block.height) };
}

function textsOf({ x, y, block }: PlacedBlock, offset: number): ChartText[] {
  return block.texts.map((text) => ({
    ...text,
    x: rounded(x + offset + text.x),
    y: rounded(y + text.y),
  }));
}

function describe(boxes: readonly PlacedBox[], words: FlowchartWords): string {
  const all = boxes.map(({ box }) => box);
  const labels = (kind: string, isMain: boolean): string[] =>
    all.filter((box) => box.kind === kind && box.isMain === isMain).map(({ label }) => label);
  const [end = words.defaultEnd] = labels('end', true);
  return flowText.description(words.start, labels('step', true), end, labels('step', false));
}
