import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { matches, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

/** Numbers without the closing or the opening bracket, by the one that they have. */
const PATTERNS = {
  '〔': /(\p{Script=Han}{1,12})〔((?:19|20)\d\d)(\d{1,4})号/gu,
  '〕': /(\p{Script=Han}{1,12})((?:19|20)\d\d)〕(\d{1,4})号/gu,
};

/** Report document numbers that lost a bracket: 青政发〔20177号, which was 青政发〔2017〕7号. */
export function remarkLintDocNumbers() {
  return (tree: Root, file: VFile): undefined => {
    for (const [bracket, pattern] of Object.entries(PATTERNS)) {
      // Few texts have one, and the patterns try every Chinese character.
      const runs = textRuns(tree, file).filter(({ text }) => text.includes(bracket));
      for (const { match, line } of matches(runs, pattern)) {
        const [found, prefix, year, serial] = match;
        const expected = `${prefix}〔${year}〕${Number(serial)}号`;
        report(file, 'warning', line, textProblems.bracketLost(found, expected));
      }
    }
  };
}
