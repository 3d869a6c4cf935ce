import type { IsoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import { documentsOf, gathersDocuments, placeOfColumn, REPORT_TYPES } from '#portal/columns.ts';
import { plannedOn } from '#portal/plans.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import type { ColumnData } from '#schema/taxonomy.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { planText } from '#strings/plans.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { catalogueLinks } from './catalogue.ts';
import type { Link } from './frame.ts';
import { itemLinks } from './item-links.ts';
import type { ListSource } from './list.ts';
import { columnMeta, metaTags } from './meta.ts';

/** A branch of the tree of 法定主动公开内容. */
export interface ColumnTree {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly children: readonly {
    readonly name: string;
    readonly href: string;
    readonly count: number;
    readonly description: string | undefined;
  }[];
}

export interface DisclosureView extends InnerView {
  readonly columns: readonly ColumnTree[];
  readonly all: Link;
  /** The catalogues of normative documents. */
  readonly catalogues: readonly Link[];
}

const HOME: Link = { label: ui.home, href: addresses.home };
const DISCLOSURE: Link = { label: STANDARD_COLUMNS.disclosure, href: addresses.disclosure };

export function columnTree(
  documents: readonly PortalDocument[],
  portal: Portal,
  asOf: IsoDate,
): ColumnTree[] {
  return portal.columns.map(({ id, name, description, children }) => ({
    id,
    name,
    description,
    children: children.map((column) => ({
      name: column.name,
      description: column.description,
      ...(placeOfColumn(column, portal, asOf) ?? {
        href: addresses.column(column.id),
        count: documentsOf(column, { documents }).length,
      }),
    })),
  }));
}

export function disclosureView(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): DisclosureView {
  return {
    frame,
    path: addresses.disclosure,
    title: STANDARD_COLUMNS.disclosure,
    description: STANDARD_COLUMNS.disclosure,
    meta: metaTags(portal, columnMeta(STANDARD_COLUMNS.disclosure)),
    breadcrumb: [HOME],
    columns: columnTree(documents, portal, asOf),
    all: { label: ui.allOf(ui.latest), href: addresses.column('all') },
    catalogues: [
      ...catalogueLinks(documents),
      ...itemLinks(portal),
      ...(plannedOn(portal, asOf).length > 0
        ? [{ label: planText.title, href: addresses.plans }]
        : []),
    ],
  };
}

/** The lists below 法定主动公开内容: one for each column, and one of everything. */
export function disclosureLists(
  documents: readonly PortalDocument[],
  portal: Portal,
): ListSource[] {
  const columns: ColumnData[] = portal.columns
    .flatMap((group) => group.children)
    .filter(gathersDocuments);
  return [
    {
      name: ui.latest,
      description: ui.latest,
      path: addresses.column('all'),
      breadcrumb: [HOME, DISCLOSURE],
      documents,
    },
    ...columns.map((column) => ({
      name: column.name,
      description: column.description ?? column.name,
      path: addresses.column(column.id),
      breadcrumb: [HOME, DISCLOSURE],
      documents: documentsOf(column, { documents }),
      type: onlyTypeOf(column),
    })),
  ];
}

/** 政府信息公开年报: all reports, of all agencies. */
export function reportList(documents: readonly PortalDocument[]): ListSource {
  return {
    name: STANDARD_COLUMNS.annualReports,
    description: STANDARD_COLUMNS.annualReports,
    path: addresses.annualReports,
    breadcrumb: [HOME],
    documents: documents.filter(({ type }) => REPORT_TYPES.includes(type)),
  };
}

/** The one type that a column gathers; nothing when it gathers by topic or several types. */
function onlyTypeOf({ includes, types = [], topics = [] }: ColumnData): ListSource['type'] {
  if (topics.length > 0) return undefined;
  if (includes === 'normative' && types.length === 0) return 'normative';
  return types.length === 1 && includes === undefined ? types[0] : undefined;
}
