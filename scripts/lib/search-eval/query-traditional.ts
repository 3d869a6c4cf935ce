import { Converter } from 'opencc-js/cn2t';
import type { EvalQuery } from './classes.ts';
import { drawLine, drawQueries, type Source } from './draw.ts';
import { drawWindow, isHanOnly } from './windows.ts';

const SHORTEST = 2;
const LONGEST = 10;
const TITLES = 0.5;

const traditional = Converter({ from: 'cn', to: 't' });

/** Part of a line as a reader in Hong Kong or Taiwan would type it. */
export function traditionalQueries(source: Source, count: number): EvalQuery[] {
  return drawQueries('traditional', source, count, (record, _nth, chance) => {
    const length = SHORTEST + Math.floor(chance.random() * (LONGEST - SHORTEST + 1));
    const line = drawLine(record, chance, TITLES);
    const window = drawWindow(line, length, chance.random, ({ folded }) => isHanOnly(folded));
    if (!window) return undefined;
    const typed = traditional(window.folded);
    if (typed === window.folded) return undefined;
    return { kind: String(length), typed, relevant: source.texts.having(window.folded) };
  });
}
