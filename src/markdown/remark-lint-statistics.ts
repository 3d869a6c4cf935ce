import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readStatistics } from '#domain/statistics/read-statistics.ts';
import { statisticProblems } from '#strings/problems-statistics.ts';
import { lineAt, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

/**
 * Report numbers that a text states and that its own other numbers contradict: 由351项减少到210项，减幅达41%.
 * Tables are left out: the sums of their columns are not prose.
 */
export function remarkLintStatistics() {
  return (tree: Root, file: VFile): undefined => {
    for (const run of textRuns(tree, file)) {
      if (run.inTable) continue;
      for (const statistic of readStatistics(run.text)) {
        if (statistic.holds) continue;
        report(file, 'warning', lineAt(run, statistic.start), statisticProblems.wrong(statistic));
      }
    }
  };
}
