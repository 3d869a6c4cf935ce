import type { IsoDate } from '#domain/date.ts';
import type { Hit, Results } from './answer.ts';
import { type FacetName, type Filters, facetsOf, hasValue } from './facets.ts';
import { TIERS, type Tier, tierOf } from './match.ts';
import { idOf, type OpenPart } from './part.ts';
import type { Query } from './query.ts';
import { byNewest, byRank, type Ranked } from './rank.ts';

/** A document that the index found, before anybody has looked at its text. */
export interface Candidate extends Ranked {
  readonly part: OpenPart;
  readonly document: number;
  /** What its text must have; nothing when it need not have all of anything. */
  readonly query: Query | undefined;
  /** The synonym that was looked for instead of what was typed. */
  readonly via?: string | undefined;
}

export interface ResultsInput {
  readonly filters: Filters;
  readonly byDate: boolean;
  readonly asOf: IsoDate;
}

/** Results that candidates are added to, part by part. */
export interface ResultList extends Results {
  readonly add: (candidates: readonly Candidate[]) => void;
  /** Further candidates will come: from documents before a year, when a promise ends. */
  readonly expect: (before: string | undefined, grown: Promise<void> | undefined) => void;
  /** Whether some document has all of what was typed in a row, or in its title. */
  readonly inRow: () => boolean;
  /** Whether some document has what was typed, whatever the filters. */
  readonly found: () => Promise<boolean>;
}

const PAGE = 10;
// So many texts without what was typed, and it is taken to be nowhere.
const MOST_FAILURES = 40;
// After so many, what the index says of places is taken for no better than chance.
const MOST_DEMOTIONS = 40;

// So few are looked into even when nobody asks for them, to count right.
const FEW = 40;

const IN_ROW: ReadonlySet<Tier> = new Set(['identifier', 'title', 'body', 'about']);

interface Looked {
  readonly candidate: Candidate;
  readonly hit: Hit;
}

/**
 * Go through candidates, the best first, and look into each: those that do not have what was typed
 * are left out. What was given stays where it is; what is added later comes after it.
 */
