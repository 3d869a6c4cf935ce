import { type IsoDate, isoDate, yearOf } from '#domain/date.ts';
import type { LifePeriod } from '#domain/life.ts';
import { BEGINNING } from '#domain/validity.ts';
import { addresses } from '#portal/addresses.ts';
import { latestFirst } from '#portal/catalogue.ts';
import { type PortalDocument, publicationOf } from '#portal/portal.ts';
import { statusFeedText } from '#strings/catalogue.ts';
import { longDay } from '#strings/document-life.ts';
import { citation } from '#strings/life.ts';
import type { ViewContext } from './base.ts';
import { causeView } from './cause.ts';

const ENTRIES = 100;

/**
 * Changes of validity of 行政规范性文件 up to the day of the build, newest first, as data for an Atom feed
 * (RFC 4287). The id of an entry names the document, the day and the validity, so that each change is
 * told once.
 */
export function statusFeed(
  documents: readonly PortalDocument[],
  { portal, frame, asOf }: ViewContext,
) {
  const changes = documents
    .filter(({ type }) => type === 'normative')
    .flatMap((document) => (document.life?.periods ?? []).map((period) => ({ document, period })))
    .filter(({ period: { from } }) => BEGINNING < from && from <= asOf)
    .sort(latestFirst)
    .slice(0, ENTRIES);
  const host = new URL(frame.origin).host;
  const address = frame.origin + addresses.statusFeed;
  return {
    id: address,
    title: { value: `${frame.siteName} ${statusFeedText.title}` },
    updated: instant(changes[0]?.period.from ?? isoDate('1970-01-01')),
    links: [
      { href: address, rel: 'self', type: 'application/atom+xml' },
      { href: frame.origin + addresses.catalogue, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: frame.siteName }],
    entries: changes.map(({ document, period }) => {
      const { title, docNumber, indexNumber } = document.data;
      const { from, validity } = period;
      const year = publicationOf(document)?.slice(0, 4) ?? yearOf(from);
      const change = statusFeedText.changes[validity];
      const when = instant(from);
      return {
        id: `tag:${host},${year}:${indexNumber}/${from}/${validity}`,
        title: { value: statusFeedText.entryTitle(change, citation(title, undefined)) },
        links: [{ href: frame.origin + document.path, rel: 'alternate', type: 'text/html' }],
        published: when,
        updated: when,
        summary: { value: summaryOf(period, citation(title, docNumber), { portal, asOf }) },
        authors: [{ name: document.agency.name }],
      };
    }),
  };
}

function summaryOf(
  period: LifePeriod,
  document: string,
  { portal, asOf }: Pick<ViewContext, 'portal' | 'asOf'>,
): string {
  const { validity, from } = period;
  const day = longDay(from);
  if (validity === 'pending' || validity === 'inForce')
    return statusFeedText.entered(document, day);
  const why = causeView(period, portal, asOf).text;
  return statusFeedText.changed(document, why, day, statusFeedText.outcomes[validity]);
}

/** RFC 3339, in China standard time: a validity changes when the day begins. */
function instant(day: IsoDate): string {
  return `${day}T00:00:00+08:00`;
}
