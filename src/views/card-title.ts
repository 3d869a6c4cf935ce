import { breakLines, unitsOf } from '#domain/line-breaks.ts';
import { textWidth } from '#domain/text-width.ts';
import { TITLE_WORDS } from '#strings/cards.ts';

/** A text in lines, and whether each of them begins and ends with a whole word. */
export interface TitleLines {
  readonly lines: readonly string[];
  readonly keepsWords: boolean;
}

/** What may stand on a line, and how wide the lines are up to each place between two units. */
interface Measured {
  readonly units: readonly string[];
  /** Sums of widths before each unit, in em. */
  readonly before: readonly number[];
  /** Whether a break before a unit breaks a word. */
  readonly breaks: readonly boolean[];
}

interface Way {
  readonly cost: number;
  /** The units with which the lines begin. */
  readonly starts: readonly number[];
}

/** A broken word is worse than any unevenness of the lines. */
const BROKEN = 10;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Sets a title in lines of a width in em: as few as the width allows, with the fewest broken words,
 * and then as even as they can be. Nothing when that is more lines than there may be.
 *
 * Source: GB/T 9704—2012, 7.3.1: a title of several lines keeps words whole and is evenly set.
 */
export function titleSetter(text: string): (width: number, most: number) => TitleLines | undefined {
  let measured: Measured | undefined;
  const total = textWidth(text);
  return (width, most) => {
    if (total > width * most) return undefined;
    const fewest = breakLines(text, width);
    if (fewest.length > most) return undefined;
    if (fewest.length === 1) return { lines: fewest, keepsWords: true };
    measured ??= measure(text);
    const way = bestWay(measured, width, fewest.length);
    if (!way) return { lines: fewest, keepsWords: false };
    const { units } = measured;
    const lines = way.starts.map((start, line) =>
      units
        .slice(start, way.starts[line + 1])
        .join('')
        .trim(),
    );
    return { lines, keepsWords: way.cost < BROKEN };
  };
}

function measure(text: string): Measured {
  const units = unitsOf(text);
  const words = wordsIn(text);
  const [before, breaks] = [[0], [false]];
  let at = 0;
  for (const unit of units) {
    at += unit.length;
    before.push((before.at(-1) ?? 0) + textWidth(unit));
    breaks.push(words.has(at));
  }
  return { units, before, breaks };
}

/** The offsets within words. */
function wordsIn(text: string): ReadonlySet<number> {
  const within = new Set<number>();
  const words = [
    ...[...segmenter.segment(text)].map(({ index, segment }) => [index, segment.length] as const),
    ...[...text.matchAll(TITLE_WORDS)].map(({ 0: word, index }) => [index, word.length] as const),
  ];
  for (const [start, length] of words) {
    for (let at = start + 1; at < start + length; at += 1) within.add(at);
  }
  return within;
}

/** The best way to set units in a number of lines; nothing when a unit is wider than a line. */
function bestWay(
  { units, before, breaks }: Measured,
  width: number,
  count: number,
): Way | undefined {
  const ideal = (before.at(-1) ?? 0) / count;
  let ways = new Map<number, Way>([[0, { cost: 0, starts: [] }]]);
  for (let line = 0; line < count; line += 1) {
    const next = new Map<number, Way>();
    for (const [start, way] of ways) {
      for (let end = start + 1; end <= units.length; end += 1) {
        const wide = (before[end] ?? 0) - (before[start] ?? 0) - blanks(units, start, end);
        if (wide > width) break;
        const isBroken = end < units.length && breaks[end];
        const cost = way.cost + ((wide - ideal) / ideal) ** 2 + (isBroken ? BROKEN : 0);
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY)) {
          next.set(end, { cost, starts: [...way.starts, start] });
        }
      }
    }
    ways = next;
  }
  return ways.get(units.length);
}

/** The width of the blanks at both ends of a line, which fall away. */
function blanks(units: readonly string[], start: number, end: number): number {
  const width = (unit = '') => (unit.trim() === '' ? textWidth(unit) : 0);
  return width(units[start]) + (end - start > 1 ? width(units[end - 1]) : 0);
}
