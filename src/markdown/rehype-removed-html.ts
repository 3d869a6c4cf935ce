import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { report } from './report.ts';
import { STRIPPED_ELEMENTS } from './sanitize-schema.ts';
import { eachElement } from './walk.ts';

/** Say which elements the sanitiser will take away with their content, once for every name. */
export function rehypeRemovedHtml() {
  return (tree: Root, file: VFile): undefined => {
    const reported = new Set<string>();
    eachElement(tree, (node) => {
      const { tagName } = node;
      if (!STRIPPED_ELEMENTS.includes(tagName) || reported.has(tagName)) return;
      reported.add(tagName);
      report(file, 'warning', node, textProblems.removedHtml(tagName));
    });
  };
}
