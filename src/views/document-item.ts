import type { IsoDate } from '#domain/date.ts';
import { type Validity, type ValidityDates, validityOn } from '#domain/validity.ts';
import { type PortalDocument, publicationOf } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import { NORMATIVE_TYPE, NOTICE_TYPES } from '#strings/vocabulary.ts';

/** A validity on the build's day, with the days that let the reader's browser carry it on. */
export interface ValidityView {
  readonly state: Validity;
  readonly label: string;
  readonly dates: ValidityDates;
}

/** One document in a list. 条例 art. 12 wants 索引、名称、内容概述、生成日期 in a catalogue. */
export interface DocumentItem {
  readonly title: string;
  readonly href: string;
  readonly date: string | undefined;
  readonly agency: string;
  readonly type: string;
  readonly indexNumber: string;
  readonly docNumber: string | undefined;
  readonly summary: string;
  readonly validity: ValidityView | undefined;
  /** The last day of a consultation, and what to say of it on the build's day. */
  readonly consultation: { readonly closesOn: IsoDate; readonly label: string } | undefined;
}

export function typeName(type: PortalDocument['type']): string {
  return type === 'normative' ? NORMATIVE_TYPE : NOTICE_TYPES[type];
}

export function documentItem(document: PortalDocument, asOf: IsoDate): DocumentItem {
  const { data } = document;
  return {
    title: data.title,
    href: document.path,
    date: publicationOf(document)?.slice(0, 10),
    agency: document.agency.shortName ?? document.agency.name,
    type: typeName(document.type),
    indexNumber: data.indexNumber,
    docNumber: data.docNumber,
    summary: data.summary,
    validity: validityView(document, asOf),
    consultation: consultationView(document, asOf),
  };
}

/**
 * The validity of a document: of every 行政规范性文件, and of anything else that states a term.
 * An announcement has none.
 */
export function validityView(document: PortalDocument, asOf: IsoDate): ValidityView | undefined {
  const { effectiveFrom, effectiveUntil, repealedOn } = document.data;
  const stated = [effectiveFrom, effectiveUntil, repealedOn].some((date) => date !== undefined);
  if (document.type !== 'normative' && !stated) return undefined;
  const dates = { effectiveFrom, effectiveUntil, repealedOn };
  const state = validityOn(asOf, dates);
  return { state, label: ui.validity[state], dates };
}

function consultationView({ data }: PortalDocument, asOf: IsoDate): DocumentItem['consultation'] {
  const closesOn = 'consultation' in data ? data.consultation?.closesOn : undefined;
  if (closesOn === undefined) return undefined;
  return {
    closesOn,
    label: closesOn < asOf ? ui.consultationClosed : ui.consultationOpen(closesOn),
  };
}
