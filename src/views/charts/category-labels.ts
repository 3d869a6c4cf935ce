import { breakLines, evenLines } from '#domain/line-breaks.ts';
import { drawnWidth, TEXT } from './sizes.ts';

/** A number with its measure and a Latin word are not broken. */
const WHOLE = /[\p{Script=Latin}\d.,:/-]+(?:[年月日]|季度)*/gu;

/** The lines of a label, or nothing when they are more than `most` or a word in it would be broken. */
export function labelLines(
  label: string,
  width: number,
  most: number,
): readonly string[] | undefined {
  if (width < TEXT || (label.match(WHOLE) ?? []).some((word) => drawnWidth(word) > width)) {
    return undefined;
  }
  const lines = evenLines(label, width / TEXT);
  return lines.length <= most ? lines : undefined;
}

/** The lines of every label, or nothing when one does not fit. */
export function allLabelLines(
  labels: readonly string[],
  width: number,
  most: number,
): readonly (readonly string[])[] | undefined {
  const all = labels.map((label) => labelLines(label, width, most));
  return all.every((lines) => lines !== undefined) ? all : undefined;
}

/** The lines of a label that has the width for itself. */
export function fullLines(label: string, width: number): readonly string[] {
  return breakLines(label, width / TEXT);
}
