import type { Answer, SearchRequest } from './answer.ts';
import { type Match, matchesOf } from './evaluate.ts';
import { idOf, type OpenPart, type Part, type SearchIndex } from './part.ts';
import { parseQuery, type Query } from './query.ts';
import { weightOf } from './rank.ts';
import { type Candidate, type ResultList, resultList } from './results.ts';
import type { Alternative } from './synonyms.ts';

/** Everything under the filters, the newest first. */
export async function listAll(
  query: Query,
  parts: readonly Part[],
  request: SearchRequest,
): Promise<Answer> {
  const results = resultList({ ...request, byDate: true });
  // Nothing was typed, or nothing but punctuation, which is nowhere.
  if (query.typed !== '') return { query, notes: [], results };
  await gather(parts, results, undefined, async (part) =>
    Array.from({ length: part.columns.count }, (_, document) =>
      candidateOf(part, { document, tier: 'terms', score: 1 }, request, undefined),
    ),
  );
  return { query, notes: [], results };
}

/**
 * Documents that have what was typed, and after them those that have another word for it. Of several
 * parts, those of the newest are there when it ends, the others come after (`Results.grown`).
 */
export async function strictly(
  query: Query,
  alternatives: readonly Alternative[],
  parts: readonly Part[],
  request: SearchRequest,
  index: SearchIndex,
): Promise<ResultList> {
  const results = resultList(request);
  const others = alternatives.map((one) => ({ ...one, query: parseQuery(one.typed) }));
  results.add(await pinned(query, parts, request, index));
  // Whether terms are together anywhere must be known of all parts.
  const patience = query.terms.length > 1 ? undefined : index.patience;
  await gather(parts, results, patience, async (part) => {
    const [exact, ...further] = await Promise.all(
      [query, ...others.map((one) => one.query)].map((one) =>
        matchesOf(one, part.lookup, part.columns),
      ),
    );
    return [
      ...(exact ?? []).map((match) => candidateOf(part, match, request, query)),
      ...further.flatMap((matches, number) =>
        matches.map((match) => {
          const via = others[number]?.used;
          const candidate = candidateOf(part, match, request, others[number]?.query);
          return { ...candidate, tier: 'synonym' as const, via };
        }),
      ),
    ];
  });
  return results;
}

/**
 * Add the candidates of all parts, those of the newest first; the older parts are looked through
 * while the reader sees the first results, unless there are none.
 */
async function gather(
  parts: readonly Part[],
  results: ResultList,
  patience: SearchIndex['patience'] | undefined,
  candidatesIn: (part: OpenPart) => Promise<readonly Candidate[]>,
): Promise<void> {
  const [newest, ...older] = parts;
  if (!newest) return;
  const addFrom = async (part: Part) => results.add(await candidatesIn(await part.open()));
  await addFrom(newest);
  if (older.length === 0) return;
  const all = Promise.all(older.map(addFrom)).then(() => results.expect(undefined, undefined));
  results.expect(newest.years?.[0], all);
  if (patience && results.ids().length > 0) await Promise.race([all, patience()]);
  else await all;
}

/** The documents that have the number that was typed. */
async function pinned(
  query: Query,
  parts: readonly Part[],
  request: SearchRequest,
  { withIdentifier }: SearchIndex,
): Promise<Candidate[]> {
  const ids = new Set((await Promise.all(query.identifiers.map(withIdentifier))).flat());
  const candidates = [...ids].map(async (id, place) => {
    const document = Number(id.slice(id.lastIndexOf(':') + 1));
    const part = await parts.find(({ name }) => idOf(name, document) === id)?.open();
    if (!part) return [];
    return [
      {
        ...candidateOf(part, { document, tier: 'identifier', score: 1 }, request, undefined),
        weight: -place,
      },
    ];
  });
  return (await Promise.all(candidates)).flat();
}

/** A document that was found, with what decides its place among the results. */
export function candidateOf(
  part: OpenPart,
  { document, tier, score }: Match,
  { asOf }: SearchRequest,
  query: Query | undefined,
): Candidate {
  const date = part.columns.date(document);
  const validity = part.columns.validity(document, asOf);
  return { part, document, tier, query, date, weight: weightOf(score, validity, date, asOf) };
}
