import { CLASSES, type ClassName, type EvalQuery, type Outcome } from './classes.ts';
import type { BuildCost } from './index-build.ts';
import { meanOf, percentileOf, rounded } from './metrics.ts';
import type { Answered } from './reader.ts';
import type { Pair } from './runs.ts';
import { type ClassScore, measuresOf, scoreClasses } from './score.ts';

/** What `npm run search:eval` prints. */
export interface Report {
  readonly documents: number;
  readonly seed: number;
  readonly classes: Readonly<Record<ClassName, ClassScore>>;
  readonly warmEqualsCold: boolean;
  /** Queries with other results in a page that had been asked before. */
  readonly warmDiffers: readonly string[];
  /** Queries that the page did not answer. */
  readonly failures: readonly string[];
  /** Scripts and data: the mean, the 95th percentile and the most. */
  readonly bytes: {
    readonly first: number | null;
    readonly next: number | null;
    readonly firstP95: number | null;
    readonly nextP95: number | null;
    readonly firstMax: number | null;
    readonly nextMax: number | null;
    /** The mean for a reader's first query, by class. */
    readonly firstOf: Readonly<Record<ClassName, number | null>>;
  };
  /** Of the next query; and of the first one, from the start of the search on. */
  readonly latencyMs: {
    readonly p50: number | null;
    readonly p95: number | null;
    readonly firstP50: number | null;
    readonly firstP95: number | null;
  };
  readonly build: BuildCost;
}

/** All answers, `cold` in the order of the queries, and what went wrong. */
export interface Asked {
  readonly cold: readonly (Answered | undefined)[];
  /** The queries that were asked once more in a page that stays, by number, and their answers. */
  readonly again: readonly number[];
  readonly warm: readonly (Answered | undefined)[];
  readonly pairs: readonly Pair[];
  readonly failures: readonly string[];
}

export interface Evaluated {
  readonly documents: number;
  readonly seed: number;
  readonly cost: BuildCost;
  readonly queries: readonly EvalQuery[];
  readonly outcomes: readonly Outcome[];
  readonly asked: Asked;
}

export function reportOf({ documents, seed, cost, queries, outcomes, asked }: Evaluated): Report {
  const { cold, again, warm, pairs, failures } = asked;
  const differing = again.flatMap((at, place) =>
    haveSame(cold[at], warm[place]) ? [] : (queries[at] ?? []),
  );
  const firstBytes = pairs.map(({ first }) => first.bytes);
  const nextBytes = pairs.map(({ next }) => next.bytes);
  const most = (values: readonly number[]) => percentileOf(values, 1);
  return {
    documents,
    seed,
    classes: scoreClasses(outcomes),
    warmEqualsCold: differing.length === 0,
    warmDiffers: differing.map(({ typed }) => typed),
    failures,
    bytes: {
      first: whole(meanOf(firstBytes)),
      next: whole(meanOf(nextBytes)),
      firstP95: percentileOf(firstBytes, 0.95),
      nextP95: percentileOf(nextBytes, 0.95),
      firstMax: most(firstBytes),
      nextMax: most(nextBytes),
      firstOf: byClass((name) =>
        whole(meanOf(queries.flatMap((one, at) => (one.name === name ? bytesOf(cold[at]) : [])))),
      ),
    },
    latencyMs: {
      p50: tenth(percentileOf(times(pairs, 'next'), 0.5)),
      p95: tenth(percentileOf(times(pairs, 'next'), 0.95)),
      firstP50: tenth(percentileOf(times(pairs, 'first'), 0.5)),
      firstP95: tenth(percentileOf(times(pairs, 'first'), 0.95)),
    },
    build: {
      seconds: rounded(cost.seconds),
      cpuSeconds: rounded(cost.cpuSeconds),
      peakMB: Math.round(cost.peakMB),
    },
  };
}

/** One line of JSON a query: what was asked, how it was answered, and what is missing or wrong. */
export function detailLines(outcomes: readonly Outcome[], { cold }: Asked): string {
  const lines = outcomes.map((outcome, at) => {
    const { found, top, notes, query } = outcome;
    const { name, kind, typed, relevant } = query;
    const missing = [...relevant].filter((url) => !found.includes(url));
    const { bytes = null, ms = null } = cold[at] ?? {};
    return JSON.stringify({
      name,
      kind,
      typed,
      ...measuresOf(outcome),
      relevant: relevant.size,
      found: found.length,
      notes,
      bytes,
      ms,
      top,
      missing: missing.slice(0, 5),
    });
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Whether two answers found the same documents. */
function haveSame(cold: Answered | undefined, warm: Answered | undefined): boolean {
  if (!cold || !warm || cold.ids.length !== warm.ids.length) return false;
  const ids = new Set(cold.ids);
  return warm.ids.every((id) => ids.has(id));
}

function byClass<T>(measure: (name: ClassName) => T): Record<ClassName, T> {
  return Object.fromEntries(CLASSES.map((name) => [name, measure(name)])) as Record<ClassName, T>;
}

const bytesOf = (answered: Answered | undefined): number[] => (answered ? [answered.bytes] : []);
const times = (pairs: readonly Pair[], which: keyof Pair): number[] =>
  pairs.map((pair) => pair[which].ms);
const whole = (value: number | null): number | null => value && Math.round(value);
const tenth = (value: number | null): number | null => value && Math.round(value * 10) / 10;
