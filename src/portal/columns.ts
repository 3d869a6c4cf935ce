import type { IsoDate } from '#domain/date.ts';
import type { ColumnData, ColumnGroupData } from '#schema/taxonomy.ts';
import { AGENCIES_COLUMN, DEFAULT_COLUMN_GROUP, NORMATIVE_COLUMN } from '#strings/columns.ts';
import { REPORT_TYPES as TYPES_OF_KINDS } from '#strings/reports.ts';
import { NOTICE_TYPES, type NoticeType } from '#strings/vocabulary.ts';
import { addresses, typeSlug } from './addresses.ts';
import { plannedOn } from './plans.ts';
import type { Portal, PortalDocument } from './portal.ts';
import { powersOn } from './powers.ts';

/** Reports stand in a column of their own (国办公开办函〔2019〕61号). */
export const REPORT_TYPES: readonly string[] = Object.values(TYPES_OF_KINDS);

/** The tree of 法定主动公开内容 where `columns.yaml` is missing: a column for each type in use. */
export function defaultColumns(documents: readonly PortalDocument[]): ColumnGroupData[] {
  const used = new Set<string>(documents.map((document) => document.type));
  const types = (Object.keys(NOTICE_TYPES) as NoticeType[]).filter(
    (type) => used.has(type) && !REPORT_TYPES.includes(type),
  );
  const children: ColumnData[] = [
    ...(used.has('normative')
      ? [{ id: 'normative', name: NORMATIVE_COLUMN, includes: 'normative' as const }]
      : []),
    ...types.map((type) => ({ id: typeSlug(type), name: NOTICE_TYPES[type], types: [type] })),
    { id: 'institutions', name: AGENCIES_COLUMN, includes: 'agencies' as const },
  ];
  return [{ id: 'all', name: DEFAULT_COLUMN_GROUP, children }];
}

/** Where a column that gathers no documents leads, and how many things are there. */
export function placeOfColumn(
  { includes }: Pick<ColumnData, 'includes'>,
  {
    agencies,
    documents,
    powers,
    lists,
  }: Pick<Portal, 'agencies' | 'documents' | 'powers' | 'lists'>,
  asOf: IsoDate,
): { readonly href: string; readonly count: number } | undefined {
  switch (includes) {
    case 'agencies':
      return { href: addresses.agencies, count: agencies.length };
    case 'powers':
      return { href: addresses.powers, count: powersOn(powers, asOf).length };
    case 'lists':
      return { href: addresses.lists, count: [...lists.values()].flat().length };
    case 'plans':
      return { href: addresses.plans, count: plannedOn({ documents }, asOf).length };
    default:
      return undefined;
  }
}

/** Whether a column gathers documents, and so has a list of its own. */
export function gathersDocuments({ includes }: Pick<ColumnData, 'includes'>): boolean {
  return includes === undefined || includes === 'normative';
}

/** The documents of a column, in the order of the portal. */
export function documentsOf(
  column: ColumnData,
  { documents }: Pick<Portal, 'documents'>,
): readonly PortalDocument[] {
  const ofColumns = gathered.get(documents) ?? new Map<ColumnData, readonly PortalDocument[]>();
  gathered.set(documents, ofColumns);
  const known = ofColumns.get(column);
  if (known) return known;
  const found = documents.filter(
    (document) => gathersType(column, document) || gathersTopic(column, document),
  );
  ofColumns.set(column, found);
  return found;
}

/** Several pages ask for the same columns, each of which looks at every document. */
const gathered = new WeakMap<
  readonly PortalDocument[],
  Map<ColumnData, readonly PortalDocument[]>
>();

/**
 * The column in which a document is at home, as its breadcrumb shows: one that gathers its type, else
 * one that gathers its topic.
 */
export function homeColumn(
  document: PortalDocument,
  { columns }: Pick<Portal, 'columns'>,
): ColumnData | undefined {
  const all = columns.flatMap((group) => group.children);
  return (
    all.find((column) => gathersType(column, document)) ??
    all.find((column) => gathersTopic(column, document))
  );
}

function gathersType({ includes, types }: ColumnData, { type }: PortalDocument): boolean {
  return type === 'normative' ? includes === type : types?.includes(type) === true;
}

function gathersTopic({ topics }: ColumnData, { data }: PortalDocument): boolean {
  return data.topic !== undefined && topics?.includes(data.topic) === true;
}
