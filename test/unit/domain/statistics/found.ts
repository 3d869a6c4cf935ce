import { readStatistics } from '#domain/statistics/read-statistics.ts';

/** What is wrong with the numbers of a text, and what was found right. */
function found(text: string, holds: boolean): string[] {
  return readStatistics(text)
    .filter((statistic) => statistic.holds === holds)
    .map(({ kind, working, computed, stated }) => `${kind} ${working}＝${computed} / ${stated}`);
}

export const wrong = (text: string): string[] => found(text, false);
export const right = (text: string): string[] => found(text, true);
