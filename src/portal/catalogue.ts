import { type IsoDate, isoDate, yearOf } from '#domain/date.ts';
import { type LifePeriod, periodOn } from '#domain/life.ts';
import { turnsOf } from '#domain/life-span.ts';
import { compareText } from '#domain/text-order.ts';
import { hasEnded, isInForce } from '#domain/validity.ts';
import { type PortalDocument, publicationDay } from './portal.ts';

/** A 行政规范性文件, which alone stands in a catalogue, and the period of its life on a day. */
export interface CatalogueEntry {
  readonly document: PortalDocument;
  readonly period: LifePeriod;
}

/**
 * The 行政规范性文件 in force on the day: exactly those that were out by then and whose validity on that
 * day says so. What has not been published is no basis for anything (《优化营商环境条例》第六十四条).
 *
 * Source: 国办发〔2018〕37号; the yearly catalogue is asked for by local rules.
 */
export function catalogueOn(documents: readonly PortalDocument[], day: IsoDate): CatalogueEntry[] {
  return entriesOn(documents, day).filter(({ period }) => isInForce(period.validity));
}

/** The 行政规范性文件 that have ended by the day. */
export function endedOn(documents: readonly PortalDocument[], day: IsoDate): CatalogueEntry[] {
  return entriesOn(documents, day).filter(({ period }) => hasEnded(period.validity));
}

function entriesOn(documents: readonly PortalDocument[], day: IsoDate): CatalogueEntry[] {
  return documents.flatMap((document) =>
    document.type === 'normative' && document.life && (publicationDay(document) ?? day) <= day
      ? [{ document, period: periodOn(document.life, day) }]
      : [],
  );
}

/** Entries in the order in which their periods began, the last one first. */
export function latestFirst(a: CatalogueEntry, b: CatalogueEntry): number {
  return compareText(b.period.from, a.period.from) || compareText(a.document.path, b.document.path);
}

/** A document that came into the catalogue, or that left it. */
export interface CatalogueChange extends CatalogueEntry {
  readonly on: IsoDate;
}

/**
 * What came into the catalogue and what left it within the days, both counted; one may do both. A
 * document that is published after it came into force comes in on the day of its publication.
 */
export function changesWithin(
  documents: readonly PortalDocument[],
  from: IsoDate,
  to: IsoDate,
): { readonly entered: readonly CatalogueChange[]; readonly left: readonly CatalogueChange[] } {
  const entered: CatalogueChange[] = [];
  const left: CatalogueChange[] = [];
  const isWithin = (day: IsoDate) => from <= day && day <= to;
  for (const document of documents) {
    const stay = stayOf(document);
    if (!stay) continue;
    const { start, on, end } = stay;
    if (isWithin(on)) entered.push({ document, period: start, on });
    if (end && isWithin(end.from)) left.push({ document, period: end, on: end.from });
  }
  return { entered: entered.sort(byDay), left: left.sort(byDay) };
}

/** From when to when a document stands in the catalogue; nothing for one that never does. */
function stayOf(document: PortalDocument) {
  const { type, life } = document;
  const turns = life && turnsOf(life);
  if (type !== 'normative' || !turns) return undefined;
  const { start, end } = turns;
  const published = publicationDay(document);
  const on = published && published > start.from ? published : start.from;
  return end && end.from <= on ? undefined : { start, on, end };
}

function byDay(a: CatalogueChange, b: CatalogueChange): number {
  return compareText(a.on, b.on) || compareText(a.document.path, b.document.path);
}

/** The last day of a year, on which its catalogue is frozen. */
export function lastDayOfYear(year: number): IsoDate {
  return isoDate(`${year}-12-31`);
}

/** The years that have a frozen catalogue, the latest first: from that of the first document on. */
export function closedYears(documents: readonly PortalDocument[], asOf: IsoDate): number[] {
  const first = documents.reduce<IsoDate | undefined>((earliest, document) => {
    const on = stayOf(document)?.on;
    if (on === undefined || on > asOf) return earliest;
    return earliest === undefined || on < earliest ? on : earliest;
  }, undefined);
  if (first === undefined) return [];
  const last = asOf >= lastDayOfYear(yearOf(asOf)) ? yearOf(asOf) : yearOf(asOf) - 1;
  const count = Math.max(0, last - yearOf(first) + 1);
  return Array.from({ length: count }, (_, index) => last - index);
}
