import type { Element, Root, Text } from 'hast';
import { STRIPPED_ELEMENTS } from './sanitize-schema.ts';

/** A text node of a passage. */
export interface PassagePiece {
  readonly node: Text;
  readonly parent: Root | Element;
  /** Where it begins in the text of the passage. */
  readonly start: number;
  /** The line in the source on which it begins, 1-based. */
  readonly line: number;
  /** Whether it is part of a link. */
  readonly linked: boolean;
}

/** Text that runs on without a break: that of a paragraph, a heading, a cell; not code. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly PassagePiece[];
  /** The id nearest above it, as in a `TextBlock`. */
  readonly anchor?: string;
}

const BLOCK =
  /^(?:p|h[1-6]|pre|dl|dt|dd|ul|ol|li|table|caption|thead|tbody|tfoot|tr|td|th|blockquote|div|section|details|summary|figure|figcaption|hr)$/;

/** The passages of a text, in document order, with the nodes that they consist of. */
export function passagesOf(tree: Root): Passage[] {
  const passages: Passage[] = [];
  let anchor: string | undefined;
  let line = 1;
  let text = '';
  let afterBreak = false;
  let pieces: PassagePiece[] = [];
  const flush = (): void => {
    if (pieces.length > 0) {
      passages.push(anchor === undefined ? { text, pieces } : { text, pieces, anchor });
    }
    text = '';
    pieces = [];
  };
  const walk = (parent: Root | Element, linked: boolean): void => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        line = Math.max(line, startLine(node) ?? 1);
        // A line feed mostly follows <br>; two would be the end of a paragraph.
        if (afterBreak && !node.value.startsWith('\n')) text += '\n';
        afterBreak = false;
        pieces.push({ node, parent, start: text.length, line, linked });
        text += node.value;
        line += lineStarts(node).length;
      } else if (node.type === 'element' && isRead(node)) {
        const { tagName, properties } = node;
        const isBlock = BLOCK.test(tagName);
        const start = startLine(node) ?? line;
        line = isBlock ? start : Math.max(line, start);
        if (isBlock || tagName === 'code') flush();
        const { id } = properties;
        if (isBlock && typeof id === 'string' && !id.startsWith('f')) anchor = id;
        afterBreak = tagName === 'br';
        if (tagName !== 'code' && tagName !== 'pre') walk(node, linked || tagName === 'a');
        if (isBlock) flush();
      }
    }
  };
  walk(tree, false);
  flush();
  return passages;
}

/** Where in a text node lines of the source begin, joined to the line before or not. */
export function lineStarts({ value, data }: Text): number[] {
  const feeds = [...value.matchAll(/\n/g)].map(({ index }) => index + 1);
  return data?.joinedAt ? [...data.joinedAt, ...feeds] : feeds;
}

/** The line in the source on which a node begins, 1-based; nothing for what a repair has made. */
export function startLine({ position }: Root | Element | Text): number | undefined {
  // Repaired HTML can have a position without a start.
  const start: { line: number } | undefined = position?.start;
  return start?.line;
}

function isRead({ tagName, properties }: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = properties;
  return (
    dataFootnoteRef === undefined &&
    dataFootnoteBackref === undefined &&
    !STRIPPED_ELEMENTS.includes(tagName)
  );
}
