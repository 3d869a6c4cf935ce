import type { IsoDate } from '#domain/date.ts';
import { addresses, pageAddresses } from '#portal/addresses.ts';
import { type ListRow, rowsOf } from '#portal/lists.ts';
import { isPublished, type Portal, shortNameOf } from '#portal/portal.ts';
import { LIST_IDS, type ListKindId } from '#schema/lists/all.ts';
import { listText } from '#strings/list-pages.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { type PageLinks, pageLinks } from '../page-links.ts';
import { type ListTable, listTable } from './table.ts';

/** A value by which a list can be read. */
export interface Choice extends Link {
  readonly count: number;
  readonly current: boolean;
}

/** One page of a list, or of its part by agency or year. */
export interface ItemListView extends InnerView {
  readonly list: ListKindId;
  readonly heading: string;
  readonly lead: string;
  readonly source: string;
  readonly updatedOn: IsoDate | undefined;
  readonly count: number;
  readonly broken: number;
  readonly choices: readonly { readonly label: string; readonly options: readonly Choice[] }[];
  readonly table: ListTable;
  readonly downloads: readonly Link[];
  /** For a year of decisions: when it was published, and the notice. */
  readonly published: { readonly on: IsoDate; readonly notice: Link | undefined } | undefined;
  readonly page: number;
  readonly pages: PageLinks;
}

/** Every list in one view. */
export interface ListsView extends InnerView {
  readonly lists: readonly (Link & {
    readonly lead: string;
    readonly count: number;
    readonly updatedOn: IsoDate | undefined;
  })[];
}

/** A list or a part of it. */
export interface ListPart {
  readonly kind: ListKindId;
  readonly path: string;
  readonly heading: string;
  readonly rows: readonly ListRow[];
}

const ROWS = 100;
export const LISTS_BREADCRUMB: readonly Link[] = [
  { label: ui.home, href: addresses.home },
  { label: listText.title, href: addresses.lists },
];

/** The parts of every list that has rows: the whole, by agency and by year. */
export function listParts(portal: Portal): ListPart[] {
  return LIST_IDS.flatMap((kind) => {
    const rows = inOrder(rowsOf(portal, kind));
    if (rows.length === 0) return [];
    const path = addresses.list(kind);
    const { title } = LIST_TEXTS[kind];
    const whole: ListPart = { kind, path, heading: title, rows };
    const agencies = [...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, part]) => ({
      kind,
      path: `${path}agency-${agency.id}/`,
      heading: `${agency.name}${title}`,
      rows: part,
    }));
    const years = [...Map.groupBy(rows, ({ year }) => year)].flatMap(([year, part]) =>
      year === undefined
        ? []
        : [
            {
              kind,
              path: `${path}year-${year}/`,
              heading: listText.yearTitle(year, title),
              rows: part,
            },
          ],
    );
    return [whole, ...years, ...agencies];
  });
}

/** Rows of the latest year first, else as they were written. */
function inOrder(rows: readonly ListRow[]): ListRow[] {
  return rows.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** The pages of every list. */
export function itemListViews(context: ViewContext): ItemListView[] {
  const parts = listParts(context.portal);
  return parts.flatMap((part) =>
    partPages(
      part,
      parts.filter(({ kind }) => kind === part.kind),
      context,
    ),
  );
}

function partPages(
  part: ListPart,
  parts: readonly ListPart[],
  context: ViewContext,
): ItemListView[] {
  const { portal, frame, asOf } = context;
  const { kind, path, heading, rows } = part;
  const { title, lead, source } = LIST_TEXTS[kind];
  const pages = pageAddresses(path, rows.length, ROWS);
  const all = listTable(kind, rows, portal, asOf);
  const isWhole = path === addresses.list(kind);
  return pages.map((address, index) => ({
    frame,
    path: address,
    title: index === 0 ? heading : `${heading} ${ui.pageNumber(index + 1)}`,
    description: lead,
    meta: metaTags(portal, columnMeta(title)),
    breadcrumb: isWhole
      ? LISTS_BREADCRUMB
      : [...LISTS_BREADCRUMB, { label: title, href: addresses.list(kind) }],
    list: kind,
    heading,
    lead,
    source,
    updatedOn: lastUpdate(rows),
    count: rows.length,
    broken: all.rows.filter(({ broken }) => broken).length,
    choices: choicesOf(part, parts),
    table: { ...all, rows: all.rows.slice(index * ROWS, (index + 1) * ROWS) },
    downloads: [
      { label: listText.csv, href: `${path}list.csv` },
      { label: listText.json, href: `${path}list.json` },
    ],
    published: publishedOf(part, context),
    page: index + 1,
    pages: pageLinks(index + 1, pages),
  }));
}

function lastUpdate(rows: readonly ListRow[]): IsoDate | undefined {
  return rows
    .map(({ updatedOn }) => updatedOn)
    .sort()
    .at(-1);
}

function choicesOf({ kind, path }: ListPart, parts: readonly ListPart[]): ItemListView['choices'] {
  const root = addresses.list(kind);
  const optionsOf = (prefix: string, label: (part: ListPart) => string): Choice[] =>
    parts
      .filter((one) => one.path.startsWith(root + prefix))
      .map((one) => ({
        label: label(one),
        href: one.path,
        count: one.rows.length,
        current: one.path === path,
      }));
  const all = parts.find((one) => one.path === root);
  const whole: Choice[] = all
    ? [{ label: listText.all, href: root, count: all.rows.length, current: path === root }]
    : [];
  const years = optionsOf('year-', ({ rows }) => listText.yearName(rows[0]?.year ?? 0));
  const agencies = optionsOf('agency-', ({ rows }) => (rows[0] ? shortNameOf(rows[0].agency) : ''));
  return [
    ...(years.length > 1 ? [{ label: listText.byYear, options: [...whole, ...years] }] : []),
    ...(agencies.length > 1
      ? [{ label: listText.byAgency, options: [...whole, ...agencies] }]
      : []),
  ];
}

function publishedOf(
  { path, rows }: ListPart,
  { portal, asOf }: ViewContext,
): ItemListView['published'] {
  const year = path.includes('/year-') ? rows[0]?.year : undefined;
  const entry = portal.decisionYears.find(({ data }) => data.year === year);
  if (!entry) return undefined;
  const { publishedOn, document: number } = entry.data;
  const notice = portal.documents.find(
    (document) =>
      number !== undefined &&
      [document.data.docNumber, document.data.indexNumber].includes(number) &&
      isPublished(document, asOf),
  );
  return {
    on: publishedOn,
    notice: notice && { label: notice.data.title, href: notice.path },
  };
}

/** The way into every list. */
export function listsView({ portal, frame }: ViewContext): ListsView {
  return {
    frame,
    path: addresses.lists,
    title: listText.title,
    description: listText.lead,
    meta: metaTags(portal, columnMeta(listText.title)),
    breadcrumb: LISTS_BREADCRUMB.slice(0, 1),
    lists: listLinks(portal),
  };
}

/** A link to each list that has rows, with how many. */
export function listLinks(portal: Portal): ListsView['lists'] {
  return LIST_IDS.flatMap((kind) => {
    const rows = rowsOf(portal, kind);
    if (rows.length === 0) return [];
    const { title, lead } = LIST_TEXTS[kind];
    return [
      {
        label: title,
        href: addresses.list(kind),
        lead,
        count: rows.length,
        updatedOn: lastUpdate(rows),
      },
    ];
  });
}
