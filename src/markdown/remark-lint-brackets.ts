import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { loneBracket } from '#domain/brackets.ts';
import { textProblems } from '#strings/problems-text.ts';
import { excerptAt, lineAt, textRuns } from './mdast-text.ts';
import { report } from './report.ts';

// Quotations run over several paragraphs, and an apostrophe is none; they are left out.
const QUOTES = /[“”‘’「」『』]/g;
// remark-lint-doc-numbers reports these, with the number that was meant.
const OF_DOC_NUMBER = /〔(?=(?:19|20)\d{3,6}号)|(?<=\p{Script=Han}(?:19|20)\d\d)〕/gu;

/** Report the first bracket of a paragraph that has no partner: 《实施纲要（2021—2025年》. */
export function remarkLintBrackets() {
  return (tree: Root, file: VFile): undefined => {
    for (const run of textRuns(tree, file)) {
      const lone = loneBracket(run.text.replace(QUOTES, '　').replace(OF_DOC_NUMBER, '　'));
      if (!lone) continue;
      const { bracket, index, expected } = lone;
      const due = expected === ')' ? '）' : expected;
      const finding = textProblems.unbalancedBracket(bracket, excerptAt(run.text, index), due);
      report(file, 'warning', lineAt(run, index), finding);
    }
  };
}
