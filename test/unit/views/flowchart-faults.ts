import type { FlowStep } from '#domain/flow.ts';
import { textWidth } from '#domain/text-width.ts';
import type { ChartRect } from '#views/flowchart.ts';
import { type Layout, layoutChart, type Point } from '#views/flowchart-layout.ts';
import { corners } from '#views/flowchart-paths.ts';
import { FONT } from '#views/flowchart-text.ts';

export const WORDS = { start: '申请', defaultEnd: '办结' };
/** Lines are no wider than this. */
const INK = 2;

function overlap(a: ChartRect, b: ChartRect, apart: number): boolean {
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  );
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));
}

interface Shape extends ChartRect {
  readonly name: string;
}

function boxesOf({ boxes }: Layout): Shape[] {
  return boxes.map(({ box, x, y, width, block }) => ({
    name: box.id,
    x,
    y,
    width,
    height: block.height,
  }));
}

function labelsOf({ lines }: Layout): (Shape & { line: Layout['lines'][number] })[] {
  return lines.flatMap((line) =>
    line.label
      ? [
          {
            line,
            name: `${line.line.from.id} ${line.line.answer}`,
            x: line.label.x,
            y: line.label.y,
            width: line.label.block.width,
            height: line.label.block.height,
          },
        ]
      : [],
  );
}

/** The straight parts of a line as thin rectangles. */
function partsOf(points: readonly Point[]): ChartRect[] {
  const all = corners(points);
  return all.slice(1).map((b, index) => {
    const a = all[index] ?? b;
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
  });
}

/** Everything in a drawing that a good one never has. */
export function faults(steps: readonly FlowStep[]): string[] {
  const layout = layoutChart(steps, WORDS);
  const boxes = boxesOf(layout);
  const labels = labelsOf(layout);
  const found: string[] = [];
  for (const [a, b] of pairs(boxes)) {
    if (overlap(a, b, 12)) found.push(`${a.name} is too near to ${b.name}`);
  }
  for (const label of labels) {
    for (const box of boxes) {
      if (overlap(label, box, 6)) found.push(`the label ${label.name} is too near to ${box.name}`);
    }
  }
  for (const [a, b] of pairs(labels)) {
    if (overlap(a, b, 2)) found.push(`the label ${a.name} is too near to the label ${b.name}`);
  }
  for (const { line, points } of layout.lines) {
    const name = `${line.from.id} → ${line.to.id}`;
    for (const part of partsOf(points)) {
      for (const box of boxes) {
        const touches = box.name === line.from.id || box.name === line.to.id;
        if (overlap(part, box, touches ? -1 : 4)) found.push(`${name} crosses ${box.name}`);
      }
      for (const label of labels) {
        if (label.line.line !== line && overlap(part, label, 0)) {
          found.push(`${name} crosses the label ${label.name}`);
        }
      }
      if (part.width > 0.1 && part.height > 0.1) found.push(`${name} is not straight`);
    }
    if (line.isMain && corners(points).length > 2) found.push(`${name} is usual and turns`);
    if (!onEdge(points[0], boxes, line.from.id)) found.push(`${name} starts off its box`);
    if (!onEdge(points.at(-1), boxes, line.to.id)) found.push(`${name} ends off its box`);
  }
  for (const [a, b] of pairs(layout.lines)) {
    for (const one of partsOf(a.points)) {
      for (const other of partsOf(b.points)) {
        const parallel = one.width < 0.1 === other.width < 0.1;
        if (parallel && overlap(one, other, 3)) {
          found.push(
            `${a.line.from.id} → ${a.line.to.id} lies on ${b.line.from.id} → ${b.line.to.id}`,
          );
        }
      }
    }
  }
  for (const { box, block, width } of layout.boxes) {
    const offset = box.kind === 'step' ? 0 : (width - block.width) / 2;
    for (const { role, text, x, y, anchor } of block.texts) {
      const drawn = textWidth(text) * FONT[role];
      const left = offset + x - (anchor === 'start' ? 0 : anchor === 'end' ? drawn : drawn / 2);
      const isInside = left >= 6 && left + drawn <= width - 6 && y <= block.height - 6;
      if (!isInside) found.push(`${box.id} is too small for ${text}`);
    }
  }
  const shapes = [...boxes, ...labels, ...layout.lines.flatMap(({ points }) => partsOf(points))];
  for (const { x, y, width, height } of shapes) {
    const inside =
      x >= INK / 2 &&
      y >= INK / 2 &&
      x + width <= layout.width - INK / 2 &&
      y + height <= layout.height - INK / 2;
    if (!inside) found.push(`something at ${x}, ${y} is cut off`);
  }
  return [...new Set(found)];
}

function onEdge(point: Point | undefined, boxes: readonly Shape[], name: string): boolean {
  const box = boxes.find((one) => one.name === name);
  if (!point || !box) return false;
  const { x, y, width, height } = box;
  const across = point.x >= x && point.x <= x + width;
  const down = point.y >= y && point.y <= y + height;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.1;
  return (
    (across && (near(point.y, y) || near(point.y, y + height))) ||
    (down && (near(point.x, x) || near(point.x, x + width)))
  );
}
