import type { Element } from 'hast';
import { hasClass } from './hast-text.ts';

/** A stretch of a text that numbers on its own: the notice, the document it issues, an annex. */
export interface Part {
  readonly blocks: readonly Element[];
  /** What its ids begin with, so that two parts can both have a 第一条. */
  readonly prefix: string;
  /** The level of its first headings. */
  readonly base: 2 | 3;
}

/**
 * The parts of a text.
 *
 * The ids of an issued document are those that it has when it is published alone; the notice above
 * it, which seldom has numbers, takes the prefix.
 */
export function partsOf(blocks: readonly Element[]): Part[] {
  const starts = blocks.flatMap((block, index) => (opensPart(block) ? [index] : []));
  const isWrapper = blocks.some((block) => hasClass(block, 'issued-title'));
  const first = {
    blocks: blocks.slice(0, starts[0]),
    prefix: isWrapper ? 'notice-' : '',
    base: 2 as const,
  };
  const rest = starts.map((start, at): Part => {
    const id = String(blocks[start]?.properties['id'] ?? 'annex');
    return {
      blocks: blocks.slice(start + 1, starts[at + 1]),
      prefix: id === 'issued' ? '' : `${id}-`,
      base: 3,
    };
  });
  return [first, ...rest];
}

function opensPart(block: Element): boolean {
  return hasClass(block, 'issued-title') || hasClass(block, 'annex-heading');
}
