import { textWidth } from '#domain/text-width.ts';

/**
 * A chart is drawn twice, for a telephone and for everything wider: a drawing that merely shrinks would
 * have letters of 6 pixels, and one that merely stays would need scrolling. Numbers are pixels where a rem
 * is 16 of them.
 */
export const SIZES = {
  narrow: { width: 340, plot: 190 },
  wide: { width: 720, plot: 240 },
} as const;

export type ChartSize = keyof typeof SIZES;

/** The size of every letter: 11 pixels are left of it on a screen of 320. */
export const TEXT = 13;
/** From one line of text to the next. */
export const LEADING = 18;
/** From the middle of a line down to the foot of its letters. */
export const BASELINE = 0.37 * TEXT;

/** The width of a text on one line, no less than drawn. */
export function drawnWidth(text: string): number {
  return textWidth(text) * TEXT;
}

/** The width of the widest of several texts. */
export function widestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(drawnWidth));
}

/** The middle of what is `wide`, as near to `x` as the edges of the drawing allow. */
export function withinWidth(x: number, wide: number, width: number): number {
  return Math.min(width - wide / 2, Math.max(wide / 2, x));
}
