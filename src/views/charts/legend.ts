import { breakLines, linesWidth } from '#domain/line-breaks.ts';
import type { Chart } from './chart.ts';
import type { PlacedText } from './layout.ts';
import { BASELINE, LEADING, TEXT } from './sizes.ts';

/** The place of the sample of a series. */
export interface LegendKey {
  readonly series: number;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
}

export interface Legend {
  readonly height: number;
  readonly keys: readonly LegendKey[];
  readonly texts: readonly PlacedText[];
}

/** Widths of samples: a square of a bar, a piece of a line with its shape. */
export const KEY = { bar: 14, line: 34 } as const;
const KEY_GAP = 6;
const ITEM_GAP = 20;
/** Between the legend and what it explains. */
const BELOW = 12;

export const NO_LEGEND: Legend = { height: 0, keys: [], texts: [] };

/** The names of the series in rows above the drawing; a name wider than the drawing has several lines. */
export function legendOf({ series, kind }: Chart, width: number): Legend {
  const indent = KEY[kind === 'lines' ? 'line' : 'bar'] + KEY_GAP;
  const keys: LegendKey[] = [];
  const texts: PlacedText[] = [];
  let x = 0;
  let top = 0;
  let bottom = 0;
  for (const [index, { name }] of series.entries()) {
    const lines = breakLines(name, (width - indent) / TEXT);
    const needed = indent + linesWidth(lines) * TEXT;
    if (x > 0 && x + needed > width) {
      x = 0;
      top = bottom;
    }
    keys.push({ series: index, x, y: top + LEADING / 2 });
    for (const [line, text] of lines.entries()) {
      const y = top + LEADING * (line + 0.5) + BASELINE;
      texts.push({ role: 'name', x: x + indent, y, text, anchor: 'start' });
    }
    x += needed + ITEM_GAP;
    bottom = Math.max(bottom, top + LEADING * Math.max(1, lines.length) + 2);
  }
  return { height: bottom + BELOW, keys, texts };
}
