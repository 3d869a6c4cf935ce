import type { IsoDate } from '#domain/date.ts';
import { plainAddress } from '#domain/permalink-address.ts';
import { ruledAddresses } from '#domain/permalinks.ts';
import { addresses } from '#portal/addresses.ts';
import { closedYears } from '#portal/catalogue.ts';
import { gathersDocuments } from '#portal/columns.ts';
import { plannedOn } from '#portal/plans.ts';
import { isPublished, type Portal, type PortalDocument } from '#portal/portal.ts';
import { textsOf } from '../document-texts.ts';
import { planPath } from '../plans/plan.ts';

/**
 * The addresses that the portal promises to keep, as plain ones: of everything that is one thing and
 * stays what it is. Pages of a list, its filters, comparisons and the files made of lists come and go with
 * what is in them and are no promise.
 *
 * The anchor of an article needs no promise of its own: it is the number that the text gives to the
 * article, and a text that is amended keeps an address at which the articles are as they were.
 *
 * @param portal As readers see it on the day.
 */
export function permanentAddresses(portal: Portal, asOf: IsoDate): string[] {
  const documents = portal.documents.filter((one) => isPublished(one, asOf));
  const kinds = [...portal.lists].filter(([, rows]) => rows.length > 0);
  const columns = portal.columns.flatMap(({ children }) => children).filter(gathersDocuments);
  return [
    ...STANDING,
    ...portal.agencies.map(({ path }) => path),
    ...portal.pages.map(({ path }) => path),
    ...portal.subjects.map(({ path }) => path),
    ...columns.map(({ id }) => addresses.column(id)),
    ...closedYears(documents, asOf).map(addresses.catalogueYear),
    ...portal.powers.map(({ path }) => path),
    ...kinds.flatMap(([kind, rows]) => [addresses.list(kind), ...rows.map(({ path }) => path)]),
    ...plannedOn(portal, asOf).map(planPath),
    ...documents.flatMap(addressesOf),
  ].map(plainAddress);
}

/** What a lock remembers of a portal: its permanent addresses, and those that have a redirect or a tombstone. */
export function promisedAddresses(portal: Portal, asOf: IsoDate): string[] {
  return [...permanentAddresses(portal, asOf), ...ruledAddresses(portal.permalinks)];
}

function addressesOf(document: PortalDocument): string[] {
  const texts = textsOf(document);
  return [
    document.path,
    ...(texts.length < 2 ? [] : texts.map(({ path }) => path)),
    ...document.attachments.map(({ path }) => path),
  ];
}

/** The pages and feeds that every portal has. */
const STANDING: readonly string[] = [
  ...Object.values(addresses)
    .filter((one) => typeof one === 'string')
    .filter((one) => one.endsWith('/')),
  addresses.feed,
  addresses.statusFeed,
  addresses.column('all'),
];
