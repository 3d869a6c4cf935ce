import type { IsoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import { catalogueOn, closedYears } from '#portal/catalogue.ts';
import { type Portal, type PortalDocument, shortNameOf } from '#portal/portal.ts';
import { catalogueText } from '#strings/catalogue.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { longDay } from '#strings/document-life.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import {
  type CatalogueGroup,
  catalogueGroups,
  cataloguePages,
  rowsOnPage,
} from './catalogue-rows.ts';
import { validityView } from './document-item.ts';
import type { Link } from './frame.ts';
import { columnMeta, metaTags } from './meta.ts';
import { type PageLinks, pageLinks } from './page-links.ts';

/** What every kind of catalogue shows. */
export interface CatalogueListView extends InnerView {
  readonly heading: string;
  readonly groups: readonly CatalogueGroup[];
  readonly count: number;
  readonly page: number;
  readonly pages: PageLinks;
}

/** The documents in force on the day of the build; the reader's browser shows those of any other day. */
export interface CatalogueView extends CatalogueListView {
  readonly asOf: IsoDate;
  readonly summary: string;
  /** The agencies that can be chosen: short name, which the data has, and name. */
  readonly agencies: readonly { readonly value: string; readonly label: string }[];
  readonly years: readonly Link[];
}

const HOME: Link = { label: ui.home, href: addresses.home };
const DISCLOSURE: Link = { label: STANDARD_COLUMNS.disclosure, href: addresses.disclosure };
const CATALOGUE: Link = { label: catalogueText.title, href: addresses.catalogue };

/** The way down to the catalogue, and to a page below it. */
export const CATALOGUE_BREADCRUMB: readonly Link[] = [HOME, DISCLOSURE];
export const BELOW_CATALOGUE: readonly Link[] = [HOME, DISCLOSURE, CATALOGUE];

/** Links to the catalogues that are not of one year; none where they would be empty. */
export function catalogueLinks(documents: readonly PortalDocument[]): Link[] {
  if (!documents.some(({ type }) => type === 'normative')) return [];
  return [CATALOGUE, { label: catalogueText.endedTitle, href: addresses.ended }];
}

/** A link to the frozen catalogue of each closed year, the latest first. */
export function catalogueYears(documents: readonly PortalDocument[], asOf: IsoDate): Link[] {
  return closedYears(documents, asOf).map((year) => ({
    label: catalogueText.yearName(year),
    href: addresses.catalogueYear(year),
  }));
}

/** The pages of the catalogue of the day of the build. */
export function catalogueViews(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): CatalogueView[] {
  const entries = catalogueOn(documents, asOf);
  const moving = new Map(entries.map(({ document }) => [document.path, document]));
  const groups = catalogueGroups(entries, asOf, portal).map(({ agency, rows }) => ({
    agency,
    rows: rows.map((row) => {
      const document = moving.get(row.href);
      return { ...row, validity: (document && validityView(document, asOf)) ?? row.validity };
    }),
  }));
  const size = rowsOnPage(portal.site.listPageSize);
  const pages = cataloguePages(groups, addresses.catalogue, size);
  const paths = pages.map(({ path }) => path);
  const day = longDay(asOf);
  const [agencies, years] = [agenciesWith(documents, portal), catalogueYears(documents, asOf)];
  return pages.map((one, index) => ({
    frame,
    path: one.path,
    title: titleOf(catalogueText.title, index + 1),
    heading: catalogueText.title,
    description: catalogueText.description,
    meta: metaTags(portal, columnMeta(catalogueText.title)),
    breadcrumb: CATALOGUE_BREADCRUMB,
    asOf,
    summary: catalogueText.count(day, ui.validity.inForce, entries.length),
    groups: one.groups,
    count: entries.length,
    page: index + 1,
    pages: pageLinks(index + 1, paths),
    agencies,
    years,
  }));
}

function agenciesWith(
  documents: readonly PortalDocument[],
  portal: Portal,
): CatalogueView['agencies'] {
  const having = new Set(
    documents.filter(({ type }) => type === 'normative').map(({ agency }) => agency),
  );
  return portal.agencies
    .filter((agency) => having.has(agency))
    .map((agency) => ({ value: shortNameOf(agency), label: agency.name }));
}

/** The title of a page of a catalogue. */
export function titleOf(heading: string, page: number): string {
  return page === 1 ? heading : `${heading} ${ui.pageNumber(page)}`;
}
