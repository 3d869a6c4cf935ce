import type { IsoDate } from '#domain/date.ts';
import type { Filters, Found } from './engine.ts';
import { tierOf } from './match.ts';
import type { Query } from './query.ts';
import { type Hit, ranked } from './rank.ts';
import type { SearchRecord } from './record.ts';
import type { Retrieved } from './retrieve.ts';

/** The answers to a query, page by page. */
export interface Results {
  /** The next ten; fewer at the end. */
  readonly next: () => Promise<readonly Hit[]>;
  readonly state: () => ResultsState;
}

export interface ResultsState {
  readonly total: number;
  /** Whether `total` may turn out smaller when more documents are looked at. */
  readonly approximate: boolean;
  /** Whether the documents do not have what was typed, only all of its parts. */
  readonly scattered: boolean;
  readonly more: boolean;
}

export interface ResultsInput {
  readonly query: Query;
  readonly retrieved: Retrieved;
  /** Ids of the documents that have the number that was typed. */
  readonly pinned: readonly string[];
  readonly record: (id: string) => Promise<SearchRecord>;
  readonly filters?: Filters | undefined;
  readonly byDate?: boolean | undefined;
  readonly asOf: IsoDate;
}

const PAGE = 10;
// Looked at and ranked together: a title that fits is lifted over texts that the index scored higher.
const WINDOW = 20;
// So many texts without what was typed, and it is taken to be nowhere.
const MOST_FAILURES = 60;

/**
 * Go through the documents that the index found, in its order, and look into each: those that do not
 * have what was typed are left out, or given as scattered when there are no others.
 */
export function resultsOf(input: ResultsInput): Results {
  const { query, retrieved, pinned, record, filters = {}, byDate = false, asOf } = input;
  const scatteredBesidePinned = pinned.length > 0 && !retrieved.strict;
  const found = scatteredBesidePinned
    ? []
    : retrieved.found.filter(({ id }) => !pinned.includes(id));
  const sure = query.terms.every(({ complete }) => complete);
  let scattered = !retrieved.strict && pinned.length === 0;
  let looked = 0;
  let kept = 0;
  let failed: Hit[] = [];
  let ready: Hit[] = [];
  let pins: Promise<Hit[]> | undefined;
  let pinCount = 0;

  const load = (list: readonly Found[]): Promise<Hit[]> =>
    Promise.all(
      list.map(async ({ id, score }) => {
        const loaded = await record(id);
        return { record: loaded, tier: tierOf(loaded, query), score };
      }),
    );

  const lookFurther = async (): Promise<void> => {
    const window = found.slice(looked, looked + WINDOW);
    looked += window.length;
    const hits = await load(window);
    const good = scattered ? hits : hits.filter(({ tier }) => tier !== 'tokens');
    failed.push(...hits.filter((hit) => !good.includes(hit)));
    kept += good.length;
    ready.push(...(byDate ? good : ranked(good, asOf)));
    const exhausted = looked === found.length || failed.length >= MOST_FAILURES;
    if (kept === 0 && pinCount === 0 && exhausted) {
      scattered = true;
      ready = failed;
      kept = failed.length;
      failed = [];
    }
  };

  return {
    next: async () => {
      if (!pins) {
        pins = pinnedHits(pinned, record, filters);
        const hits = await pins;
        pinCount = hits.length;
        ready.unshift(...hits);
      }
      while (ready.length < PAGE && looked < found.length) await lookFurther();
      return ready.splice(0, PAGE);
    },
    state: () => ({
      total: found.length - failed.length + pinCount,
      approximate: looked < found.length && (!sure || scattered),
      scattered,
      more: ready.length > 0 || looked < found.length,
    }),
  };
}

async function pinnedHits(
  ids: readonly string[],
  record: ResultsInput['record'],
  filters: Filters,
): Promise<Hit[]> {
  const records = await Promise.all(ids.map(record));
  const fields = (one: SearchRecord): Readonly<Record<string, string | undefined>> => {
    const { type, agency, year, topic } = one;
    return { type, agency, year, topic };
  };
  return records
    .filter((one) => Object.entries(filters).every(([name, value]) => fields(one)[name] === value))
    .map((one) => ({ record: one, tier: 'identifier', score: 0 }));
}
