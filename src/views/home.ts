import { yearOf } from '#domain/date.ts';
import { isInForce } from '#domain/validity.ts';
import { addresses } from '#portal/addresses.ts';
import { type PortalDocument, publicationOf } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import type { BaseView, ViewContext } from './base.ts';
import { type ColumnTree, columnTree } from './disclosure.ts';
import { type DocumentItem, documentItem, validityView } from './document-item.ts';
import type { Link } from './frame.ts';
import { type ItemSection, itemSections } from './item-links.ts';
import { metaTags } from './meta.ts';
import { yearLinks } from './years.ts';

export interface HomeView extends BaseView {
  readonly counts: readonly {
    readonly value: number;
    readonly label: string;
    readonly href: string;
  }[];
  readonly normative: HomeSection;
  readonly newest: HomeSection;
  readonly consultations: HomeSection | undefined;
  readonly interpretations: HomeSection | undefined;
  readonly columns: readonly ColumnTree[];
  /** The power list, the other lists and the subjects; none where they are empty. */
  readonly items: readonly ItemSection[];
}

export interface HomeSection {
  readonly heading: string;
  readonly items: readonly DocumentItem[];
  readonly more: Link;
}

const NORMATIVE_ITEMS = 6;
const NEWEST_ITEMS = 8;
const SIDE_ITEMS = 4;

export function homeView(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): HomeView {
  const normative = documents.filter(({ type }) => type === 'normative');
  const others = documents.filter(({ type }) => type !== 'normative');
  const inForce = normative.filter((document) => {
    const validity = validityView(document, asOf);
    return validity && isInForce(validity.state);
  });
  const thisYear = documents.filter((document) =>
    publicationOf(document)?.startsWith(String(yearOf(asOf))),
  );
  const all = addresses.column('all');
  const columnFor = (type: PortalDocument['type']) =>
    portal.columns
      .flatMap((group) => group.children)
      .find((column) =>
        type === 'normative' ? column.includes === type : column.types?.includes(type),
      );
  const section = (
    heading: string,
    chosen: readonly PortalDocument[],
    size: number,
    type?: PortalDocument['type'],
  ): HomeSection => {
    const column = type && columnFor(type);
    return {
      heading,
      items: chosen.slice(0, size).map((document) => documentItem(document, asOf)),
      more: { label: ui.more, href: column ? addresses.column(column.id) : all },
    };
  };
  const open = documents.filter(
    ({ data }) =>
      data.consultation && data.consultation.opensOn <= asOf && asOf <= data.consultation.closesOn,
  );
  const interpretations = documents.filter(({ type }) => type === 'interpretation');
  const normativeSection = section(ui.newestNormative, normative, NORMATIVE_ITEMS, 'normative');
  return {
    frame,
    path: addresses.home,
    title: portal.site.name,
    description: portal.site.description,
    meta: metaTags(portal),
    counts: [
      { value: documents.length, label: ui.countDocuments, href: all },
      { value: inForce.length, label: ui.countInForce, href: addresses.catalogue },
      {
        value: thisYear.length,
        label: ui.countThisYear(yearOf(asOf)),
        href:
          yearLinks(documents, portal).find(
            ({ label }) => label === ui.yearName(String(yearOf(asOf))),
          )?.href ?? all,
      },
      { value: portal.agencies.length, label: ui.countAgencies, href: addresses.agencies },
    ],
    normative: normativeSection,
    newest: section(ui.newest, others, NEWEST_ITEMS),
    consultations:
      open.length > 0 ? section(ui.openConsultations, open, SIDE_ITEMS, 'consultation') : undefined,
    interpretations:
      interpretations.length > 0
        ? section(ui.interpretations, interpretations, SIDE_ITEMS, 'interpretation')
        : undefined,
    columns: columnTree(documents, portal, asOf),
    items: itemSections(portal, asOf),
  };
}
