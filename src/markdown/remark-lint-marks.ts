import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { excerptAt, matches, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

const STRAY = /\*\*+|(?<=\p{Script=Han})__|__(?=\p{Script=Han})/gu;

/** Report marks of emphasis that readers would see, because they do not pair: **第五条　**公开. */
export function remarkLintMarks() {
  return (tree: Root, file: VFile): undefined => {
    for (const { run, match, line } of matches(textRuns(tree, file), STRAY)) {
      const excerpt = excerptAt(run.text, match.index, match[0].length);
      report(file, 'warning', line, textProblems.strayMark(match[0], excerpt));
    }
  };
}
