import { type IsoDate, isoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import {
  type CatalogueChange,
  catalogueOn,
  changesWithin,
  closedYears,
  lastDayOfYear,
} from '#portal/catalogue.ts';
import { isPublished, type Portal, type PortalDocument } from '#portal/portal.ts';
import { catalogueText } from '#strings/catalogue.ts';
import { longDay } from '#strings/document-life.ts';
import { ui } from '#strings/ui.ts';
import type { ViewContext } from './base.ts';
import { BELOW_CATALOGUE, type CatalogueListView, titleOf } from './catalogue.ts';
import {
  type CatalogueGroup,
  catalogueGroups,
  cataloguePages,
  rowsOnPage,
} from './catalogue-rows.ts';
import { type CauseView, causeView } from './cause.ts';
import type { Link } from './frame.ts';
import { columnMeta, metaTags } from './meta.ts';
import { pageLinks } from './page-links.ts';

/** A document that came into a catalogue or left it in the course of a year, and why. */
export interface ChangeView {
  readonly on: IsoDate;
  readonly title: string;
  readonly href: string;
  readonly docNumber: string | undefined;
  readonly why: CauseView;
}

/** A catalogue as it stood at the end of a year: no fact in it is of a later day. */
export interface FrozenCatalogue {
  readonly year: number;
  readonly day: IsoDate;
  readonly groups: readonly CatalogueGroup[];
  readonly count: number;
  /** How many were in force at the end of the year before. */
  readonly before: number;
  readonly entered: readonly ChangeView[];
  readonly left: readonly ChangeView[];
}

/** A page of a frozen catalogue. */
export interface CatalogueYearView extends CatalogueListView {
  readonly summary: string;
  readonly note: string;
  /** Last year's count, what entered, what left, this year's count. */
  readonly balance: string;
  /** On the first page alone. */
  readonly changes: Pick<FrozenCatalogue, 'entered' | 'left'> | undefined;
  readonly files: readonly Link[];
  readonly previous: Link | undefined;
}

/** The catalogues of all closed years. */
export function frozenCatalogues(
  documents: readonly PortalDocument[],
  portal: Portal,
  asOf: IsoDate,
): readonly FrozenCatalogue[] {
  const known = frozen.get(documents);
  if (known?.portal === portal && known.asOf === asOf) return known.catalogues;
  const catalogues = closedYears(documents, asOf).map((year) =>
    frozenCatalogue(year, documents, portal),
  );
  frozen.set(documents, { portal, asOf, catalogues });
  return catalogues;
}

/** Pages and files are made of the same ones. */
const frozen = new WeakMap<
  readonly PortalDocument[],
  {
    readonly portal: Portal;
    readonly asOf: IsoDate;
    readonly catalogues: readonly FrozenCatalogue[];
  }
>();

/** @param documents Those that are out on any later day will do. */
export function frozenCatalogue(
  year: number,
  documents: readonly PortalDocument[],
  portal: Portal,
): FrozenCatalogue {
  const day = lastDayOfYear(year);
  const outBy = (last: IsoDate) => documents.filter((document) => isPublished(document, last));
  const known = outBy(day);
  const entries = catalogueOn(known, day);
  const newYear = lastDayOfYear(year - 1);
  const { entered, left } = changesWithin(known, isoDate(`${year}-01-01`), day);
  const viewOf = (change: CatalogueChange): ChangeView => {
    const { title, docNumber } = change.document.data;
    const why = whyOf(change, portal, day);
    return { on: change.on, title, href: change.document.path, docNumber, why };
  };
  return {
    year,
    day,
    groups: catalogueGroups(entries, day, portal),
    count: entries.length,
    before: catalogueOn(outBy(newYear), newYear).length,
    entered: entered.map(viewOf),
    left: left.map(viewOf),
  };
}

function whyOf({ period, on }: CatalogueChange, portal: Portal, day: IsoDate): CauseView {
  if (on > period.from) return { text: catalogueText.publishedLater(period.from) };
  return causeView(period, portal, day);
}

/** The pages of the frozen catalogues. */
export function catalogueYearViews(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): CatalogueYearView[] {
  const all = frozenCatalogues(documents, portal, asOf);
  return all.flatMap(({ year, day, groups, count, before, entered, left }) => {
    const { yearTitle, yearDescription, previousYear } = catalogueText;
    const path = addresses.catalogueYear(year);
    const pages = cataloguePages(groups, path, rowsOnPage(portal.site.listPageSize));
    const paths = pages.map((one) => one.path);
    const heading = yearTitle(year);
    const earlier = all.some((one) => one.year === year - 1);
    return pages.map((one, index) => ({
      frame,
      path: one.path,
      title: titleOf(heading, index + 1),
      heading,
      description: yearDescription(` ${longDay(day)}`),
      meta: metaTags(portal, columnMeta(heading)),
      breadcrumb: BELOW_CATALOGUE,
      summary: catalogueText.count(longDay(day), ui.validity.inForce, count),
      note: catalogueText.frozen(` ${longDay(day)}`),
      balance: catalogueText.balance(year, before, entered.length, left.length, count),
      changes: index === 0 ? { entered, left } : undefined,
      groups: one.groups,
      count,
      page: index + 1,
      pages: pageLinks(index + 1, paths),
      files: [
        { label: catalogueText.csv, href: `${path}catalogue.csv` },
        { label: catalogueText.json, href: `${path}catalogue.json` },
      ],
      previous: earlier
        ? { label: previousYear(year - 1), href: addresses.catalogueYear(year - 1) }
        : undefined,
    }));
  });
}
