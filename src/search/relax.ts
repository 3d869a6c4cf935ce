import { type Lookup, rarity, rowsOf } from './evaluate.ts';
import type { Columns } from './index/columns.ts';
import { ZONE } from './index/postings.ts';
import { type Key, parseQuery } from './query.ts';
import { pairTerm, unitsOf } from './units.ts';
import type { Word } from './words.ts';

/** What the index knows of a loose query. */
export interface LooseFound {
  readonly documents: readonly { readonly document: number; readonly score: number }[];
  /** How much each word says, in the order of the words; 0 for one that is nowhere. */
  readonly weights: readonly number[];
}

/** How a document has a word: how much of it, and how much of that in its title. */
interface Share {
  readonly text: number;
  readonly title: number;
  readonly summary: number;
}

// Each may cost the reader a file.
const MOST_LOOKUPS = 36;
const LEAST_OF_BEST = 0.3;
const TITLE = 1.5;
const SUMMARY = 2;
const PIECE = 0.4;

/**
 * Documents that have some of the words of a query, weighed by how rare each is, with titles before
 * texts. A word that is nowhere counts by its pieces.
 */
export async function looselyFound(
  words: readonly Word[],
  lookup: Lookup,
  columns: Columns,
): Promise<LooseFound> {
  let left = MOST_LOOKUPS;
  const keysOf = (text: string): readonly Key[] => {
    const keys = parseQuery(text).terms.flatMap((term) => term.keys);
    left -= keys.length;
    return left < 0 ? [] : keys;
  };
  // The words themselves first: what stands for them gets what is left.
  const own = words.map(({ text }) => keysOf(text));
  const other = words.map(({ forms }) =>
    forms.slice(1).map(({ text, weight }) => ({ keys: keysOf(text), weight })),
  );
  const totals = new Float64Array(columns.count);
  const covered = new Float64Array(columns.count);
  const weights: number[] = [];
  for (const [index, { text }] of words.entries()) {
    const forms = [{ keys: own[index] ?? [], weight: 1 }, ...(other[index] ?? [])];
    const around = words.findIndex((word) => word.text !== text && word.text.includes(text));
    if (around >= 0 && (await rowsOf(own[around] ?? [], lookup, columns)).length > 0) {
      // The longer word says it all.
      weights.push(0);
      continue;
    }
    const shares = await sharesOf(forms, lookup, columns);
    const whole = shares.size > 0 ? shares : await piecesOf(text, lookup, columns);
    // Who finds pieces of a word has not found the word.
    const certainty = shares.size > 0 ? 1 : PIECE;
    const weight = whole.size === 0 ? 0 : certainty * rarity(whole.size, columns.count);
    weights.push(weight);
    for (const [document, share] of whole) {
      const heads = TITLE * Math.min(1, share.title) + SUMMARY * Math.min(1, share.summary);
      totals[document] = (totals[document] ?? 0) + weight * (share.text + heads);
      covered[document] = (covered[document] ?? 0) + weight * Math.min(1, share.text);
    }
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const documents: { document: number; score: number }[] = [];
  let best = 0;
  totals.forEach((total, document) => {
    const share = (covered[document] ?? 0) / all;
    if (total === 0) return;
    const score = (total / all) * (2 + share);
    best = Math.max(best, score);
    documents.push({ document, score });
  });
  return { documents: documents.filter(({ score }) => score >= LEAST_OF_BEST * best), weights };
}

/** The documents that have some form of a word in a row. */
async function sharesOf(
  forms: readonly { readonly keys: readonly Key[]; readonly weight: number }[],
  lookup: Lookup,
  columns: Columns,
): Promise<Map<number, Share>> {
  const shares = new Map<number, Share>();
  for (const { keys, weight } of forms) {
    if (keys.length === 0) continue;
    for (const { document, times, zone } of await rowsOf(keys, lookup, columns)) {
      const title = zone & ZONE.head ? weight : 0;
      const summary = zone & ZONE.summary ? weight : 0;
      const text = weight * (0.6 + 0.4 * times);
      const known = shares.get(document);
      shares.set(document, {
        text: Math.max(text, known?.text ?? 0),
        title: Math.max(title, known?.title ?? 0),
        summary: Math.max(summary, known?.summary ?? 0),
      });
    }
  }
  return shares;
}

async function piecesOf(
  text: string,
  lookup: Lookup,
  columns: Columns,
): Promise<Map<number, Share>> {
  const units = unitsOf(text);
  const pairs = units.slice(1).map((unit, index) => pairTerm(units[index]?.text ?? '', unit));
  const shares = new Map<number, Share>();
  for (const term of pairs) {
    for (const { document, zone } of await rowsOf([{ term, offset: 0 }], lookup, columns)) {
      const known = shares.get(document);
      const part = 1 / pairs.length;
      shares.set(document, {
        text: (known?.text ?? 0) + part,
        title: (known?.title ?? 0) + (zone & ZONE.head ? part : 0),
        summary: (known?.summary ?? 0) + (zone & ZONE.summary ? part : 0),
      });
    }
  }
  return shares;
}
