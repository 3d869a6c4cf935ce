import type { Answer, Note, SearchRequest } from './answer.ts';
import { correctionsOf } from './correction.ts';
import { matchesOf } from './evaluate.ts';
import { candidateOf, listAll, strictly } from './gather.ts';
import { normalise } from './normalise.ts';
import { mayHave, type Part, type SearchIndex } from './part.ts';
import { parseQuery, type Query, rowQuery } from './query.ts';
import { byRank } from './rank.ts';
import { looselyFound } from './relax.ts';
import { relevanceOf } from './relevance.ts';
import { resultList } from './results.ts';
import { type Alternative, alternativesOf } from './synonyms.ts';
import { wordsOf } from './words.ts';

// So many of the best are read before any is shown, and stand before all that were not.
const READ = 40;
const UNREAD = 0.001;

/** Look for what a reader typed; where it is nowhere, for what was most likely meant. */
export async function search(request: SearchRequest, index: SearchIndex): Promise<Answer> {
  const { typed, filters, literal } = request;
  const year = filters.year;
  const parts = index.parts.filter((part) => year === undefined || mayHave(part, year));
  const parsed = parseQuery(typed);
  if (parsed.terms.length === 0) return listAll(parsed, parts, request);

  const joined = await inOneRow(parsed, parts, request, index);
  if (joined) return joined;
  const query = parsed;
  const synonyms = index.synonyms.filter(({ near }) => !near);
  const alternatives = literal ? [] : alternativesOf(query.text, synonyms);
  const exact = await strictly(query, alternatives, parts, request, index);
  const notes = simplifiedNote(query);
  // Of the other years nobody knows yet: there it may well be.
  const narrowed = parts.length < index.parts.length;
  const found = literal || (await exact.found());
  // Terms that are all somewhere, but never together, say less than most of them in a title.
  if (!literal && found && query.terms.length > 1 && !exact.inRow()) {
    return loosely(query, parts, request, index);
  }
  if (found || narrowed) {
    return { query, notes: [...notes, ...synonymNotes(query, alternatives)], results: exact };
  }
  return (await correctly(query, parts, request, index)) ?? loosely(query, parts, request, index);
}

// A wide space stands in headings, 第五条　申请, and is seldom typed.
const WIDE_SPACE = '\u3000';

/** What was copied with its wide space out of a text, where that stands in a row somewhere. */
async function inOneRow(
  query: Query,
  parts: readonly Part[],
  request: SearchRequest,
  index: SearchIndex,
): Promise<Answer | undefined> {
  if (query.terms.length < 2 || !query.typed.includes(WIDE_SPACE)) return undefined;
  const row = rowQuery(query);
  const results = await strictly(row, [], parts, request, index);
  return (await results.found())
    ? { query: row, notes: simplifiedNote(query), results }
    : undefined;
}

/** What was most likely meant by a query that is nowhere; nothing when that is nowhere too. */
async function correctly(
  query: Query,
  parts: readonly Part[],
  request: SearchRequest,
  index: SearchIndex,
): Promise<Answer | undefined> {
  for await (const { texts, how } of correctionsOf(query, parts)) {
    const [text, ...others] = await occurring(texts, parts);
    if (text === undefined) continue;
    const corrected = parseQuery(text);
    // Of letters nobody knows which of several was meant; a wrong character leaves little doubt.
    const shown = how === 'homophone' ? [] : others;
    const alternatives = shown.map((used) => ({ typed: used, used, label: '' }));
    const results = await strictly(corrected, alternatives, parts, request, index);
    if (!(await results.found())) continue;
    const note: Note = { kind: 'corrected', typed: query.typed, used: text, how, others: shown };
    return { query: corrected, notes: [note], results };
  }
  return undefined;
}

/** Those of the texts that documents have, as far as the index can tell: the ones in titles first. */
async function occurring(texts: readonly string[], parts: readonly Part[]): Promise<string[]> {
  const titled: string[] = [];
  const others: string[] = [];
  for (const text of texts) {
    const found = await Promise.all(
      parts.map(async (part) => {
        const { lookup, columns } = await part.open();
        return matchesOf(parseQuery(text), lookup, columns);
      }),
    );
    const matches = found.flat();
    if (matches.some(({ tier }) => tier === 'title')) titled.push(text);
    else if (matches.length > 0) others.push(text);
  }
  return [...titled, ...others];
}

async function loosely(
  query: Query,
  parts: readonly Part[],
  request: SearchRequest,
  index: SearchIndex,
): Promise<Answer> {
  const words = wordsOf(query.text, index.synonyms);
  const results = resultList(request);
  const opened = await Promise.all(parts.map((part) => part.open()));
  const found = await Promise.all(
    opened.map(async (part) => {
      const { documents, weights } = await looselyFound(words, part.lookup, part.columns);
      const wanted = { text: query.text, words, weights };
      return documents.map((one) => ({
        candidate: candidateOf(part, { ...one, tier: 'relaxed' }, request, undefined),
        wanted,
      }));
    }),
  );
  const ranked = found.flat().sort((a, b) => byRank(a.candidate, b.candidate));
  const read = await Promise.all(
    ranked.slice(0, READ).map(async ({ candidate, wanted }) => {
      const { part, document } = candidate;
      const score = relevanceOf(await part.record(document), wanted);
      return candidateOf(part, { document, tier: 'relaxed', score }, request, undefined);
    }),
  );
  const unread = ranked.slice(READ).map(({ candidate }) => candidate);
  results.add([...read, ...unread.map((one) => ({ ...one, weight: one.weight * UNREAD }))]);
  const texts = words.map(({ text }) => text);
  const used = parseQuery(texts.join(' '));
  const note: Note = { kind: 'relaxed', typed: query.typed, words: texts };
  return results.state().total > 0
    ? { query: { ...used, typed: query.typed }, notes: [...simplifiedNote(query), note], results }
    : { query, notes: [], results };
}

function simplifiedNote({ typed, text }: Query): Note[] {
  const small = typed.normalize('NFKC').toLowerCase();
  const changed = Array.from(small).some(
    (character) => /\p{Script=Han}/u.test(character) && !text.includes(character),
  );
  return changed ? [{ kind: 'simplified', typed, used: normalise(typed) }] : [];
}

function synonymNotes(query: Query, alternatives: readonly Alternative[]): Note[] {
  return alternatives.map(({ used, label }) => ({
    kind: 'synonym',
    typed: query.typed,
    used,
    label,
  }));
}
