import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { matches, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

const NO_CLOSING = /(\p{Script=Han}{1,12})〔((?:19|20)\d\d)(\d{1,4})号/gu;
const NO_OPENING = /(\p{Script=Han}{1,12})((?:19|20)\d\d)〕(\d{1,4})号/gu;

/** Report document numbers that lost a bracket: 青政发〔20177号, which was 青政发〔2017〕7号. */
export function remarkLintDocNumbers() {
  return (tree: Root, file: VFile): undefined => {
    for (const pattern of [NO_CLOSING, NO_OPENING]) {
      for (const { match, line } of matches(textRuns(tree, file), pattern)) {
        const [found, prefix, year, serial] = match;
        const expected = `${prefix}〔${year}〕${Number(serial)}号`;
        report(file, 'warning', line, textProblems.bracketLost(found, expected));
      }
    }
  };
}
