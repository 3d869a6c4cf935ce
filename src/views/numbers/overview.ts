import { addresses } from '#portal/addresses.ts';
import { type PortalDocument, shortNameOf } from '#portal/portal.ts';
import { numberText } from '#strings/numbers.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from '../base.ts';
import type { Link } from '../frame.ts';
import { columnMeta, metaTags } from '../meta.ts';
import { type NumberKind, type NumberSeries, numberSeries } from './series.ts';

/** A series with the way to each of its years. */
export interface SeriesRow {
  readonly name: string;
  readonly href: string;
  /** Whose series it is; nothing where the name says it. */
  readonly agency: Link | undefined;
  readonly count: number;
  /** Each year, and what a screen reader calls it. */
  readonly years: readonly (Link & { readonly spoken: string })[];
}

/** Every series of one kind of number. */
export interface NumbersView extends InnerView {
  readonly kind: NumberKind;
  /** What such a number looks like; nothing when there is none. */
  readonly lead: string | undefined;
  readonly rows: readonly SeriesRow[];
  /** The page of the other kind. */
  readonly other: Link;
}

const PATHS = { docNumber: addresses.numbers, indexNumber: addresses.indexNumbers };
const OTHER = { docNumber: 'indexNumber', indexNumber: 'docNumber' } as const;

/** Links to the pages on which documents are found by their numbers. */
export function numberLinks(): Link[] {
  return [
    { label: numberText.docNumber.title, href: addresses.numbers },
    { label: numberText.indexNumber.title, href: addresses.indexNumbers },
  ];
}

/** The way down to the lists of a kind of number. */
export function belowNumbers(kind: NumberKind): Link[] {
  const home = { label: ui.home, href: addresses.home };
  return [home, { label: numberText[kind].title, href: PATHS[kind] }];
}

/** The page that leads to all series of a kind. */
export function numbersView(
  kind: NumberKind,
  documents: readonly PortalDocument[],
  { portal, frame }: ViewContext,
): NumbersView {
  const text = numberText[kind];
  const series = numberSeries(kind, documents, portal);
  const example = series[0]?.years[0]?.rows[0]?.number;
  return {
    kind,
    frame,
    path: PATHS[kind],
    title: text.title,
    description: text.description,
    meta: metaTags(portal, { ...columnMeta(text.title), description: text.description }),
    breadcrumb: belowNumbers(kind).slice(0, 1),
    lead: example === undefined ? undefined : text.lead(example),
    rows: series.map(seriesRow),
    other: { label: text.other, href: PATHS[OTHER[kind]] },
  };
}

function seriesRow({ kind, name, agency, path, count, years }: NumberSeries): SeriesRow {
  return {
    name,
    href: path,
    agency: kind === 'docNumber' ? { label: shortNameOf(agency), href: agency.path } : undefined,
    count,
    years: years.map(({ year, path: href }) => ({
      label: numberText.yearLabel(year),
      href,
      spoken: numberText.inYear(name, numberText.year(year)),
    })),
  };
}
