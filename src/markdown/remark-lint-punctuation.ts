import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { excerptAt, lineAt, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

const CHINESE = String.raw`[\p{Script=Han}《》〈〉“”‘’（）〔〕【】、。]`;
const HALF_WIDTH = new RegExp(
  `(?<=${CHINESE})[,;:?!)](?=${CHINESE}|\\d|$)|(?<=^|${CHINESE})\\((?=${CHINESE})`,
  'gmu',
);

/** Report half-width punctuation between Chinese characters, once for the whole text. */
export function remarkLintPunctuation() {
  return (tree: Root, file: VFile): undefined => {
    let count = 0;
    let first: { line: number; excerpt: string } | undefined;
    for (const run of textRuns(tree, file)) {
      for (const { index } of run.text.matchAll(HALF_WIDTH)) {
        count += 1;
        first ??= { line: lineAt(run, index), excerpt: excerptAt(run.text, index) };
      }
    }
    if (first) report(file, 'warning', first.line, textProblems.halfWidth(count, first.excerpt));
  };
}
