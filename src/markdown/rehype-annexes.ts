import type { Root } from 'hast';
import { annexNumber, isAnnexLabel } from './annex.ts';
import { blocksOf, isHeading, isPlainParagraph, textOf } from './hast-text.ts';

/**
 * Make the mark at the head of an annex its heading.
 *
 *     附件2
 *
 * becomes `<h2 class="annex-heading" id="annex-2">`. One without a number takes the next.
 *
 * Source: GB/T 9704—2012 7.3.7.
 */
export function rehypeAnnexes() {
  return (tree: Root): undefined => {
    let last = 0;
    const seen = new Set<number>();
    for (const block of blocksOf(tree)) {
      const text = textOf(block);
      if (!(isPlainParagraph(block) || isHeading(block)) || !isAnnexLabel(text)) continue;
      last = annexNumber(text) ?? last + 1;
      block.tagName = 'h2';
      block.properties['className'] = ['annex-heading'];
      if (!seen.has(last)) block.properties['id'] = `annex-${last}`;
      seen.add(last);
    }
  };
}
