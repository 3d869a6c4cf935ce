import { queryIdentifiers } from './identifiers.ts';
import { normalise } from './normalise.ts';
import { pairTerm, type Unit, unitsOf, unitTerm } from './units.ts';

/** A term of the index that a text must have. */
export interface Key {
  readonly term: string;
  /** At which unit of the query it begins. */
  readonly offset: number;
}

/** What a reader typed between two spaces. All terms must be found. */
export interface Term {
  /** Folded. */
  readonly text: string;
  /** What to look up for it: keys that must stand in a row. */
  readonly keys: readonly Key[];
}

export interface Query {
  /** As typed, without spaces at the ends. */
  readonly typed: string;
  /** The whole of it, folded. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** The pairs where one term ends and the next begins: where a text has all of them, it has the whole. */
  readonly joints: readonly Key[];
  /** Whether a document that the index finds certainly has what was typed; else its text must be looked at. */
  readonly certain: boolean;
  /** Keys in the table of identifiers. */
  readonly identifiers: readonly string[];
}

// What cannot be seen, U+FEFF, is no space between words.
const SPACES = /[^\S\ufeff]+/u;
const LONGEST_QUERY = 200;
const MOST_TERMS = 10;
// Of a longer row, every second pair has all units of it; each further one costs the reader a file.
const MOST_PAIRS = 9;
const MOST_KEYS = 10;

/** What to look for; without terms when nothing was typed but spaces and punctuation. */
export function parseQuery(typed: string): Query {
  const whole = Array.from(typed.trim()).slice(0, LONGEST_QUERY).join('').trim();
  const texts = whole.split(SPACES).map(normalise);
  const units = texts
    .filter((text) => text !== '')
    .slice(0, MOST_TERMS)
    .map(unitsOf);
  const terms: Term[] = [];
  const joints: Key[] = [];
  let offset = 0;
  let before: Unit | undefined;
  for (const [index, row] of units.entries()) {
    const [first] = row;
    if (first && before) {
      const apart = normalise(`${before.text} ${first.text}`).includes(' ');
      joints.push({ term: pairTerm(before.text, { ...first, apart }), offset: offset - 1 });
    }
    terms.push({
      text: texts.filter((text) => text !== '')[index] ?? '',
      keys: keysOf(row, offset),
    });
    offset += row.length;
    before = row.at(-1);
  }
  return {
    typed: whole,
    text: normalise(whole),
    terms,
    joints,
    certain: terms.every(({ keys }) => keys.length === 1),
    identifiers: queryIdentifiers(whole),
  };
}

/** A query of several terms as one, as if no space had been typed. */
export function rowQuery(query: Query): Query {
  const keys = keysOf(unitsOf(query.text), 0);
  const certain = keys.length === 1;
  return { ...query, terms: [{ text: query.text, keys }], joints: [], certain };
}

/**
 * The pairs of a row of units, by their places: all of a short row; of a longer one as many as have
 * every unit of it, and of a very long one an even choice.
 */
function keysOf(units: readonly Unit[], offset: number): Key[] {
  const [first, ...rest] = units;
  if (!first) return [];
  if (rest.length === 0) return [{ term: unitTerm(first.text), offset }];
  const pairs = rest.map((unit, index) => ({
    term: pairTerm(units[index]?.text ?? '', unit),
    offset: offset + index,
  }));
  if (pairs.length <= MOST_PAIRS) return pairs;
  const step = Math.max(2, Math.ceil(pairs.length / MOST_KEYS));
  return pairs.filter((_, index) => index % step === 0 || index === pairs.length - 1);
}
