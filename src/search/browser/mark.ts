import { type Range, rangesOf } from '../marks.ts';
import { fold } from '../normalise.ts';
import { parseQuery } from '../query.ts';

// What is read without a break; text does not run on from one of these to the next.
const BLOCKS =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, caption, blockquote, pre, div';
const SKIPPED = 'script, style, mark, button, [hidden], [aria-hidden="true"]';

/**
 * Wrap what was typed in `<mark>`, wherever it stands literally in the text of an element: in any
 * form of brackets, width and spaces, and across links and other inline elements.
 *
 * The query is marked as a whole where it stands anywhere as a whole; else each of its terms.
 *
 * @returns The marks, in the order of the page.
 */
export function markQuery(root: HTMLElement, typed: string): HTMLElement[] {
  const query = parseQuery(typed);
  const blocks = textBlocks(root);
  for (const needles of [[query.text], query.terms.map(({ text }) => text)]) {
    const found = blocks
      .map((nodes) => {
        const text = nodes.map(({ data }) => data).join('');
        return { nodes, ranges: rangesOf(text, needles, fold(text)) };
      })
      .filter(({ ranges }) => ranges.length > 0);
    if (found.length > 0) {
      return found.flatMap(({ nodes, ranges }) => wrap(nodes, ranges));
    }
  }
  return [];
}

/** The text nodes of each block, in order. */
function textBlocks(root: HTMLElement): Text[][] {
  const blocks: Text[][] = [];
  let current: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(SKIPPED)) continue;
    const block = parent.closest(BLOCKS);
    if (block !== current || blocks.length === 0) blocks.push([]);
    current = block;
    blocks.at(-1)?.push(node as Text);
  }
  return blocks;
}

/** Wrap ranges of the text that the nodes have together; a range over several nodes gets several marks. */
function wrap(nodes: readonly Text[], ranges: readonly Range[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let offset = 0;
  for (const node of nodes) {
    const length = node.data.length;
    const inside = ranges
      .map(({ start, end }) => ({
        start: Math.max(0, start - offset),
        end: Math.min(length, end - offset),
      }))
      .filter(({ start, end }) => start < end);
    offset += length;
    // From the end, so that the places before stay where they are.
    const made = inside.reverse().map(({ start, end }) => {
      const text = node.splitText(start);
      text.splitText(end - start);
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
      return mark;
    });
    marks.push(...made.reverse());
  }
  return marks;
}
