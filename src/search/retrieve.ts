import { isLoneHan } from './bigrams.ts';
import type { Engine, EngineOptions, Found } from './engine.ts';
import { isSingleCharacter, type Query } from './query.ts';

export interface Retrieved {
  readonly found: readonly Found[];
  /** Whether the documents have every term in a row, as far as the index can tell; else scattered. */
  readonly strict: boolean;
}

// So many are soon looked at, one by one: the further parts of a long term need not be looked up.
const FEW = 20;

/**
 * The documents that answer a query by their text. Scattered ones are given only when no document has
 * every term in a row, and none when some token is nowhere: then nothing can be said to be there.
 */
export async function retrieve(
  query: Query,
  engine: Engine,
  options: EngineOptions = {},
): Promise<Retrieved> {
  if (query.terms.length === 0) {
    if (query.typed !== '') return { found: [], strict: true };
    return { found: await engine.all([], { ...options, byDate: true }), strict: true };
  }
  if (isSingleCharacter(query)) return singleCharacters(query, engine, options);
  // A lone character among other terms is looked for in the text of what the others find.
  const terms = query.terms.filter(({ text }) => !isLoneHan(text));
  const tokens = [...new Set(terms.flatMap(({ phrases }) => phrases[0] ?? []))];
  const [scattered, ...rows] = await Promise.all([
    engine.all(tokens, options),
    ...terms.map(({ phrases: [first = []] }) => engine.inRow(first)),
  ]);
  let found = common([scattered, ...rows]);
  for (const phrase of terms.flatMap(({ phrases }) => phrases.slice(1))) {
    if (found.length > FEW) found = common([found, await engine.inRow(phrase)]);
  }
  if (found.length > 0 || scattered.length === 0) return { found, strict: true };

  // Asked for a token that it does not have, an index may answer with the beginning of it.
  const each = await Promise.all(tokens.map((token) => engine.inRow([token])));
  return { found: each.every(({ length }) => length > 0) ? scattered : [], strict: false };
}

/**
 * Documents with the characters in their titles, then those with words that begin with them: of the
 * text, the index has no single characters.
 */
async function singleCharacters(
  { terms }: Query,
  engine: Engine,
  options: EngineOptions,
): Promise<Retrieved> {
  const newestFirst = { ...options, byDate: true };
  const lists = await Promise.all(terms.map(({ text }) => engine.inRow([text], newestFirst)));
  const titles = common(lists);
  const others = await engine.all(
    terms.map(({ text }) => text),
    options,
  );
  const known = new Set(titles.map(({ id }) => id));
  return { found: [...titles, ...others.filter(({ id }) => !known.has(id))], strict: true };
}

/** What is in all lists, as it is in the first. */
function common([first = [], ...others]: readonly (readonly Found[])[]): Found[] {
  const sets = others.map((list) => new Set(list.map(({ id }) => id)));
  return first.filter(({ id }) => sets.every((set) => set.has(id)));
}
