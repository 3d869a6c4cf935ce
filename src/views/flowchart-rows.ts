import { BETWEEN_TRACKS, type Channels } from './flowchart-channels.ts';

/** Above a label: from the last track. */
export const ABOVE_LABEL = 9;
/** Above a box: an arrowhead and some of its line. */
export const ABOVE_BOX = 18;
/** Below a box: to the first track, and to a label. */
export const BELOW_BOX = 12;
/** Below a label: to the first track. */
const BELOW_LABEL = 8;
/** Between two boxes with nothing on the arrow. */
const BARE = 28;
/** Room for the width of a line at the edge of the drawing. */
const EDGE = 2;

/** The height of what stands in a row. */
export interface RowHeights {
  readonly boxes: number;
  readonly labels: number;
}

/** Where the parts of a row start; `ends` is where its boxes end. */
export interface RowTops {
  readonly boxes: number;
  readonly ends: number;
  readonly labels: number;
  /** The first tracks of the channels above and below its labels. */
  readonly below: number;
  readonly above: number;
}

/** Rows one below the other, with room for the lines between them. */
export function rowsOf(heights: readonly RowHeights[], channels: Channels): RowTops[] {
  const tops: RowTops[] = [];
  let y = EDGE;
  for (const [row, { boxes, labels }] of heights.entries()) {
    const start = y;
    const ends = start + boxes;
    const first = channels.countOf(2 * row + 1);
    const second = channels.countOf(2 * row + 2);
    const below = ends + BELOW_BOX;
    y = first > 0 ? below + (first - 1) * BETWEEN_TRACKS : ends;
    if (labels > 0) y = first > 0 ? y + ABOVE_LABEL : below;
    const labelTop = y;
    y += labels;
    const above = y + (labels > 0 ? BELOW_LABEL : first > 0 ? BETWEEN_TRACKS : BELOW_BOX);
    tops.push({ boxes: start, ends, labels: labelTop, below, above });
    if (second > 0) y = above + (second - 1) * BETWEEN_TRACKS + ABOVE_BOX;
    else y += labels > 0 || first > 0 ? ABOVE_BOX : BARE;
  }
  return tops;
}
