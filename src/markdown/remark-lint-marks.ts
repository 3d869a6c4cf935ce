import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { excerptAt, lineAt, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

const STRAY = /\*\*|~~|(?<=\p{Script=Han})__|__(?=\p{Script=Han})/u;

/** Report the first mark of a paragraph that readers would see, because it does not pair: **第五条　**公开. */
export function remarkLintMarks() {
  return (tree: Root, file: VFile): undefined => {
    for (const run of textRuns(tree, file)) {
      const index = run.text.search(STRAY);
      if (index < 0) continue;
      const finding = textProblems.strayMark(excerptAt(run.text, index, 2));
      report(file, 'warning', lineAt(run, index), finding);
    }
  };
}
