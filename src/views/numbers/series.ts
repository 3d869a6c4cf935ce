import { parseDocNumber } from '#domain/doc-number.ts';
import { readIndexNumber } from '#domain/index-number.ts';
import { compareText } from '#domain/text-order.ts';
import { addresses } from '#portal/addresses.ts';
import type { Agency, Portal, PortalDocument } from '#portal/portal.ts';
import { numberText } from '#strings/numbers.ts';
import { rowsOnPage } from '../catalogue-rows.ts';

/** By 发文字号 or by 索引号. */
export type NumberKind = 'docNumber' | 'indexNumber';

/** A document under one of its numbers. */
export interface NumberedDocument {
  readonly document: PortalDocument;
  /** As it is written. */
  readonly number: string;
  /** The year in the number; nothing in one that is counted through all years. */
  readonly year: number | undefined;
  readonly serial: number | undefined;
}

/** The numbers of one year, the highest first. */
export interface NumberYear {
  readonly year: number | undefined;
  /** Where the year stands on a page. */
  readonly id: string;
  /** Address of the year: a page of its own, or its place on the page of the series. */
  readonly path: string;
  readonly rows: readonly NumberedDocument[];
}

/** Documents that are counted together: those of one 机关代字, or all of an agency by their 索引号. */
export interface NumberSeries {
  readonly kind: NumberKind;
  readonly name: string;
  /** The agency whose series it is. */
  readonly agency: Agency;
  readonly path: string;
  readonly count: number;
  /** Whether each year has a page of its own. */
  readonly isDivided: boolean;
  /** The latest first, and last what bears no year. */
  readonly years: readonly NumberYear[];
}

type SeriesFacts = Pick<NumberSeries, 'kind' | 'name' | 'agency' | 'path'>;

/** Most rows of a page, whatever the page size of ordinary lists. */
const MOST_ROWS = 200;

/** How many numbers stand on one page. */
export function numbersOnPage({ site }: Portal): number {
  return Math.min(rowsOnPage(site.listPageSize), MOST_ROWS);
}

/** The series of either kind, in the order of their agencies, the longest of an agency first. */
export function numberSeries(
  kind: NumberKind,
  documents: readonly PortalDocument[],
  portal: Portal,
): NumberSeries[] {
  const places = new Map(portal.agencies.map((agency, index) => [agency, index]));
  const placeOf = ({ agency }: NumberSeries) => places.get(agency) ?? places.size;
  const all = { docNumber: byPrefix, indexNumber: byAgency }[kind](documents, portal);
  return all.sort(
    (a, b) => placeOf(a) - placeOf(b) || b.count - a.count || compareText(a.name, b.name),
  );
}

function byPrefix(documents: readonly PortalDocument[], portal: Portal): NumberSeries[] {
  const rows = documents.flatMap((document) => {
    const { docNumber: number = '' } = document.data;
    const parsed = parseDocNumber(number);
    if (!parsed) return [];
    const { prefix, year, serial } = parsed;
    return [{ document, number, prefix, year, serial }];
  });
  const prefixes = Map.groupBy(rows, ({ prefix }) => prefix.toLowerCase());
  return [...prefixes].map(([key, list]) =>
    seriesOf(
      {
        kind: 'docNumber',
        name: list[0]?.prefix || numberText.bare,
        agency: ownerOf(key, list, portal),
        path: addresses.numberSeries(key),
      },
      list,
      portal,
    ),
  );
}

function byAgency(documents: readonly PortalDocument[], portal: Portal): NumberSeries[] {
  const { indexNumberFormats } = portal.site;
  return [...Map.groupBy(documents, ({ agency }) => agency)].map(([agency, list]) => {
    const path = addresses.agencyIndexNumbers(agency.id);
    const rows = list.map((document) => {
      const number = document.data.indexNumber;
      const read = readIndexNumber(number, indexNumberFormats);
      const { year, serial } = 'indexNumber' in read ? read.indexNumber : {};
      return { document, number, year, serial };
    });
    return seriesOf({ kind: 'indexNumber', name: agency.name, agency, path }, rows, portal);
  });
}

/** The agency that states the 代字 as its own; else the one that has published most under it. */
function ownerOf(prefix: string, rows: readonly NumberedDocument[], { agencies }: Portal): Agency {
  const stated = agencies.find(({ docPrefixes = [] }) =>
    docPrefixes.some((own) => own.toLowerCase() === prefix),
  );
  if (stated) return stated;
  const used = Map.groupBy(rows, ({ document }) => document.agency);
  const countOf = (agency: Agency) => used.get(agency)?.length ?? 0;
  return agencies.toSorted((a, b) => countOf(b) - countOf(a))[0] as Agency;
}

function seriesOf(
  facts: SeriesFacts,
  rows: readonly NumberedDocument[],
  portal: Portal,
): NumberSeries {
  const isDivided = rows.length > numbersOnPage(portal);
  const years = [...Map.groupBy(rows, ({ year }) => year)].map(([year, list]) => {
    const id = year === undefined ? 'other' : `y${year}`;
    const path = `${facts.path}${isDivided ? `${year ?? id}/` : `#${id}`}`;
    return { year, id, path, rows: list.toSorted(highestFirst) };
  });
  return {
    ...facts,
    count: rows.length,
    isDivided,
    years: years.sort((a, b) => (b.year ?? 0) - (a.year ?? 0)),
  };
}

function highestFirst(a: NumberedDocument, b: NumberedDocument): number {
  return (
    (b.serial ?? 0) - (a.serial ?? 0) ||
    compareText(b.number, a.number) ||
    compareText(a.document.path, b.document.path)
  );
}
