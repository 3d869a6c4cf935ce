import type { SearchRecord } from '#search/record.ts';
import type { EvalQuery } from './classes.ts';
import { type Chance, drawLine, drawQueries, type Source } from './draw.ts';
import { linesOf } from './texts.ts';
import { drawWindow, isHanOnly } from './windows.ts';

const SHORTEST = 4;
const LONGEST = 8;
const TITLES = 0.25;

/**
 * What stands nowhere, though its parts do: pairs of characters put together in another order, half of
 * them so that every two neighbours are a pair of one and the same document.
 */
export function negativeQueries(source: Source, count: number): EvalQuery[] {
  return drawQueries('negative', source, count, (record, nth, chance) => {
    const chained = nth % 2 === 1;
    const typed = chained ? chain(record, chance) : shuffle(record, source, chance);
    if (typed === undefined || source.texts.having(typed).size > 0) return undefined;
    return { kind: chained ? 'chained' : 'shuffled', typed, relevant: new Set() };
  });
}

/** Two to four pairs, of the document or of others. */
function shuffle(record: SearchRecord, { heldOut }: Source, chance: Chance): string | undefined {
  const { random, pick } = chance;
  const near = random() < 0.5;
  const pairs = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
    const line = drawLine(near ? record : pick(heldOut), chance, TITLES);
    return drawWindow(line, 2, random, ({ folded }) => isHanOnly(folded))?.folded;
  });
  return pairs.includes(undefined) ? undefined : pairs.join('');
}

/** A walk from character to character along the pairs of a document. */
function chain(record: SearchRecord, { random, pick }: Chance): string | undefined {
  const followers = new Map<string, string[]>();
  for (const line of linesOf(record)) {
    for (const run of line.match(/\p{Script=Han}{2,}/gu) ?? []) {
      const characters = Array.from(run);
      for (const [index, character] of characters.slice(0, -1).entries()) {
        const next = followers.get(character) ?? [];
        next.push(characters[index + 1] as string);
        followers.set(character, next);
      }
    }
  }
  if (followers.size === 0) return undefined;
  const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
  const walked = [pick([...followers.keys()])];
  while (walked.length < length) {
    const next = followers.get(walked.at(-1) as string);
    if (!next) return undefined;
    walked.push(pick(next));
  }
  return walked.join('');
}
