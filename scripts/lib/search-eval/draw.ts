import type { SearchRecord } from '#search/record.ts';
import { type Pick, pickOf, randomOf } from '../corpus.ts';
import type { ClassName, EvalQuery } from './classes.ts';
import { hashOf } from './held-out.ts';
import type { Texts } from './texts.ts';

/** From what queries are made. */
export interface Source {
  /** The documents that nobody has looked at while tuning; queries come from these alone. */
  readonly heldOut: readonly SearchRecord[];
  readonly records: readonly SearchRecord[];
  /** Of all records. */
  readonly texts: Texts;
  readonly seed: number;
}

export interface Chance {
  readonly random: () => number;
  readonly pick: Pick;
}

// A class that finds nothing to ask in so many tries per query is left short of some.
const TRIES = 60;

/** Chance for one purpose, so that a class with other queries does not change those of the rest. */
export function chanceFor(seed: number, purpose: string): Chance {
  const random = randomOf(hashOf(`${seed} ${purpose}`));
  return { random, pick: pickOf(random) };
}

/**
 * Draw queries of a class, no two alike; fewer where the documents do not give so many.
 *
 * @param attempt Makes the nth query out of a document; nothing when it gives none.
 */
export function drawQueries(
  name: ClassName,
  { heldOut, seed }: Source,
  count: number,
  attempt: (
    record: SearchRecord,
    nth: number,
    chance: Chance,
  ) => Omit<EvalQuery, 'name'> | undefined,
): EvalQuery[] {
  const chance = chanceFor(seed, name);
  const queries = new Map<string, EvalQuery>();
  for (let tries = 0; tries < count * TRIES && queries.size < count; tries += 1) {
    if (heldOut.length === 0) break;
    const made = attempt(chance.pick(heldOut), queries.size, chance);
    if (made && !queries.has(made.typed)) queries.set(made.typed, { name, ...made });
  }
  return [...queries.values()];
}

/** A line of a document: of its title, else of its text, else of what is known about it. */
export function drawLine(record: SearchRecord, { random, pick }: Chance, titles: number): string {
  if (random() < titles) return record.title;
  if (record.blocks.length === 0) return record.summary;
  return pick(record.blocks).text;
}
