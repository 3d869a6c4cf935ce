import { pageAddresses } from '#portal/addresses.ts';
import { type PortalDocument, shortNameOf } from '#portal/portal.ts';
import { numberText } from '#strings/numbers.ts';
import type { InnerView, ViewContext } from '../base.ts';
import { titleOf } from '../catalogue.ts';
import { type ValidityView, validityView } from '../document-item.ts';
import type { CountedLink } from '../item-links.ts';
import type { Choice } from '../lists/pages.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { type PageLinks, pageLinks } from '../page-links.ts';
import { belowNumbers } from './overview.ts';
import {
  type NumberedDocument,
  type NumberKind,
  type NumberSeries,
  type NumberYear,
  numberSeries,
  numbersOnPage,
} from './series.ts';

/** A document by its number. */
export interface NumberRow {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  /** Who issued it, where that is not the agency of the series alone; by 索引号 its 发文字号. */
  readonly note: string | undefined;
  readonly date: string | undefined;
  readonly validity: ValidityView | undefined;
}

/** The rows of one year. */
export interface NumberGroup {
  readonly id: string;
  /** Nothing where the heading of the page says it. */
  readonly label: string | undefined;
  readonly rows: readonly NumberRow[];
}

/** A page of a series: all of it, the years into which it is divided, or some of one year. */
export interface NumberListView extends InnerView {
  readonly kind: NumberKind;
  readonly heading: string;
  readonly lead: string;
  /** The other years, beside the rows. */
  readonly choices: readonly { readonly label: string; readonly options: readonly Choice[] }[];
  /** The years of a series that is divided, in the place of rows. */
  readonly years: readonly CountedLink[];
  readonly groups: readonly NumberGroup[];
  readonly page: number;
  readonly pages: PageLinks;
}

type Shown = Omit<NumberListView, 'frame' | 'kind' | 'title' | 'description' | 'meta' | 'lead'> & {
  /** How many documents there are in all. */
  readonly count: number;
};

/** Every page of every series of a kind. A document stands on one of them. */
export function numberListViews(
  kind: NumberKind,
  documents: readonly PortalDocument[],
  context: ViewContext,
): NumberListView[] {
  return numberSeries(kind, documents, context.portal).flatMap((series) => [
    seriesPage(series, context),
    ...(series.isDivided ? series.years.flatMap((year) => yearPages(series, year, context)) : []),
  ]);
}

function seriesPage(series: NumberSeries, context: ViewContext): NumberListView {
  const { kind, name, path, count, years, isDivided } = series;
  const isLong = count > context.portal.site.listPageSize;
  const isPlain = years.every(({ year }) => year === undefined);
  const groups = years.map(({ id, year, rows }) => ({
    id,
    label: isPlain ? undefined : numberText.year(year),
    rows: rows.map((row) => rowOf(row, series, context)),
  }));
  return pageView(series, context, {
    path,
    heading: numberText[kind].heading(name),
    breadcrumb: belowNumbers(kind),
    count,
    choices: isLong && !isDivided ? yearChoices(series) : [],
    years: isDivided ? yearOptions(series) : [],
    groups: isDivided ? [] : groups,
    page: 1,
    pages: pageLinks(1, [path]),
  });
}

function yearPages(
  series: NumberSeries,
  { year, id, path: first, rows }: NumberYear,
  context: ViewContext,
): NumberListView[] {
  const { kind, name, path: above } = series;
  const size = numbersOnPage(context.portal);
  const pages = pageAddresses(first, rows.length, size);
  return pages.map((path, index) => {
    const here = rows.slice(index * size, (index + 1) * size);
    return pageView(series, context, {
      path,
      heading: numberText[kind].heading(numberText.inYear(name, numberText.year(year))),
      breadcrumb: [...belowNumbers(kind), { label: name, href: above }],
      count: rows.length,
      choices: yearChoices(series, first),
      years: [],
      groups: [{ id, label: undefined, rows: here.map((row) => rowOf(row, series, context)) }],
      page: index + 1,
      pages: pageLinks(index + 1, pages),
    });
  });
}

function yearOptions({ years }: NumberSeries): Required<CountedLink>[] {
  return years.map(({ year, path, rows }) => ({
    label: numberText.year(year),
    href: path,
    count: rows.length,
  }));
}

/** @param current Address of the year that is shown. */
function yearChoices(series: NumberSeries, current?: string): NumberListView['choices'] {
  const options = yearOptions(series).map((one) => ({ ...one, current: one.href === current }));
  return options.length > 1 ? [{ label: numberText.years, options }] : [];
}

function pageView(
  { kind, agency }: NumberSeries,
  { portal, frame }: ViewContext,
  { count, ...shown }: Shown,
): NumberListView {
  const { title, description, holds } = numberText[kind];
  const lead = holds(agency.name, count);
  return {
    kind,
    frame,
    title: titleOf(shown.heading, shown.page),
    description: numberText.about(shown.heading, lead),
    meta: metaTags(portal, { ...columnMeta(title), description }),
    lead,
    ...shown,
  };
}

function rowOf(
  { document, number }: NumberedDocument,
  { kind, agency }: NumberSeries,
  { asOf }: ViewContext,
): NumberRow {
  const { data, path } = document;
  const issuers = [document.agency, ...document.jointAgencies];
  const isOwn = issuers.every((one) => one === agency);
  const names = isOwn ? undefined : numberText.issuers(issuers.map(shortNameOf));
  return {
    number,
    title: data.title,
    href: path,
    note: kind === 'docNumber' ? names : data.docNumber,
    date: data.issuedOn,
    validity: validityView(document, asOf),
  };
}
