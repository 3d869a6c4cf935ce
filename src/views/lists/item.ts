import type { IsoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import { brokenBasesOf } from '#portal/items.ts';
import type { ListRow } from '#portal/lists.ts';
import type { Portal } from '#portal/portal.ts';
import { type Power, powerName, powersOn } from '#portal/powers.ts';
import { type Referrers, referrersOf } from '#portal/referrers.ts';
import { LIST_KINDS } from '#schema/lists/all.ts';
import { listText } from '#strings/list-pages.ts';
import { columnLabel, LIST_TEXTS } from '#strings/lists.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { LISTS_BREADCRUMB } from './pages.ts';
import { type TierScale, tierScale } from './tier-scale.ts';
import { type ValueView, valueView } from './values.ts';

/** All that the page of one row of a list shows. */
export interface ListItemView extends InnerView {
  readonly heading: string;
  readonly list: Link;
  readonly id: string;
  readonly updatedOn: IsoDate;
  /** Names of what it rests on and is no longer in force. */
  readonly broken: readonly string[];
  readonly facts: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: ValueView;
  }[];
  readonly scale: TierScale | undefined;
  /** Rows of other lists, and powers, that belong to it. */
  readonly related: readonly { readonly label: string; readonly links: readonly Link[] }[];
}

/** The page of every row of every list. */
export function listItemViews(context: ViewContext): ListItemView[] {
  const { portal, asOf } = context;
  const around = {
    referrers: referrersOf(portal),
    charging: Map.groupBy(
      powersOn(portal.powers, asOf).flatMap((power) =>
        (power.data.fees ?? []).map((fee) => ({ fee, power })),
      ),
      ({ fee }) => fee,
    ),
  };
  return [...portal.lists.values()].flat().map((row) => itemView(row, context, around));
}

/** What leads to rows, looked up once for all of them. */
interface Around {
  readonly referrers: Referrers;
  /** The powers of the day for which a fee is charged, by its id. */
  readonly charging: ReadonlyMap<string, readonly { readonly power: Power }[]>;
}

function itemView(
  row: ListRow,
  { portal, frame, asOf }: ViewContext,
  around: Around,
): ListItemView {
  const { kind, data } = row;
  const { title } = LIST_TEXTS[kind];
  const list = { label: title, href: addresses.list(kind) };
  const facts = Object.entries(LIST_KINDS[kind].columns).flatMap(([key, column]) => {
    if (key === 'name' || key === 'id') return [];
    const value = valueView(key, column, row, { portal, asOf });
    return value ? [{ key, label: columnLabel(kind, key), value }] : [];
  });
  return {
    frame,
    path: row.path,
    title: `${data.name} ${title}`,
    heading: data.name,
    description: `${title}：${data.name}（${row.agency.name}）`,
    meta: metaTags(portal, columnMeta(title)),
    breadcrumb: [...LISTS_BREADCRUMB, list],
    list,
    id: data.id,
    updatedOn: row.updatedOn,
    broken: brokenBasesOf(row, portal, asOf).map(({ basis }) => basis.data.name),
    facts,
    scale: 'tiers' in data ? tierScale(data) : undefined,
    related: relatedOf(row, portal, around),
  };
}

function relatedOf(
  row: ListRow,
  portal: Portal,
  { referrers, charging }: Around,
): ListItemView['related'] {
  const { kind, data } = row;
  const code = codeOf(row);
  const own = kind === 'permits' ? portal.powersByCode.get(code ?? '') : undefined;
  const charged = kind === 'fees' ? (charging.get(data.id) ?? []) : [];
  const powers = [...(own ? [own] : []), ...charged.map(({ power }) => power)];
  const rows = [
    ...referrers.ofRow(kind, data.id),
    ...(code === undefined ? [] : referrers.ofCode(code)),
  ];
  return [
    ...(powers.length > 0
      ? [
          {
            label: listText.samePower,
            links: powers.map((power) => ({ label: powerName(power), href: power.path })),
          },
        ]
      : []),
    ...groupedLinks(rows.filter((one) => one.kind !== kind)),
  ];
}

/** 事项编码 of a row that has one of its own. */
function codeOf({ data }: ListRow): string | undefined {
  return 'code' in data ? data.code : undefined;
}

/** Links to rows, by list. */
export function groupedLinks(rows: readonly ListRow[]): ListItemView['related'] {
  return [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, part]) => ({
    label: LIST_TEXTS[kind].title,
    links: part.map(({ data, path }) => ({ label: data.name, href: path })),
  }));
}
