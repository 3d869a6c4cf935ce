import type { Element } from 'hast';
import { isPlainParagraph } from './hast-text.ts';
import { nestingOrder } from './nesting-order.ts';
import { numberingPath } from './numbering-path.ts';
import { type OutlineItem, outlineItems } from './outline-items.ts';
import { type Placed, type Role, withinArticle } from './placed.ts';
import { isHeadingLike, isLoneSentence, leadLength } from './sentence.ts';

const DEEPEST = 6;

type Rank = (item: OutlineItem) => number;

/**
 * The outline of one part of a document: each numbered paragraph and heading with its parent, part
 * to play and path.
 *
 * @param base The level of the first headings: 2, or 3 below the title of an issued document.
 */
export function outline(blocks: readonly Element[], base: number): Placed[] {
  const items = outlineItems(blocks);
  const rank = nestingOrder(items);
  const heads = headingGroups(items, rank, blocks);
  const placed: Placed[] = [];
  const open: { rank: number; placed: Placed }[] = [];
  for (const [at, item] of items.entries()) {
    while ((open.at(-1)?.rank ?? -1) >= rank(item)) open.pop();
    const parent = open.at(-1)?.placed;
    const next = items[at + 1];
    const headsNumbered = next?.index === item.index + 1 && rank(next) > rank(item);
    const role = roleOf(item, parent, headsNumbered, heads.has(item));
    const level = Math.min(headingsAbove(parent) + base, DEEPEST);
    const here: Placed = { ...item, role, parent, level, path: numberingPath(item, parent) };
    open.push({ rank: rank(item), placed: here });
    placed.push(here);
  }
  return placed;
}

function roleOf(
  { numbering, hashes }: OutlineItem,
  parent: Placed | undefined,
  headsNumbered: boolean,
  inHeadingGroup: boolean,
): Role {
  if (hashes || !numbering) return 'heading';
  const { rest, kind } = numbering;
  switch (kind) {
    case 'article':
      return 'article';
    case 'part':
    case 'volume':
    case 'chapter':
    case 'section':
      return 'heading';
    default:
      if (withinArticle(parent)) return 'item';
      if (isHeadingLike(rest)) return inHeadingGroup ? 'heading' : 'item';
      if (headsNumbered && isLoneSentence(rest)) return 'heading';
      return leadLength(rest) > 0 ? 'runIn' : 'item';
  }
}

function headingsAbove(parent: Placed | undefined): number {
  return parent ? headingsAbove(parent.parent) + (parent.role === 'heading' ? 1 : 0) : 0;
}

/**
 * The items whose group can be headings. A group, the items on one level under one parent, that
 * counts 1. 2. or （1）（2） is a list, however short its lines are, when most of them have no text below.
 */
function headingGroups(
  items: readonly OutlineItem[],
  rank: Rank,
  blocks: readonly Element[],
): ReadonlySet<OutlineItem> {
  const groups: { rank: number; members: OutlineItem[]; withText: number }[] = [];
  const open: typeof groups = [];
  for (const [at, item] of items.entries()) {
    while ((open.at(-1)?.rank ?? -1) > rank(item)) open.pop();
    let group = open.at(-1);
    if (group?.rank !== rank(item)) {
      group = { rank: rank(item), members: [], withText: 0 };
      groups.push(group);
      open.push(group);
    }
    group.members.push(item);
    const next = items[at + 1];
    const isText = next?.index !== item.index + 1 && isContent(blocks[item.index + 1]);
    const isDeeper = next?.index === item.index + 1 && rank(next) > rank(item);
    if (isText || isDeeper) group.withText += 1;
  }
  const heading = groups.filter(
    ({ members, withText }) =>
      !/^arabic/.test(members[0]?.numbering?.kind ?? '') || withText * 2 > members.length,
  );
  return new Set(heading.flatMap(({ members }) => members));
}

function isContent(block: Element | undefined): boolean {
  return (
    block !== undefined &&
    (block.tagName !== 'p' || isPlainParagraph(block)) &&
    block.tagName !== 'div'
  );
}
