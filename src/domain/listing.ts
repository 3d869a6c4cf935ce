import type { IsoDate } from './date.ts';

/**
 * What happens to an item of a power list (动态调整).
 *
 * - `add`, `takeOver`: from the day on it is in the list; the latter comes from a higher body.
 * - `change`: it stays, and some of its fields have other values from the day on.
 * - `cancel`, `handDown`: from the day on it is no longer in the list of this body.
 */
export type AdjustmentAction = 'add' | 'takeOver' | 'change' | 'cancel' | 'handDown';

/** One adjustment. `was` holds the values that changed fields had before the day. */
export interface Adjustment<Fields extends object = object> {
  readonly on: IsoDate;
  readonly action: AdjustmentAction;
  readonly was?: Partial<Fields> | undefined;
}

/** Since when an item is in the list, and the first day on which it no longer is; as far as stated. */
export interface Listing {
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

const STARTS: ReadonlySet<AdjustmentAction> = new Set(['add', 'takeOver']);
const ENDS: ReadonlySet<AdjustmentAction> = new Set(['cancel', 'handDown']);

export function isStart({ action }: Pick<Adjustment, 'action'>): boolean {
  return STARTS.has(action);
}

export function isEnd({ action }: Pick<Adjustment, 'action'>): boolean {
  return ENDS.has(action);
}

/** When an item is in the list. An item without a stated start has always been in it. */
export function listingOf(adjustments: readonly Adjustment[]): Listing {
  return { from: adjustments.find(isStart)?.on, until: adjustments.find(isEnd)?.on };
}

/** Whether an item is in the list on a day. */
export function isListed({ from, until }: Listing, on: IsoDate): boolean {
  return (from === undefined || from <= on) && (until === undefined || on < until);
}

/**
 * The fields of an item as they were on a day: what changed later is taken back, the latest first.
 *
 * @param data As it is after every adjustment.
 */
export function dataOn<Data extends object>(
  data: Data,
  adjustments: readonly Adjustment<Partial<Data>>[],
  on: IsoDate,
): Data {
  const later = adjustments.filter((adjustment) => adjustment.on > on).reverse();
  return Object.assign({ ...data }, ...later.map(({ was }) => was));
}

/** What is wrong with a series of adjustments; by index. */
export type ListingDefect =
  | { readonly kind: 'order'; readonly index: number }
  | { readonly kind: 'start-late'; readonly index: number }
  | { readonly kind: 'end-early'; readonly index: number };

/** Adjustments stand in order of their days; what adds an item comes first, what ends it last. */
export function listingDefects(adjustments: readonly Adjustment[]): ListingDefect[] {
  return adjustments.flatMap((adjustment, index): ListingDefect[] => {
    const before = adjustments[index - 1];
    if (before && before.on > adjustment.on) return [{ kind: 'order', index }];
    if (before && isStart(adjustment)) return [{ kind: 'start-late', index }];
    if (index < adjustments.length - 1 && isEnd(adjustment)) return [{ kind: 'end-early', index }];
    return [];
  });
}
