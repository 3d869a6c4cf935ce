import { readChanges } from './changes.ts';
import { readComparisons } from './comparisons.ts';
import { readEquations } from './equations.ts';
import { foldText, sentencesOf } from './folded-text.ts';
import { joined, readingOf } from './reading.ts';
import { readShares } from './shares.ts';
import type { Statistic } from './statistic.ts';
import { readSums } from './sums.ts';
import { readTotals } from './totals.ts';
import { readWholes } from './wholes.ts';

/**
 * What a paragraph states of its own numbers, and whether it is right: sums, shares, rates, changes
 * and equations, in the order of the text.
 *
 * The reader is made for precision: what can be read in two ways is right when one of them is, and what
 * only may be meant is passed over. Each number is compared at the precision with which it is written.
 *
 * @param text A paragraph of prose; half-width punctuation and blanks are read as well.
 * @example
 * readStatistics('审批事项由351项减少到210项，减幅达41%。');
 * // [{ kind: 'change', stated: '41%', working: '（351－210）÷351', computed: '40.17%', holds: false, … }]
 */
export function readStatistics(text: string): Statistic[] {
  if (!/[\d０-９]/.test(text)) return [];
  const folded = foldText(text);
  const found = readEquations(folded, text);
  const sentences = sentencesOf(folded);
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.hasDigits) continue;
    const { bare, flat } = sentence;
    const before = sentences[index - 1];
    const above = before?.hasDigits ? numbersIn(before.bare.text) : 0;
    const numbers = numbersIn(flat.text);
    // A statement takes two numbers; most sentences have none.
    if (numbers === 0 || above + numbers < 2) continue;
    const { reading, from } = joined(before?.bare, bare, text);
    const earlier = reading.quantities.filter(({ start }) => start < from);
    found.push(...readSums(reading, from));
    for (const form of bare.text === flat.text ? [bare] : [bare, flat]) {
      const own = readingOf(form, text);
      found.push(...readChanges(own), ...readComparisons(own), ...readShares(own, earlier));
      found.push(...readTotals(own), ...readWholes(own));
    }
  }
  return onceEach(found);
}

/** How many numbers there are, of which dates and document numbers are some. */
function numbersIn(text: string): number {
  return text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
}

/** One statement of each number: it is right when one reading finds it so. */
function onceEach(statistics: readonly Statistic[]): Statistic[] {
  const byNumber = new Map<string, Statistic>();
  for (const statistic of statistics) {
    const key = `${statistic.end} ${statistic.stated}`;
    const known = byNumber.get(key);
    if (!known || (!known.holds && statistic.holds)) byNumber.set(key, statistic);
  }
  return [...byNumber.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
