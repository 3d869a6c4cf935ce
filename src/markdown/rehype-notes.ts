import type { Element, Root } from 'hast';
import { blocksOf, hasClass, isPlainParagraph, textOf } from './hast-text.ts';

const LONGEST = 120;
const BRACKETED = /^[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/;

/**
 * Mark notes (附注): `（此件公开发布）` anywhere, and any other paragraph in brackets below a signature.
 *
 * Source: GB/T 9704—2012 7.3.6.
 */
export function rehypeNotes() {
  return (tree: Root): undefined => {
    let previous: Element | undefined;
    for (const block of blocksOf(tree)) {
      const text = textOf(block).trim();
      const below = hasClass(previous, 'signature') || hasClass(previous, 'note');
      if (
        isPlainParagraph(block) &&
        text.length <= LONGEST &&
        BRACKETED.test(text) &&
        (below || /^[（(]\s*此[件文]/.test(text))
      ) {
        block.properties['className'] = ['note'];
      }
      previous = block;
    }
  };
}
