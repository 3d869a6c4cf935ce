import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { textProblems } from '#strings/problems-text.ts';
import { type Closing, closingOf, isFollower, isSignatory } from './closing.ts';
import { blocksOf, element, isHeading, isPlainParagraph, linesOf, textOf } from './hast-text.ts';
import { quotedTitles } from './issued.ts';
import { report } from './report.ts';

const MOST_SIGNATORIES = 12;

/**
 * Set the signature block (发文机关署名、成文日期) as one.
 *
 *     青屿县人民政府办公室
 *
 *     2024年3月5日
 *
 * becomes `<div class="signature"><p class="signatory">…</p><p class="signature-date">…</p></div>`.
 * A date counts as one where a text ends: nothing follows but notes, annexes or the issued document.
 *
 * Source: GB/T 9704—2012 7.3.5.
 */
export function rehypeSignature() {
  return (tree: Root, file: VFile): undefined => {
    const blocks = blocksOf(tree);
    const firstText = blocks.findIndex(isText);
    const quoted = new Set(blocks.flatMap((block) => quotedTitles(textOf(block))));
    const fromEnd: Element[] = [];
    for (let at = blocks.length - 1; at >= 0; at -= 1) {
      const block = blocks[at];
      if (!block) continue;
      const next = fromEnd.at(-1);
      const isEnd = !next || isFollower(next.tagName, textOf(next), quoted);
      const closing = isEnd && firstText >= 0 && firstText < at ? readClosing(block) : undefined;
      if (!closing) {
        fromEnd.push(block);
        continue;
      }
      if (closing.damaged) {
        report(file, 'warning', block, textProblems.signatureDate(closing.date));
      }
      const above = closing.complete ? [] : signatoriesAbove(blocks, at);
      fromEnd.push(signature([...above, block], above.flatMap(linesOf), closing));
      at -= above.length;
    }
    tree.children = fromEnd.reverse();
  };
}

function readClosing(block: Element): Closing | undefined {
  return isPlainParagraph(block) ? closingOf(linesOf(block)) : undefined;
}

/** Whether a block shows that the document has begun: a sentence, a heading, a table. */
function isText(block: Element): boolean {
  return isHeading(block) || !isPlainParagraph(block) || /[。；：:;]/.test(textOf(block));
}

/** The paragraphs right above the date that name who signs. */
function signatoriesAbove(blocks: readonly Element[], date: number): Element[] {
  const above: Element[] = [];
  for (let at = date - 1; at > 0 && above.length < MOST_SIGNATORIES; at -= 1) {
    const block = blocks[at];
    if (!isPlainParagraph(block) || !linesOf(block).every(isSignatory)) break;
    above.unshift(block);
  }
  return above;
}

function signature(
  from: readonly Element[],
  above: readonly string[],
  { signatories, date }: Closing,
): Element {
  const block = element('div', { className: ['signature'] }, [
    ...[...above, ...signatories].map((name) => line('signatory', name)),
    line('signature-date', date),
  ]);
  const position = from[0]?.position;
  if (position) block.position = position;
  return block;
}

function line(className: string, text: string): Element {
  return element('p', { className: [className] }, [{ type: 'text', value: text }]);
}
