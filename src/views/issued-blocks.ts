import type { ComparedBlock } from './comparison-articles.ts';

const NUMBERED = /^(?:art|ch|part|book|h)-/;

/**
 * The blocks of a document itself. The notice that issued it is no part of its later texts, and its
 * title, a heading in one text and not in the other, is one with what stands before 第一条.
 */
export function issuedBlocks(blocks: readonly ComparedBlock[]): ComparedBlock[] {
  const title = blocks.findIndex(({ anchor }) => anchor === 'issued');
  const own = title < 0 ? blocks : blocks.slice(title);
  const first = own.findIndex(({ anchor }) => anchor !== undefined && NUMBERED.test(anchor));
  return own.map((block, index) => (index < first ? { text: block.text } : block));
}
