import type { IsoDate } from '#domain/date.ts';
import { nextChange } from '#domain/life-row.ts';
import { addresses, pageAddresses } from '#portal/addresses.ts';
import { endedOn, latestFirst } from '#portal/catalogue.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { catalogueText } from '#strings/catalogue.ts';
import type { InnerView, ViewContext } from './base.ts';
import { BELOW_CATALOGUE, titleOf } from './catalogue.ts';
import { rowsOnPage } from './catalogue-rows.ts';
import { type CauseView, causeView } from './cause.ts';
import { type ValidityView, validityView } from './document-item.ts';
import { columnMeta, metaTags } from './meta.ts';
import { type PageLinks, pageLinks } from './page-links.ts';

/** A document that is no longer in force: since when, and why. */
export interface EndedRow {
  readonly title: string;
  readonly href: string;
  readonly docNumber: string | undefined;
  readonly validity: ValidityView | undefined;
  readonly since: IsoDate;
  readonly why: CauseView;
}

/** Documents that are repealed or expired, the last one first. */
export interface EndedView extends InnerView {
  readonly heading: string;
  readonly rows: readonly EndedRow[];
  readonly count: number;
  readonly page: number;
  readonly pages: PageLinks;
  /** The first day on which a reader's browser has something to add. */
  readonly nextChange: IsoDate | undefined;
}

/** 国办公开办函〔2019〕61号 wants documents that are repealed or expired apart from those in force. */
export function endedViews(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
): EndedView[] {
  const entries = endedOn(documents, asOf).sort(latestFirst);
  const size = rowsOnPage(portal.site.listPageSize);
  const pages = pageAddresses(addresses.ended, entries.length, size);
  const lives = documents.flatMap(({ type, life }) =>
    type === 'normative' && life ? [life.periods] : [],
  );
  return pages.map((path, index) => ({
    frame,
    path,
    title: titleOf(catalogueText.endedTitle, index + 1),
    heading: catalogueText.endedTitle,
    description: catalogueText.endedDescription,
    meta: metaTags(portal, columnMeta(catalogueText.endedTitle)),
    breadcrumb: BELOW_CATALOGUE,
    rows: entries.slice(index * size, (index + 1) * size).map(({ document, period }) => ({
      title: document.data.title,
      href: document.path,
      docNumber: document.data.docNumber,
      validity: validityView(document, asOf),
      since: period.from,
      why: causeView(period, portal, asOf),
    })),
    count: entries.length,
    page: index + 1,
    pages: pageLinks(index + 1, pages),
    nextChange: index === 0 ? nextChange(lives, asOf) : undefined,
  }));
}
