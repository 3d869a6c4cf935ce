import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Finding } from '#domain/problem.ts';
import { textProblems } from '#strings/problems-text.ts';
import { excerptAt, matches, type TextRun, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

const LOST_DASH = /(?<!\d)(\d{4})(\d{4})年/g;
const MASKED = /(?<![A-Za-zｘＸ×])[xXｘＸ×]{2,4}(?=\s*年|\s*[-—–－~～至]\s*(?:19|20)\d\d\s*年)/g;

/**
 * Report years that were damaged on the way: 20152020年, which was 2015—2020年, and xx年, which a
 * file-sharing site put in the place of the year.
 */
export function remarkLintYears() {
  return (tree: Root, file: VFile): undefined => {
    const runs = textRuns(tree, file);
    for (const { match, line } of matches(runs, LOST_DASH))
      report(file, 'warning', line, lostDash(match));
    for (const { run, match, line } of matches(runs, MASKED)) {
      report(file, 'warning', line, maskedYear(run, match));
    }
  };
}

function lostDash([found, from, to]: RegExpExecArray): Finding {
  return textProblems.lostDash(found, `${from}—${to}年`);
}

function maskedYear({ text }: TextRun, { 0: found, index }: RegExpExecArray): Finding {
  return textProblems.maskedYear(excerptAt(text, index, found.length));
}
