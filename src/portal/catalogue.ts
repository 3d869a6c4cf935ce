import { type IsoDate, isoDate, yearOf } from '#domain/date.ts';
import type { LifePeriod } from '#domain/life.ts';
import { periodOn } from '#domain/life.ts';
import { isInForce } from '#domain/validity.ts';
import type { PortalDocument } from './portal.ts';

/** A 行政规范性文件, which alone stands in a catalogue, and the period of its life on a day. */
export interface CatalogueEntry {
  readonly document: PortalDocument;
  readonly period: LifePeriod;
}

/**
 * The 行政规范性文件 in force on the day: exactly those whose validity on that day says so.
 *
 * Source: 国办发〔2018〕37号; the yearly catalogue is asked for by local rules.
 */
export function catalogueOn(documents: readonly PortalDocument[], day: IsoDate): CatalogueEntry[] {
  return entriesOn(documents, day).filter(({ period }) => isInForce(period.validity));
}

/** The 行政规范性文件 that have ended by the day. */
export function endedOn(documents: readonly PortalDocument[], day: IsoDate): CatalogueEntry[] {
  return entriesOn(documents, day).filter(
    ({ period }) => period.validity === 'repealed' || period.validity === 'expired',
  );
}

function entriesOn(documents: readonly PortalDocument[], day: IsoDate): CatalogueEntry[] {
  return documents.flatMap((document) =>
    document.type === 'normative' && document.life
      ? [{ document, period: periodOn(document.life, day) }]
      : [],
  );
}

/** What came into force and what ended within the days, both counted; one may do both. */
export function changesWithin(
  documents: readonly PortalDocument[],
  from: IsoDate,
  to: IsoDate,
): { readonly entered: readonly CatalogueEntry[]; readonly left: readonly CatalogueEntry[] } {
  const entered: CatalogueEntry[] = [];
  const left: CatalogueEntry[] = [];
  for (const document of documents) {
    if (document.type !== 'normative') continue;
    let was = false;
    for (const period of document.life?.periods ?? []) {
      const is = isInForce(period.validity);
      if (is !== was && from <= period.from && period.from <= to) {
        (is ? entered : left).push({ document, period });
      }
      was = is;
    }
  }
  return { entered, left };
}

/** The last day of a year, on which its catalogue is frozen. */
export function lastDayOfYear(year: number): IsoDate {
  return isoDate(`${year}-12-31`);
}

/** The years that have a frozen catalogue, the latest first: from that of the first document on. */
export function closedYears(documents: readonly PortalDocument[], asOf: IsoDate): number[] {
  const first = documents.reduce<IsoDate | undefined>((earliest, { type, life }) => {
    const start = life?.periods.find(({ validity }) => isInForce(validity))?.from;
    if (type !== 'normative' || start === undefined || start > asOf) return earliest;
    return earliest === undefined || start < earliest ? start : earliest;
  }, undefined);
  if (first === undefined) return [];
  const last = asOf >= lastDayOfYear(yearOf(asOf)) ? yearOf(asOf) : yearOf(asOf) - 1;
  const count = Math.max(0, last - yearOf(first) + 1);
  return Array.from({ length: count }, (_, index) => last - index);
}
