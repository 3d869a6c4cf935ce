import type { Exit, Plan, PlannedLine } from './flowchart-columns.ts';
import type { ChartBox } from './flowchart-graph.ts';
import { labelBlock, type TextBlock } from './flowchart-text.ts';

const EMS = 6;
/** What lines of two labels below one box may hold. */
const NARROW_EMS = [3, 4, 5, 6] as const;
const APART = 4;
/** How far a label at the side of a box may stand out. */
export const OUTSET = 6;
/** From the corner of a box to the nearest line at its edge. */
const CORNER = 18;

/** A label that has its column for itself. */
export function wideLabel(answer: string): TextBlock {
  return labelBlock(answer, EMS);
}

/** Labels in lines; where several stand below one box, so narrow that all have room. */
export function labelsOf(
  { lines }: Plan,
  widthOf: (box: ChartBox) => number,
): Map<PlannedLine, TextBlock> {
  const blocks = new Map<PlannedLine, TextBlock>();
  for (const planned of lines) {
    const { answer, from } = planned.line;
    if (answer === undefined || blocks.has(planned)) continue;
    const below = lines.filter(({ line, exit }) => line.from === from && isBelow(exit));
    if (isBelow(planned.exit) && below.length > 1) {
      for (const [one, block] of sharedLabels(below, widthOf(from) / 2)) blocks.set(one, block);
    } else {
      blocks.set(planned, wideLabel(answer));
    }
  }
  return blocks;
}

function isBelow(exit: Exit): boolean {
  return exit === 'straight' || exit === 'left' || exit === 'right';
}

/** The labels below a box of twice the width `half`, in as few lines as there is room for. */
function sharedLabels(below: readonly PlannedLine[], half: number): [PlannedLine, TextBlock][] {
  const blocks = new Map(
    below.map((planned) => [
      planned,
      NARROW_EMS.map((ems) => labelBlock(planned.line.answer ?? '', ems)),
    ]),
  );
  const middle = below.find(({ exit }) => exit === 'straight');
  const tried = NARROW_EMS.map((_, narrowness) => {
    const own = middle && blocks.get(middle)?.[narrowness];
    const room = half - (own?.width ?? 0) / 2 - APART;
    return below.flatMap((planned): [PlannedLine, TextBlock][] => {
      const block =
        planned === middle
          ? own
          : blocks.get(planned)?.findLast(({ width }) => besideCentre(width) + width / 2 <= room);
      return block ? [[planned, block]] : [];
    });
  });
  const heightOf = (labels: readonly [PlannedLine, TextBlock][]): number =>
    labels.length < below.length
      ? Number.POSITIVE_INFINITY
      : Math.max(...labels.map(([, { height }]) => height));
  const [best = []] = tried.sort((a, b) => heightOf(a) - heightOf(b));
  return best;
}

/** From the corner of a box to where a line with a label leaves its left or its right part. */
export function besideCentre(labelWidth: number): number {
  return Math.max(labelWidth / 2 - OUTSET, CORNER);
}
