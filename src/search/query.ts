import { isLoneHan, queryTokens } from './bigrams.ts';
import { queryIdentifiers } from './identifiers.ts';
import { normalise } from './normalise.ts';

/** What a reader typed between two spaces. All terms must be found. */
interface Term {
  /** Folded. */
  readonly text: string;
  /**
   * Tokens that must stand in a row in the text. One row for a short term; a longer one is cut into
   * several, the one in the middle first.
   */
  readonly phrases: readonly (readonly string[])[];
  /** Whether a text with the phrase in a row contains the term; else the text must be looked at. */
  readonly complete: boolean;
}

export interface Query {
  /** As typed, without spaces at the ends. */
  readonly typed: string;
  /** The whole of it, folded. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Keys in the table of identifiers. */
  readonly identifiers: readonly string[];
}

const LONGEST_QUERY = 200;
const MOST_TERMS = 10;
// Every further token can cost the reader one more file; nine characters in a row often say enough.
const LONGEST_PHRASE = 8;

/** What to look for; without terms when nothing was typed but spaces and punctuation. */
export function parseQuery(typed: string): Query {
  const whole = Array.from(typed.trim()).slice(0, LONGEST_QUERY).join('').trim();
  const texts = [...new Set(whole.split(/\s+/u).map(normalise))].filter((text) => text !== '');
  return {
    typed: whole,
    text: normalise(whole),
    terms: texts.slice(0, MOST_TERMS).map(termOf),
    identifiers: queryIdentifiers(whole),
  };
}

/** Whether the query is one single Han character, which is looked for in titles. */
export function isSingleCharacter(query: Query): boolean {
  return query.terms.length > 0 && query.terms.every(({ text }) => isLoneHan(text));
}

function termOf(text: string): Term {
  const { tokens, complete } = queryTokens(text);
  const count = Math.ceil(tokens.length / LONGEST_PHRASE);
  const length = Math.ceil(tokens.length / Math.max(1, count));
  const phrases = Array.from({ length: count }, (_, index) =>
    tokens.slice(index * length, (index + 1) * length),
  );
  // The beginnings of sentences are often the same.
  const middle = Math.floor(count / 2);
  const ordered = [...phrases.slice(middle), ...phrases.slice(0, middle)];
  return { text, phrases: ordered, complete: complete && count === 1 };
}
