import type { Element, Root } from 'hast';
import {
  blocksOf,
  hasClass,
  isHeading,
  isPlainParagraph,
  textOf,
  withoutBold,
} from './hast-text.ts';
import { endsInGenre, issuedTitles, titleKey } from './issued.ts';

const LONGEST_TITLE = 80;

/**
 * Head the document that a notice issues, below the notice: `<h2 class="issued-title" id="issued">`.
 *
 *     《青屿县渔船管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。
 *     …
 *     青屿县渔船管理办法
 *
 * The title is a paragraph or heading equal to one that the notice quotes and issues, or else what
 * stands right below the signature: a Markdown heading of the first level, or a short line that ends
 * in the name of a kind of document.
 */
export function rehypeIssuedTitle() {
  return (tree: Root): undefined => {
    const issued = new Set<string>();
    let found = 0;
    let belowSignature = false;
    for (const block of blocksOf(tree)) {
      const text = textOf(block).trim();
      const key = titleKey(text);
      if (canHead(block, text) && (issued.has(key) || (belowSignature && isTitle(block, text)))) {
        found += 1;
        head(block, found);
        issued.delete(key);
      } else if (isPlainParagraph(block) && found === 0) {
        for (const title of issuedTitles(text)) issued.add(title);
      }
      belowSignature =
        hasClass(block, 'signature') || (belowSignature && isBetween(block) && found === 0);
    }
  };
}

function canHead(block: Element, text: string): boolean {
  if (text.length > LONGEST_TITLE || hasClass(block, 'annex-heading')) return false;
  return isHeading(block) || isPlainParagraph(block);
}

function isTitle(block: Element, text: string): boolean {
  return block.tagName === 'h1' || (block.tagName === 'p' && endsInGenre(text));
}

/** What may stand between the signature of a notice and the title of what it issues. */
function isBetween(block: Element): boolean {
  return hasClass(block, 'note') || hasClass(block, 'attachments-note') || block.tagName === 'hr';
}

function head(block: Element, number: number): void {
  block.tagName = 'h2';
  block.children = withoutBold(block.children);
  block.properties = {
    className: ['issued-title'],
    id: number === 1 ? 'issued' : `issued-${number}`,
  };
}
