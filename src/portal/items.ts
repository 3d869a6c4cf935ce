import type { IsoDate } from '#domain/date.ts';
import { isListed } from '#domain/listing.ts';
import { type Basis, endedBasis } from './basis.ts';
import type { BrokenBasis } from './broken-basis.ts';
import type { ListRow } from './lists.ts';
import type { Portal } from './portal.ts';
import type { Power } from './powers.ts';

/** An item of a power list or of another list. */
export type Item = Power | ListRow;

/** Every item that is in a list on a day. */
export function itemsOn({ powers, lists }: Portal, asOf: IsoDate): Item[] {
  return [
    ...powers.filter(({ listing }) => isListed(listing, asOf)),
    ...[...lists.values()].flat(),
  ];
}

export function isPower(item: Item): item is Power {
  return 'listing' in item;
}

/** An item that rests on what is no longer in force. */
export interface BrokenItem {
  readonly item: Item;
  readonly basis: Basis;
  readonly target: BrokenBasis['target'];
}

/** What an item rests on that is no longer in force on a day, each thing once. */
export function brokenBasesOf(
  item: Item,
  { byIndexNumber }: Pick<Portal, 'byIndexNumber'>,
  asOf: IsoDate,
): BrokenItem[] {
  const told = new Set<unknown>();
  return item.bases.flatMap((basis) => {
    const target = endedBasis(basis, byIndexNumber, asOf);
    const what = target && (target.kind === 'law' ? target.law : target.document);
    if (!target || told.has(what)) return [];
    told.add(what);
    return [{ item, basis, target }];
  });
}

/** Every item that rests on the day on what is no longer in force. */
export function brokenItems(portal: Portal, asOf: IsoDate): BrokenItem[] {
  return itemsOn(portal, asOf).flatMap((item) => brokenBasesOf(item, portal, asOf));
}
