import { parseDocNumber } from './doc-number.ts';

/** Things by their document numbers. */
export interface NumberIndex<Thing> {
  /** Those that have a number; of one found in running text, without the words that lead in to it. */
  readonly find: (number: string) => readonly Thing[];
}

/** A word of one character that can stand before a number without a break. */
const LEAD_IN = /^[原新旧按照据依见由对以的与和及或将在了]$/u;
const SHORTEST_PREFIX = 2;

/**
 * An index of document numbers, whatever spelling they are given in. A text that is no document
 * number is passed over.
 *
 * Where no number is equal, one with a shorter prefix is found: 县政府青政发〔2024〕7号 is
 * 青政发〔2024〕7号. A single character before the prefix makes it that of another agency, as in
 * 淮北政〔2024〕7号, unless it is a word that leads in.
 */
export function numberIndex<Thing>(
  things: readonly (readonly [numbers: readonly string[], thing: Thing])[],
): NumberIndex<Thing> {
  const entries = new Map<string, { prefix: string; thing: Thing }[]>();
  for (const [numbers, thing] of things) {
    for (const number of numbers) {
      const parts = partsOf(number);
      if (!parts) continue;
      const { prefix, count } = parts;
      const counted = entries.get(count) ?? [];
      entries.set(count, counted);
      if (!counted.some((entry) => entry.prefix === prefix && entry.thing === thing)) {
        counted.push({ prefix, thing });
      }
    }
  }
  const find = (number: string): Thing[] => {
    const parts = partsOf(number);
    const counted = (parts && entries.get(parts.count)) ?? [];
    const found = counted.filter(({ prefix }) => parts && isPrefixIn(prefix, parts.prefix));
    const longest = Math.max(0, ...found.map(({ prefix }) => prefix.length));
    return found.filter(({ prefix }) => prefix.length === longest).map(({ thing }) => thing);
  };
  return { find };
}

function partsOf(number: string): { prefix: string; count: string } | undefined {
  const parsed = parseDocNumber(number);
  return (
    parsed && {
      prefix: parsed.prefix.toLowerCase(),
      count: `${parsed.year ?? ''}-${parsed.serial}`,
    }
  );
}

function isPrefixIn(prefix: string, found: string): boolean {
  if (prefix === found) return true;
  if (prefix.length < SHORTEST_PREFIX || !found.endsWith(prefix)) return false;
  const before = found.slice(0, -prefix.length);
  return before.length > 1 || LEAD_IN.test(before);
}
