import type { EvalQuery } from './classes.ts';
import { drawLine, drawQueries, type Source } from './draw.ts';
import { boundariesOf, drawWindow, isHanOnly, straddles } from './windows.ts';

/** Lengths in characters, all equally often. */
export const LENGTHS = [2, 3, 4, 6, 10] as const;

const TITLES = 0.25;

/** Any part of a title or of a line of the text, as a reader would copy it. */
export function substringQueries(source: Source, count: number): EvalQuery[] {
  return drawQueries('substring', source, count, (record, nth, chance) => {
    const length = LENGTHS[nth % LENGTHS.length] as number;
    const window = drawWindow(drawLine(record, chance, TITLES), length, chance.random);
    if (!window) return undefined;
    const { typed, folded } = window;
    return { kind: String(length), typed, relevant: source.texts.having(folded) };
  });
}

/** Parts that a dictionary would cut in the middle, and whose ends are the middles of words. */
export function crossSegmentQueries(source: Source, count: number): EvalQuery[] {
  return drawQueries('crossSegment', source, count, (record, nth, chance) => {
    const length = LENGTHS[nth % LENGTHS.length] as number;
    const line = drawLine(record, chance, TITLES);
    const boundaries = boundariesOf(line);
    const window = drawWindow(
      line,
      length,
      chance.random,
      (one) => isHanOnly(one.folded) && straddles(one, boundaries),
    );
    if (!window) return undefined;
    const { typed, folded } = window;
    return { kind: String(length), typed, relevant: source.texts.having(folded) };
  });
}

/** Characters, each as likely as it is frequent. */
export function singleCharQueries(source: Source, count: number): EvalQuery[] {
  return drawQueries('singleChar', source, count, (record, _nth, chance) => {
    const window = drawWindow(drawLine(record, chance, TITLES), 1, chance.random);
    if (!window || !isHanOnly(window.folded)) return undefined;
    const { typed, folded } = window;
    return { kind: '1', typed, relevant: source.texts.having(folded) };
  });
}
