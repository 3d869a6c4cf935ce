import type { IsoDate } from '#domain/date.ts';
import { type LastDay, lastDayOn, lastDaysOf } from '#domain/last-day.ts';
import { byIssue } from '#domain/life-row.ts';
import { pageAddresses } from '#portal/addresses.ts';
import type { CatalogueEntry } from '#portal/catalogue.ts';
import { firstUntil } from '#portal/lives.ts';
import type { Agency, Portal, PortalDocument } from '#portal/portal.ts';
import { catalogueText } from '#strings/catalogue.ts';
import { ui } from '#strings/ui.ts';
import type { ValidityView } from './document-item.ts';

/** A validity that stays as it is: no script moves a badge without periods. */
export type FrozenValidity = Pick<ValidityView, 'state' | 'label'> & Partial<ValidityView>;

/** One line of a catalogue. */
export interface CatalogueRow {
  /** 序号, through the whole catalogue. */
  readonly number: number;
  readonly title: string;
  readonly href: string;
  readonly docNumber: string | undefined;
  readonly registrationNumber: string | undefined;
  readonly indexNumber: string;
  readonly issuedOn: IsoDate | undefined;
  readonly effectiveFrom: IsoDate | undefined;
  /** 有效期至, or that there is no end. */
  readonly effectiveUntil: string;
  readonly validity: FrozenValidity;
}

/** The rows of one agency. */
export interface CatalogueGroup {
  /** Name of the agency that issued the documents. */
  readonly agency: string;
  readonly rows: readonly CatalogueRow[];
}

/** The agencies that have something in a catalogue, in the order of the portal, and what. */
export function catalogueGroups(
  entries: readonly CatalogueEntry[],
  day: IsoDate,
  portal: Portal,
): CatalogueGroup[] {
  const byAgency = Map.groupBy(entries, ({ document }) => document.agency);
  let number = 0;
  return inOrder(byAgency, portal).map(({ agency, list }) => ({
    agency: agency.name,
    rows: list.map(({ document, period }) => {
      number += 1;
      const { title, docNumber, registrationNumber, indexNumber } = document.data;
      const { issuedOn, effectiveFrom } = document.data;
      return {
        number,
        title,
        href: document.path,
        docNumber,
        registrationNumber,
        indexNumber,
        issuedOn,
        effectiveFrom: effectiveFrom ?? issuedOn,
        effectiveUntil: untilText(lastDayOn(lastDaysFor(document, portal), day), document),
        validity: { state: period.validity, label: ui.validity[period.validity] },
      };
    }),
  }));
}

function inOrder(
  byAgency: ReadonlyMap<Agency, readonly CatalogueEntry[]>,
  { agencies }: Portal,
): { readonly agency: Agency; readonly list: readonly CatalogueEntry[] }[] {
  return agencies.flatMap((agency) => {
    const list = byAgency.get(agency);
    if (!list) return [];
    const keyed = list.map((entry) => {
      const { path, data } = entry.document;
      return { entry, href: path, issuedOn: data.issuedOn };
    });
    return [{ agency, list: keyed.sort(byIssue).map(({ entry }) => entry) }];
  });
}

/** What was known, and when, of the last day in force. */
export function lastDaysFor(document: PortalDocument, { site }: Portal): LastDay[] {
  return document.life ? lastDaysOf(document.life, firstUntil(document, site.validity)) : [];
}

/** Whether the document itself says that it has no end. */
export function isUnlimited({ data }: PortalDocument): boolean {
  return data.term === 'unlimited';
}

function untilText(until: IsoDate | undefined, document: PortalDocument): string {
  if (until !== undefined) return until;
  return isUnlimited(document) ? catalogueText.unlimited : catalogueText.unstated;
}

/** The rows of a catalogue that stand on one page of it. */
export interface CataloguePage {
  readonly path: string;
  readonly groups: readonly CatalogueGroup[];
}

/** The pages of a catalogue; an agency whose rows run on to the next page is named there again. */
export function cataloguePages(
  groups: readonly CatalogueGroup[],
  path: string,
  size: number,
): CataloguePage[] {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return pageAddresses(path, count, size).map((address, index) => {
    const from = index * size + 1;
    const shown = groups.flatMap(({ agency, rows }) => {
      const here = rows.filter(({ number }) => from <= number && number < from + size);
      const runsOn = (here[0]?.number ?? 0) > (rows[0]?.number ?? 0);
      const name = runsOn ? catalogueText.continued(agency) : agency;
      return here.length === 0 ? [] : [{ agency: name, rows: here }];
    });
    return { path: address, groups: shown };
  });
}

/** Rows of a catalogue on one page, for the page size of ordinary lists. */
export function rowsOnPage(listPageSize: number): number {
  return listPageSize * 5;
}
