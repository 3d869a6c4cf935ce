import type { Browser } from 'playwright-core';
import { type CountingServer, countingServer } from './counting-server.ts';
import type { Chance } from './draw.ts';
import { type Answered, newReader, type Reader } from './reader.ts';

/** Where the search is tried. */
export interface Ground {
  readonly browser: Browser;
  /** Folders that are served as one. */
  readonly folders: readonly string[];
  readonly step: (done: number, total: number) => void;
  /** A search that did not come to an end, or failed. */
  readonly failed: (typed: string, error: unknown) => void;
}

/** The first and the next query of a reader. */
export interface Pair {
  readonly first: Answered;
  readonly next: Answered;
}

/** Two cores, two readers at once. */
const READERS = 2;
// A page that has been asked so often is a page of somebody who never leaves.
const PER_VISIT = 200;

/** Every query by a reader who was never here before; nothing for those that failed. */
export async function askCold(
  queries: readonly string[],
  ground: Ground,
): Promise<(Answered | undefined)[]> {
  const answers: (Answered | undefined)[] = queries.map(() => undefined);
  const cache = new Map<string, Buffer>();
  let taken = 0;
  let done = 0;
  const work = async (server: CountingServer) => {
    for (let at = taken++; at < queries.length; at = taken++) {
      const typed = queries[at] as string;
      answers[at] = await visit(ground, server, (reader) => reader.arrive(typed), typed);
      ground.step(++done, queries.length);
    }
  };
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      const server = await countingServer(ground.folders, cache);
      await work(server);
      await server.close();
    }),
  );
  return answers;
}

/** Every query in another order, one after the other in the same page. */
export async function askWarm(
  queries: readonly string[],
  ground: Ground,
  { random }: Chance,
): Promise<(Answered | undefined)[]> {
  const answers: (Answered | undefined)[] = queries.map(() => undefined);
  const order = queries
    .map((typed, at) => ({ typed, at, key: random() }))
    .sort((a, b) => a.key - b.key);
  const server = await countingServer(ground.folders);
  for (let from = 0; from < order.length; from += PER_VISIT) {
    const part = order.slice(from, from + PER_VISIT);
    const reader = await newReader(ground.browser, server);
    for (const [place, { typed, at }] of part.entries()) {
      try {
        answers[at] = place === 0 ? await reader.arrive(typed) : await reader.enter(typed);
      } catch (error) {
        ground.failed(typed, error);
      }
      ground.step(from + place + 1, order.length);
    }
    await reader.leave();
  }
  await server.close();
  return answers;
}

/** Two queries by one reader, nobody else at the machine: what they load and how long they take. */
export async function askPairs(
  queries: readonly string[],
  ground: Ground,
  count: number,
  { pick }: Chance,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const server = await countingServer(ground.folders);
  for (let made = 0; made < count && queries.length > 1; made += 1) {
    const one = pick(queries);
    const other = pick(queries.filter((typed) => typed !== one));
    const ask = async (reader: Reader) => ({
      first: await reader.arrive(one),
      next: await reader.type(other),
    });
    const pair = await visit(ground, server, ask, `${one} / ${other}`);
    if (pair) pairs.push(pair);
    ground.step(made + 1, count);
  }
  await server.close();
  return pairs;
}

async function visit<T>(
  { browser, failed }: Ground,
  server: CountingServer,
  ask: (reader: Reader) => Promise<T>,
  typed: string,
): Promise<T | undefined> {
  const reader = await newReader(browser, server);
  try {
    return await ask(reader);
  } catch (error) {
    failed(typed, error);
    return undefined;
  } finally {
    await reader.leave();
  }
}
