import type { Root } from 'hast';
import { parseDocNumber } from '#domain/doc-number.ts';
import { blocksOf, isPlainParagraph, textOf } from './hast-text.ts';

/**
 * Mark a document number that stands alone at the top: `<p class="doc-number">`.
 *
 * Source: GB/T 9704—2012 7.2.5.
 */
export function rehypeDocNumber() {
  return (tree: Root): undefined => {
    const [first] = blocksOf(tree);
    if (!isPlainParagraph(first)) return;
    const number = parseDocNumber(textOf(first));
    if (number && /号\s*$/.test(textOf(first))) first.properties['className'] = ['doc-number'];
  };
}
