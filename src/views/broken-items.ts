import { type BrokenItem, brokenItems, isPower } from '#portal/items.ts';
import { powerName } from '#portal/powers.ts';
import { basisText } from '#strings/basis.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import type { ViewContext } from './base.ts';
import { type BrokenBasisRow, endOf } from './broken-basis-row.ts';

/** Items of lists that rest on what is no longer in force, as rows of the report. */
export function brokenItemRows(
  context: ViewContext,
): Readonly<Record<'power' | 'list', BrokenBasisRow[]>> {
  const found = Map.groupBy(brokenItems(context.portal, context.asOf), ({ item }) =>
    isPower(item) ? 'power' : 'list',
  );
  const rows = (group: 'power' | 'list') =>
    found.get(group)?.map((broken) => rowOf(broken, context)) ?? [];
  return { power: rows('power'), list: rows('list') };
}

function rowOf({ item, basis, target }: BrokenItem, context: ViewContext): BrokenBasisRow {
  const { data } = basis;
  const article = 'article' in data ? data.article : '';
  return {
    source: { label: isPower(item) ? powerName(item) : item.data.name, href: item.path },
    sourceNumber: isPower(item)
      ? item.data.code
      : basisText.rowOf(LIST_TEXTS[item.kind].title, item.data.id),
    sentence: `《${data.name}》${article}`,
    at: 1,
    cited: data.name,
    ...endOf(target, context),
    broken: 'since',
    brokenLabel: basisText.resting,
  };
}
