import { type IsoDate, yearOf } from '#domain/date.ts';
import { spanOf } from '#domain/life-span.ts';
import { compareText } from '#domain/text-order.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { lifeText } from '#strings/document-life.ts';
import { type ValidityView, validityView } from './document-item.ts';
import { type DocumentTies, successorsOf } from './document-ties.ts';

/** One document in a line of documents each of which took the place of the one before. */
export interface ChainItem {
  readonly title: string;
  readonly docNumber: string | undefined;
  readonly href: string;
  /** The years in force: 2016—2020 年. */
  readonly years: string;
  readonly validity: ValidityView | undefined;
  /** Whether it is the document of the page. */
  readonly current: boolean;
}

/**
 * What a document replaced, and what replaced it, as far as it goes both ways, the oldest first.
 * Nothing for a document that stands alone.
 */
export function chainOf(
  document: PortalDocument,
  { ties, asOf }: { ties: DocumentTies; asOf: IsoDate },
): readonly ChainItem[] {
  const predecessors = predecessorsOf(document, ties);
  const successors = successorsOf(document, ties);
  if (predecessors.length + successors.length === 0) return [];
  return [...predecessors, document, ...successors].map((one) => ({
    title: one.data.title,
    docNumber: one.data.docNumber,
    href: one.path,
    years: yearsOf(one),
    validity: validityView(one, asOf),
    current: one === document,
  }));
}

/** A document may replace several, so that those before it are no line; they go by their days. */
function predecessorsOf(document: PortalDocument, ties: DocumentTies): PortalDocument[] {
  const found = new Set<PortalDocument>();
  const waiting = [document];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const before of ties.predecessorsOf(one)) {
      if (before === document || found.has(before)) continue;
      found.add(before);
      waiting.push(before);
    }
  }
  return [...found].sort((a, b) => compareText(dayOf(a), dayOf(b)));
}

function dayOf({ data }: PortalDocument): string {
  return `${data.issuedOn ?? data.effectiveFrom ?? ''} ${data.indexNumber}`;
}

function yearsOf({ life }: PortalDocument): string {
  const span = life && spanOf(life);
  const year = (day: IsoDate | undefined) => (day === undefined ? undefined : `${yearOf(day)}`);
  return span ? lifeText.years(year(span.from), year(span.to)) : '';
}
