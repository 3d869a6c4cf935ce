import { addDays, type IsoDate } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import { BEGINNING, periodIndex, type Validity, writePeriods } from '#domain/validity.ts';
import { type PortalDocument, publicationDay, shortNameOf } from '#portal/portal.ts';
import { ui } from '#strings/ui.ts';
import { NORMATIVE_TYPE, NOTICE_TYPES } from '#strings/vocabulary.ts';

/** A validity on the build's day, with the periods that let the reader's browser carry it on. */
export interface ValidityView {
  readonly state: Validity;
  readonly label: string;
  /** Which of the periods it is. */
  readonly period: number;
  /** As `writePeriods` writes them. */
  readonly periods: string;
}

/** The first and the last day of a consultation, and what is said of it on the build's day. */
export interface ConsultationItem {
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  /** The day from which that is said; a reader whose clock is behind it is told no other. */
  readonly since: IsoDate;
  readonly label: string;
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
  readonly consultation: ConsultationItem | undefined;
}

/** 信息类型 as readers see it. */
export function typeName(type: PortalDocument['type']): string {
  return type === 'normative' ? NORMATIVE_TYPE : NOTICE_TYPES[type];
}

/** A document as lists show it on the day. */
export function documentItem(document: PortalDocument, asOf: IsoDate): DocumentItem {
  const { data } = document;
  return {
    title: data.title,
    href: document.path,
    date: publicationDay(document),
    agency: shortNameOf(document.agency),
    type: typeName(document.type),
    indexNumber: data.indexNumber,
    docNumber: data.docNumber,
    summary: data.summary,
    validity: validityView(document, asOf),
    consultation: consultationView(document, asOf),
  };
}

/** The validity of a document. An announcement has none. */
export function validityView({ life }: PortalDocument, asOf: IsoDate): ValidityView | undefined {
  if (!life) return undefined;
  const period = periodIndex(life.periods, asOf);
  const state = statusOn(life, asOf);
  return { state, label: ui.validity[state], period, periods: writePeriods(life.periods) };
}

function consultationView({ data }: PortalDocument, asOf: IsoDate): DocumentItem['consultation'] {
  const consultation = data.consultation;
  if (!consultation) return undefined;
  const { opensOn, closesOn } = consultation;
  const days = [BEGINNING, opensOn, addDays(closesOn, 1)];
  const since = days.findLast((day) => day <= asOf) ?? BEGINNING;
  return { opensOn, closesOn, since, label: ui.consultationOn(asOf, opensOn, closesOn) };
}
