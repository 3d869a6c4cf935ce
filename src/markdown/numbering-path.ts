import type { OutlineItem } from './outline-items.ts';
import type { Placed } from './placed.ts';

const ORDINAL_PREFIX = { part: 'part', volume: 'book', chapter: 'ch', section: 's' } as const;

/**
 * The id to which an item's numbers lead, from the outside in, whatever its words are and wherever
 * it stands.
 *
 * - 一、（二）7. is `h-1-2-7`; 1.2.7 is too.
 * - 第一章 第二节 is `ch-1-s-2`, and 一、 below it `ch-1-s-2-h-1`.
 * - 第五条之一 is `art-5-1`: articles count through all chapters.
 *
 * @returns Nothing for a Markdown heading without a number.
 */
export function numberingPath(item: OutlineItem, parent: Placed | undefined): string | undefined {
  const { numbering } = item;
  if (!numbering) return undefined;
  const { kind, number, sub, path } = numbering;
  if (kind === 'article') return sub === undefined ? `art-${number}` : `art-${number}-${sub}`;
  const above = numberedAncestor(parent, (ancestor) => !path || !ancestor.numbering?.path);
  if (kind === 'part' || kind === 'volume' || kind === 'chapter' || kind === 'section') {
    return `${above ? `${above}-` : ''}${ORDINAL_PREFIX[kind]}-${number}`;
  }
  // 1.1 below 1. is counted in it, as it is below 1.
  const isCounted =
    path && parent?.numbering?.kind === 'arabic' && parent.numbering.number === path[0];
  const numbers = (isCounted ? path.slice(1) : (path ?? [number])).join('-');
  if (!above) return `h-${numbers}`;
  return /(?:^|-)h(?:-\d+)+$/.test(above) ? `${above}-${numbers}` : `${above}-h-${numbers}`;
}

function numberedAncestor(
  parent: Placed | undefined,
  counts: (ancestor: Placed) => boolean,
): string | undefined {
  if (!parent) return undefined;
  if (parent.path !== undefined && counts(parent)) return parent.path;
  return numberedAncestor(parent.parent, counts);
}
