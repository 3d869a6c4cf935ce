import type { OutlineItem } from './outline-items.ts';

/**
 * What an outline item is in the text.
 *
 * - `heading`: 一、总体要求, with text below it.
 * - `runIn`: （一）主动公开情况。全年公开…… heads the paragraph that it stands in.
 * - `article`: 第五条　……
 * - `item`: one of a list, （二）身份证复印件；
 */
export type Role = 'heading' | 'runIn' | 'article' | 'item';

/** An outline item in its place. */
export interface Placed extends OutlineItem {
  readonly role: Role;
  /** The item that it stands under. */
  readonly parent: Placed | undefined;
  /** Level of the HTML heading, 2 to 6; of other items, that of a heading in their place. */
  readonly level: number;
  /** Numbers from the outside in, as an id: h-1-2. Nothing where no number leads to it. */
  readonly path: string | undefined;
}

/** Whether an item stands in an article, where numbers count 项 and 目 and head nothing. */
export function withinArticle(parent: Placed | undefined): boolean {
  if (!parent) return false;
  return parent.numbering?.kind === 'article' || withinArticle(parent.parent);
}