export function resultList({ filters, byDate, asOf }: ResultsInput): ResultList {
  const known = new Map<string, Candidate>();
  // The same documents once more, for whatever else was looked for.
  const spare = new Map<string, Candidate[]>();
  const failed = new Set<Candidate>();
  const failures = new Map<Query | undefined, number>();
  const given: Candidate[] = [];
  let queue: Candidate[] = [];
  let ready: Looked[] = [];
  const looked = new Map<Candidate, Hit>();
  let demotions = 0;
  let pendingBefore: string | undefined;
  let growing: Promise<void> | undefined;
  const order = byDate ? byNewest : byRank;
  const wanted = Object.entries(filters) as [FacetName, string][];

  const facetsIn = ({ part, document }: Candidate) => part.columns.facets(document, asOf);
  const fits = (candidate: Candidate) => {
    const values = wanted.length === 0 ? undefined : facetsIn(candidate);
    return !values || wanted.every(([name, value]) => hasValue(values, name, value));
  };

  const put = (candidate: Candidate) => {
    known.set(nameOf(candidate), candidate);
    if (fits(candidate)) queue.push(candidate);
  };
  const fail = (candidate: Candidate) => {
    const [next, ...others] = spare.get(nameOf(candidate)) ?? [];
    spare.set(nameOf(candidate), others);
    failed.add(candidate);
    failures.set(candidate.query, (failures.get(candidate.query) ?? 0) + 1);
    if (next) put(next);
  };
  /** Leave what has failed so often without a single success. */
  const giveUp = () => {
    for (const [query, count] of failures) {
      if (count < MOST_FAILURES) continue;
      // What only waits for its turn has been looked into, and is right.
      const isLeft = (one: Candidate) => one.query === query && !looked.has(one);
      const left = queue.filter(isLeft);
      queue = queue.filter((candidate) => !isLeft(candidate));
      for (const candidate of left) fail(candidate);
    }
    queue.sort(order);
  };

  /** A document that answers worse than the index said waits for its turn among its like. */
  const demote = (candidate: Candidate, hit: Hit) => {
    demotions += 1;
    const real = { ...candidate, tier: hit.tier };
    known.set(nameOf(candidate), real);
    looked.set(real, hit);
    queue.push(real);
  };
  const lookFurther = async () => {
    const window = queue.slice(0, PAGE);
    queue = queue.slice(PAGE);
    const hits = await Promise.all(
      window.map(async (candidate) => looked.get(candidate) ?? (await hitOf(candidate))),
    );
    const good: Looked[] = [];
    for (const [index, candidate] of window.entries()) {
      const hit = hits[index];
      if (!hit) fail(candidate);
      else if (isWorse(hit.tier, candidate.tier) && demotions < MOST_DEMOTIONS && !byDate) {
        demote(candidate, hit);
      } else good.push({ candidate: { ...candidate, tier: hit.tier }, hit });
    }
    ready.push(...good.sort((a, b) => order(a.candidate, b.candidate)));
    queue.sort(order);
  };
  const isUnsure = (candidate: Candidate) =>
    candidate.query !== undefined && !candidate.query.certain && !looked.has(candidate);
  // One after another, however often it is asked for.
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = busy.then(task);
    busy = result.catch(() => undefined);
    return result;
  };

  /** Look into the last few too, so that what is counted is there; undefined when that is known. */
  const settled = (): Promise<void> | undefined => {
    const unsure = queue.filter(isUnsure);
    if (unsure.length === 0 || unsure.length > FEW) return undefined;
    return inTurn(async () => {
      const hits = await Promise.all(unsure.map(hitOf));
      const left = new Set(queue);
      for (const [index, candidate] of unsure.entries()) {
        if (!left.has(candidate)) continue;
        queue.splice(queue.indexOf(candidate), 1);
        const hit = hits[index];
        if (!hit) fail(candidate);
        else demote(candidate, hit);
      }
      queue.sort(order);
    });
  };

  return {
    add: (candidates) => {
      for (const candidate of candidates) {
        const id = nameOf(candidate);
        if (known.has(id)) spare.set(id, [...(spare.get(id) ?? []), candidate]);
        else put(candidate);
      }
      queue.sort(order);
    },
    expect: (before, grown) => {
      pendingBefore = before;
      growing = grown;
    },
    inRow: () =>
      ready.some(({ hit }) => IN_ROW.has(hit.tier)) ||
      (ready.length === 0 && [...known.values()].some(({ tier }) => IN_ROW.has(tier))),
    found: () =>
      inTurn(async () => {
        for (;;) {
          while (ready.length === 0 && queue.length > 0) {
            await lookFurther();
            if (ready.length === 0) giveUp();
          }
          const all = [...known.values()];
          if (ready.length > 0 || all.some((candidate) => !failed.has(candidate))) return true;
          if (!growing) return false;
          // What is not in the newest part may well be in an older one.
          await growing;
        }
      }),
    next: () =>
      inTurn(async () => {
        while (ready.length < PAGE && queue.length > 0) await lookFurther();
        const page = ready.slice(0, PAGE);
        ready = ready.slice(PAGE);
        given.push(...page.map(({ candidate }) => candidate));
        return page.map(({ hit }) => hit);
      }),
    state: () => ({
      total: given.length + ready.length + queue.length,
      approximate: queue.some(isUnsure),
      more: ready.length > 0 || queue.length > 0,
      pendingBefore,
    }),
    facets: () =>
      facetsOf(
        [...known.values()].filter((candidate) => !failed.has(candidate)).map(facetsIn),
        filters,
      ),
    grown: () => growing ?? settled(),
    ids: () => [...given, ...ready.map(({ candidate }) => candidate), ...queue].map(nameOf),
  };
}

function isWorse(tier: Tier, than: Tier): boolean {
  return TIERS.indexOf(tier) > TIERS.indexOf(than);
}

function nameOf({ part, document }: Candidate): string {
  return idOf(part.name, document);
}

async function hitOf({ part, document, query, tier, via }: Candidate): Promise<Hit | undefined> {
  const record = await part.record(document);
  const real = query ? tierOf(record, query) : tier;
  if (real === undefined) return undefined;
  return { record, tier: worse(real, tier), ...(via === undefined ? {} : { via }) };
}

/** A document found by a synonym is no better for having the synonym in its title. */
function worse(real: Tier, estimated: Tier): Tier {
  if (estimated === 'identifier') return estimated;
  return TIERS.indexOf(estimated) >= TIERS.indexOf('synonym') ? estimated : real;
}
