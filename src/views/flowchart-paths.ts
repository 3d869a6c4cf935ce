import type { Point } from './flowchart-layout.ts';

const RADIUS = 8;
const HEAD = { length: 8, half: 4.2 } as const;
/** How far the line reaches into its head. */
const INTO_HEAD = 2;

/** Numbers of a drawing have one digit behind the point. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The corners of a line without those that do not turn. */
export function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && near(last.x, point.x) && near(last.y, point.y)) continue;
    const before = kept.at(-2);
    const isStraight =
      last &&
      before &&
      ((near(before.x, last.x) && near(last.x, point.x)) ||
        (near(before.y, last.y) && near(last.y, point.y)));
    if (isStraight) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** The line to the middle of its arrowhead, with round corners. */
export function linePath(points: readonly Point[]): string {
  const all = corners(points);
  const last = all.at(-1);
  const before = all.at(-2);
  if (!last || !before) return '';
  const end = toward(last, before, HEAD.length - INTO_HEAD);
  const parts = [`M${at(all[0] ?? end)}`];
  for (let index = 1; index < all.length - 1; index += 1) {
    const [a, corner, b] = [all[index - 1], all[index], all[index + 1]];
    if (!a || !corner || !b) continue;
    const room = Math.min(RADIUS, length(a, corner) / 2, length(corner, b) / 2);
    parts.push(`L${at(toward(corner, a, room))}Q${at(corner)} ${at(toward(corner, b, room))}`);
  }
  parts.push(`L${at(end)}`);
  return parts.join('');
}

/** The arrowhead, its point first. */
export function headPath(points: readonly Point[]): string {
  const all = corners(points);
  const last = all.at(-1);
  const before = all.at(-2);
  if (!last || !before) return '';
  const foot = toward(last, before, HEAD.length);
  const across = near(last.x, before.x) ? { x: HEAD.half, y: 0 } : { x: 0, y: HEAD.half };
  const one = { x: foot.x - across.x, y: foot.y - across.y };
  const other = { x: foot.x + across.x, y: foot.y + across.y };
  return `M${at(last)}L${at(one)}L${at(other)}Z`;
}

function toward(from: Point, to: Point, distance: number): Point {
  const whole = length(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / whole,
    y: from.y + ((to.y - from.y) * distance) / whole,
  };
}

function length(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.05;
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
