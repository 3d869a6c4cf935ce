import { addresses } from '#portal/addresses.ts';
import { type Item, isPower, itemsOn } from '#portal/items.ts';
import type { ListRow } from '#portal/lists.ts';
import type { Portal, PortalDocument, Subject } from '#portal/portal.ts';
import { isPublished } from '#portal/portal.ts';
import type { Power } from '#portal/powers.ts';
import { LIST_IDS, type ListKindId } from '#schema/lists/all.ts';
import { LIST_TEXTS } from '#strings/lists.ts';
import { subjectText } from '#strings/subjects.ts';
import { ui } from '#strings/ui.ts';
import { POWER_TYPES } from '#strings/vocabulary-powers.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type DocumentItem, documentItem } from './document-item.ts';
import type { Link } from './frame.ts';
import { type ListTable, listTable } from './lists/table.ts';
import { type TierScale, tierScale } from './lists/tier-scale.ts';
import { columnMeta, metaTags } from './meta.ts';
import { type PowerRow, powerRow } from './powers/list.ts';

/** The subjects under which lists are gathered. */
export interface SubjectsView extends InnerView {
  readonly subjects: readonly (Link & {
    readonly description: string;
    readonly counts: readonly { readonly label: string; readonly count: number }[];
  })[];
}

/** What concerns one kind of people (与我有关): one page out of all lists. */
export interface SubjectView extends InnerView {
  readonly heading: string;
  readonly lead: string;
  readonly sections: readonly SubjectSection[];
  readonly documents: readonly DocumentItem[];
}

/** One list, as far as it concerns the subject. */
export interface SubjectSection {
  readonly id: string;
  readonly list: ListKindId | undefined;
  readonly heading: string;
  readonly count: number;
  readonly more: Link;
  readonly table: ListTable | undefined;
  readonly powers: readonly PowerRow[] | undefined;
  /** For discretion standards: their tiers. */
  readonly standards: readonly (Link & { readonly scale: TierScale })[] | undefined;
}

/** The order in which people ask: what do I need, what does it cost, who comes, what does it cost me. */
const ORDER: readonly ListKindId[] = [
  'permits',
  'fees',
  'inspections',
  'discretion',
  'leniency',
  'proofs',
  'intermediaries',
  'services',
  'qualifications',
  'enforcement',
  'legal-review',
  ...LIST_IDS,
];

const HOME: Link = { label: ui.home, href: addresses.home };

export function subjectsView(context: ViewContext): SubjectsView {
  const { portal, frame } = context;
  return {
    frame,
    path: addresses.subjects,
    title: subjectText.title,
    description: subjectText.lead,
    meta: metaTags(portal, columnMeta(subjectText.title)),
    breadcrumb: [HOME],
    subjects: portal.subjects.map((subject) => ({
      label: subject.name,
      href: subject.path,
      description: subject.description,
      counts: sectionsOf(itemsOf(subject, context), context)
        .slice(0, 5)
        .map(({ heading, count }) => ({ label: heading, count })),
    })),
  };
}

export function subjectViews(context: ViewContext): SubjectView[] {
  return context.portal.subjects.map((subject) => subjectView(subject, context));
}

function subjectView(subject: Subject, context: ViewContext): SubjectView {
  const { portal, frame, asOf } = context;
  const items = itemsOf(subject, context);
  return {
    frame,
    path: subject.path,
    title: subjectText.pageTitle(subject.name),
    heading: subjectText.pageTitle(subject.name),
    description: subject.description,
    lead: subject.description,
    meta: metaTags(portal, columnMeta(subjectText.title)),
    breadcrumb: [HOME, { label: subjectText.title, href: addresses.subjects }],
    sections: sectionsOf(items, context),
    documents: documentsOf(subject, items, portal)
      .filter((document) => isPublished(document, asOf))
      .map((document) => documentItem(document, asOf)),
  };
}

function itemsOf({ name }: Subject, { portal, asOf }: ViewContext): Item[] {
  return itemsOn(portal, asOf).filter(({ data }) => data.subjects?.includes(name));
}

function sectionsOf(items: readonly Item[], context: ViewContext): SubjectSection[] {
  const rows = Map.groupBy(
    items.filter((item): item is ListRow => !isPower(item)),
    ({ kind }) => kind,
  );
  const lists = [...new Set(ORDER)].flatMap((kind) => {
    const own = rows.get(kind);
    return own ? [listSection(kind, own, context)] : [];
  });
  const powers = items.filter(isPower);
  return powers.length > 0 ? [...lists, powerSection(powers, context)] : lists;
}

function listSection(
  kind: ListKindId,
  rows: readonly ListRow[],
  { portal, asOf }: ViewContext,
): SubjectSection {
  const standards = rows.filter((row): row is ListRow<'discretion'> => row.kind === 'discretion');
  return {
    id: kind,
    list: kind,
    count: rows.length,
    heading: subjectText.headings[kind] ?? LIST_TEXTS[kind].short,
    more: { label: LIST_TEXTS[kind].title, href: addresses.list(kind) },
    table: kind === 'discretion' ? undefined : listTable(kind, rows, portal, asOf),
    powers: undefined,
    standards:
      kind === 'discretion'
        ? standards.map(({ data, path }) => ({
            label: data.name,
            href: path,
            scale: tierScale(data),
          }))
        : undefined,
  };
}

function powerSection(powers: readonly Power[], { portal, asOf }: ViewContext): SubjectSection {
  const order = Object.keys(POWER_TYPES);
  const sorted = powers.toSorted(
    (a, b) => order.indexOf(a.data.powerType) - order.indexOf(b.data.powerType),
  );
  return {
    id: 'powers',
    list: undefined,
    count: powers.length,
    heading: subjectText.powers,
    more: { label: subjectText.allPowers, href: addresses.powers },
    table: undefined,
    powers: sorted.map((power) => powerRow(power, { portal, asOf })),
    standards: undefined,
  };
}

/** The documents that the subject names, then those on which its items rest. */
function documentsOf(
  { documents }: Subject,
  items: readonly Item[],
  { byIndexNumber }: Portal,
): PortalDocument[] {
  const cited = items.flatMap(({ bases }) =>
    bases.flatMap(({ meaning }) =>
      meaning.kind === 'document' ? (byIndexNumber.get(meaning.id) ?? []) : [],
    ),
  );
  return [...new Set([...documents, ...cited])];
}

/** Links to the subjects. */
export function subjectLinks({ subjects }: Portal): Link[] {
  return subjects.map(({ name, path }) => ({ label: name, href: path }));
}
