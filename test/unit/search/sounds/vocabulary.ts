import { globSync, readFileSync } from 'node:fs';
import { normalise } from '#search/normalise.ts';
import { type PairLookup, pairEntries, parsePairs, titleEntries } from '#search/sounds/pairs.ts';
import type { Readings } from '#search/sounds/readings.ts';
import { readingsOf } from '#site/sounds.ts';

const RUN = /\p{Script=Han}+/gu;

/** The words of a few texts, as a search index has them. */
export interface Vocabulary {
  /** Runs of Han characters in titles. */
  readonly titles: readonly string[];
  readonly readings: Readings;
  readonly pairs: PairLookup;
  readonly initials: PairLookup;
  readonly has: (text: string) => boolean;
}

/** @param texts The first line of each is its title. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const documents = texts.map((text) => text.split('\n').map(normalise));
  const counts = new Map<string, number>();
  for (const lines of documents) {
    for (const pair of new Set(lines.flatMap(pairsOf))) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const readings = readingsOf([...counts.keys()].flatMap((pair) => Array.from(pair)));
  const pairs = Array.from(counts, ([pair, df]) => ({ pair, df }));
  const titles = documents.map(([title = '']) => title);
  const all = documents.map((lines) => lines.join('\n')).join('\n');
  return {
    titles: titles.flatMap((title) => title.match(RUN) ?? []),
    readings,
    pairs: lookupIn(pairEntries(pairs, readings)),
    initials: lookupIn(titleEntries(titles, readings)),
    has: (text) => all.includes(text),
  };
}

/** The documents of the sample county. */
export function sampleTexts(): string[] {
  return globSync('content/**/*.md')
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const title = /^title: *(.*)$/m.exec(text)?.[1] ?? '';
      return `${title}\n${text.slice(text.indexOf('\n---\n') + 5)}`;
    });
}

function pairsOf(line: string): string[] {
  return (line.match(RUN) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

function lookupIn(table: ReadonlyMap<string, string>): PairLookup {
  return async (keys) =>
    new Map(
      keys.flatMap((key) => {
        const value = table.get(key);
        return value === undefined ? [] : [[key, parsePairs(value)] as const];
      }),
    );
}
