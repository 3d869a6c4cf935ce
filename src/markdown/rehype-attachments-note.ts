import type { Element, Root } from 'hast';
import { readNumbering } from '#domain/numbering.ts';
import { isAttachmentsHead, isAttachmentsNote } from './annex.ts';
import { blocksOf, element, isPlainParagraph, splitInline, textOf } from './hast-text.ts';

/**
 * Mark the list of annexes (附件说明) after a text, whether it stands in lines, in paragraphs or in a
 * Markdown list, with `class="attachments-note"`, and keep its lines apart.
 *
 *     附件：1. 任务分工表
 *     2. 进度安排
 *
 * Source: GB/T 9704—2012 7.3.4.
 */
export function rehypeAttachmentsNote() {
  return (tree: Root): undefined => {
    const blocks = blocksOf(tree);
    for (const [index, block] of blocks.entries()) {
      const text = textOf(block);
      if (!isPlainParagraph(block)) continue;
      if (!isAttachmentsNote(text) && !isAttachmentsHead(text)) continue;
      mark(block);
      for (let at = index + 1; continues(blocks[at]); at += 1) mark(blocks[at]);
    }
  };
}

function continues(block: Element | undefined): boolean {
  if (!block) return false;
  if (block.tagName === 'ol' || block.tagName === 'ul') return true;
  if (!isPlainParagraph(block)) return false;
  const numbering = readNumbering(textOf(block));
  return numbering?.kind === 'arabic' && !/[。；]/.test(numbering.rest);
}

function mark(block: Element | undefined): void {
  if (!block) return;
  block.properties['className'] = ['attachments-note'];
  if (block.tagName !== 'p') return;
  const text = textOf(block);
  for (let at = text.lastIndexOf('\n'); at > 0; at = text.lastIndexOf('\n', at - 1)) {
    const [before, after] = splitInline(block.children, at);
    const last = before.at(-1);
    const isBroken = last?.type === 'element' && last.tagName === 'br';
    block.children = isBroken
      ? [...before, ...after]
      : [...before, element('br', {}, []), ...after];
  }
}
