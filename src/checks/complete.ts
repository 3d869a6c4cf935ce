import { rowsOf } from '#portal/lists.ts';
import type { ListKindId } from '#schema/lists/all.ts';
import type { CheckContext } from './check.ts';

type Read = Pick<CheckContext, 'portal' | 'sources'>;

/**
 * Whether every power that was written is on the portal. While a slip of its own keeps one out, what
 * names it is not told once more.
 */
export function hasAllPowers({ portal, sources }: Read): boolean {
  return !isRefused(sources, 'powers/') && sources.powers.length <= portal.powers.length;
}

/** Whether every row of a list that was written is on the portal. */
export function hasAllRows({ portal, sources }: Read, kind: ListKindId): boolean {
  const written = sources.lists
    .filter((one) => one.kind === kind)
    .reduce((sum, { entry }) => sum + entry.data.items.length, 0);
  return !isRefused(sources, `lists/${kind}/`) && written <= rowsOf(portal, kind).length;
}

function isRefused({ refused }: Read['sources'], folder: string): boolean {
  return [...refused].some((file) => file.startsWith(folder));
}
