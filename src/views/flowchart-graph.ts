import { type FlowOutcome, type FlowStep, flowArrows, mainPath } from '#domain/flow.ts';

/** A box of a flowchart: where it starts, a step, or an end. */
export interface ChartBox {
  /** Unique in the chart. */
  readonly id: string;
  readonly kind: 'start' | 'step' | 'end';
  /** The place of a step in its list. */
  readonly step?: number | undefined;
  /** The words of a start or an end. */
  readonly label: string;
  /** How an end is come to. */
  readonly outcome: FlowOutcome;
  /** Whether the box stands on the usual way. */
  readonly isMain: boolean;
}

/** An arrow between two boxes. */
export interface ChartLine {
  readonly from: ChartBox;
  readonly to: ChartBox;
  readonly outcome: FlowOutcome;
  readonly answer?: string | undefined;
  readonly isMain: boolean;
  /** Leads back to a box through which the way has come. */
  readonly isBack: boolean;
}

/** Boxes and arrows, before anything has a place. Lines that do not lead back make no circle. */
export interface ChartGraph {
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
}

export interface FlowchartWords {
  /** What sets the flow off: 申请. */
  readonly start: string;
  /** The end of the last step when it states none: 办结. */
  readonly defaultEnd: string;
}

/** The steps as a graph with a start; every way to an end has an end of its own. */
export function chartGraph(steps: readonly FlowStep[], words: FlowchartWords): ChartGraph {
  const main = mainPath(steps);
  const start = boxOf({ id: 'start', kind: 'start', label: words.start, isMain: true });
  const places = steps.map((step, index) =>
    boxOf({
      id: `step-${index + 1}`,
      kind: 'step',
      step: index,
      label: step.name,
      isMain: main.includes(index),
    }),
  );
  const ends: ChartBox[] = [];
  const lines: Omit<ChartLine, 'isBack'>[] = [];
  const [first] = places;
  if (first) lines.push({ from: start, to: first, outcome: 'proceed', isMain: true });
  for (const { from, to, answer, outcome, branch = 0 } of flowArrows(steps)) {
    const source = places[from];
    if (!source) continue;
    const step = main.indexOf(from);
    const follows = typeof to !== 'number' || main[step + 1] === to;
    const isMain = step >= 0 && branch === 0 && follows;
    const target =
      typeof to === 'number'
        ? places[to]
        : boxOf({
            id: `end-${from + 1}-${branch + 1}`,
            kind: 'end',
            label: to.end ?? words.defaultEnd,
            outcome,
            isMain,
          });
    if (!target) continue;
    if (target.kind === 'end') ends.push(target);
    lines.push({ from: source, to: target, answer, outcome, isMain });
  }
  const back = backLines([start, ...places], lines);
  return {
    boxes: [start, ...places, ...ends],
    lines: lines.map((line) => ({ ...line, isBack: back.has(line) })),
  };
}

function boxOf(box: Omit<ChartBox, 'outcome'> & { readonly outcome?: FlowOutcome }): ChartBox {
  return { outcome: 'proceed', ...box };
}

type Way = Pick<ChartLine, 'from' | 'to'>;

/** The lines that, followed from the start and then from each box not yet seen, meet their own way. */
function backLines(boxes: readonly ChartBox[], lines: readonly Way[]): ReadonlySet<Way> {
  const back = new Set<Way>();
  const done = new Set<ChartBox>();
  const onWay = new Set<ChartBox>();
  const visit = (box: ChartBox): void => {
    if (done.has(box)) return;
    done.add(box);
    onWay.add(box);
    for (const line of lines) {
      if (line.from !== box) continue;
      if (onWay.has(line.to)) back.add(line);
      else visit(line.to);
    }
    onWay.delete(box);
  };
  for (const box of boxes) visit(box);
  return back;
}
