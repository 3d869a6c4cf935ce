import { fullLines, labelLines } from './category-labels.ts';
import { widestOf, withinWidth } from './sizes.ts';

/** The label of a category below its point; at the edges of the drawing it gives way inwards. */
export interface LineLabel {
  readonly x: number;
  readonly lines: readonly string[];
}

const LINES = 2;
/** Between two labels. */
const GAP = 8;

/** Labels that fit beside one another: all of them, or every second and so on, the last always. */
export function lineLabels(
  categories: readonly string[],
  points: readonly number[],
  width: number,
): readonly LineLabel[] {
  const count = categories.length;
  const step = (points[1] ?? width) - (points[0] ?? 0);
  for (let every = 1; every < count; every += 1) {
    const kept = [...categories.keys()].filter((at) => (count - 1 - at) % every === 0);
    const labels = kept.flatMap((at) => {
      const lines = labelLines(categories[at] ?? '', Math.min(width, step * every) - GAP, LINES);
      return lines === undefined ? [] : [placed(lines, points[at] ?? 0, width)];
    });
    if (labels.length === kept.length && areApart(labels)) return labels;
  }
  return [placed(fullLines(categories.at(-1) ?? '', width), points.at(-1) ?? 0, width)];
}

function placed(lines: readonly string[], x: number, width: number): LineLabel {
  return { x: withinWidth(x, widestOf(lines), width), lines };
}

function areApart(labels: readonly LineLabel[]): boolean {
  return labels.every(({ x, lines }, index) => {
    const next = labels[index + 1];
    return !next || x + widestOf(lines) / 2 + GAP / 2 <= next.x - widestOf(next.lines) / 2;
  });
}
