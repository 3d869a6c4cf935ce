import type { IsoDate } from '#domain/date.ts';
import type { Effect } from '#domain/life.ts';
import { statusOn } from '#domain/life.ts';
import { spanOf } from '#domain/life-span.ts';
import { BEGINNING } from '#domain/validity.ts';
import { type Agency, isPublished, type Portal, type PortalDocument } from '#portal/portal.ts';
import type { documentsApiText } from '#strings/documents-api.ts';
import { ui } from '#strings/ui.ts';
import { DISCLOSURES, EFFECT_NAMES } from '#strings/vocabulary.ts';
import { typeName } from './document-item.ts';
import { textOn, textsOf } from './document-texts.ts';
import type { DocumentTies } from './document-ties.ts';

/** What the data of documents is computed from. */
export interface DocumentsApiContext {
  readonly portal: Portal;
  readonly ties: DocumentTies;
  readonly asOf: IsoDate;
  /** `https://www.qingyu.example`, without a slash at the end. */
  readonly origin: string;
}

/** A field has a name and a meaning in `documentsApiText.fields`, or it cannot stand in the data. */
type DocumentFields = Record<keyof typeof documentsApiText.fields, unknown>;

/** All facts of a document for programs. A field without a value is undefined, and so left out of JSON. */
export function documentData(
  document: PortalDocument,
  context: DocumentsApiContext,
): DocumentFields {
  const { data, type, attachments, path } = document;
  const { asOf, origin } = context;
  const opens = data.consultation?.opensOn;
  const closes = data.consultation?.closesOn;
  return {
    url: origin + path,
    title: data.title,
    indexNumber: data.indexNumber,
    docNumber: data.docNumber,
    registrationNumber: data.registrationNumber,
    agency: agencyData(document.agency),
    jointAgencies: listed(document.jointAgencies.map(agencyData)),
    type: { id: type, name: typeName(type) },
    category: data.category,
    topic: data.topic,
    keywords: data.keywords,
    summary: data.summary,
    disclosure: DISCLOSURES[data.disclosure],
    issuedOn: data.issuedOn,
    createdOn: data.createdOn,
    publishedAt: data.publishedAt && `${data.publishedAt.replace(' ', 'T')}:00+08:00`,
    adoptedBy: data.adoptedBy,
    source: data.source,
    validity: validityData(document, asOf),
    consultation: opens && { opensOn: opens, closesOn: closes },
    attachments: listed(
      attachments.map((one) => ({ title: one.title, url: origin + one.path, bytes: one.bytes })),
    ),
    versions: versionsData(document, origin),
    ...relations(document, context),
  };
}

function relations(document: PortalDocument, { portal, ties, asOf, origin }: DocumentsApiContext) {
  const { data, life } = document;
  const addressOf = (indexNumber: string) => {
    const other = ties.byIndexNumber(indexNumber);
    return other && origin + other.path;
  };
  const addressesOf = (numbers: readonly string[] = []) =>
    listed(numbers.flatMap((number) => addressOf(number) ?? []));
  return {
    acts: listed(
      ties.actsOf(document).map(({ effect, target }) => effectData(effect, origin + target.path)),
    ),
    changes: listed(
      (life?.accepted ?? []).map((effect) => effectData(effect, addressOf(effect.by))),
    ),
    interprets: addressesOf(data.interprets),
    feedbackTo: addressesOf(data.feedbackTo),
    related: addressesOf(data.related),
    cites: listed(citedIn(document, portal, asOf, origin)),
  };
}

/** What the text of the day names, each once. */
function citedIn(
  document: PortalDocument,
  portal: Portal,
  asOf: IsoDate,
  origin: string,
): object[] {
  const named = new Map<string, object>();
  for (const { meaning } of portal.citations.inFile.get(textOn(document, asOf).file) ?? []) {
    if (meaning.kind === 'law') named.set(meaning.law.name, { name: meaning.law.name });
    const other = meaning.kind === 'document' && portal.byIndexNumber.get(meaning.id);
    if (other && other !== document && isPublished(other, asOf))
      named.set(other.path, { url: origin + other.path });
  }
  return [...named.values()];
}

/** Nothing for a document that was never amended: it has one text, at its own address. */
function versionsData(document: PortalDocument, origin: string): object[] | undefined {
  const texts = textsOf(document);
  if (texts.length === 1) return undefined;
  return texts.map(({ from, to, path }) => ({ from, until: to, url: origin + path }));
}

function effectData({ kind, on, articles, until }: Effect, url: string | undefined): object {
  return { action: kind, label: EFFECT_NAMES[kind], on, url, articles, until };
}

function validityData({ life }: PortalDocument, asOf: IsoDate): object | undefined {
  if (!life) return undefined;
  const state = statusOn(life, asOf);
  const span = spanOf(life);
  return {
    state,
    label: ui.validity[state],
    inForceFrom: span?.from,
    inForceUntil: span?.to,
    periods: life.periods.map(({ from, validity }) => ({
      from: from === BEGINNING ? undefined : from,
      state: validity,
    })),
  };
}

function agencyData({ id, name }: Agency): object {
  return { id, name };
}

/** A list; nothing in the place of an empty one. */
function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
