import { addresses } from '#portal/addresses.ts';
import { homeColumn, REPORT_TYPES } from '#portal/columns.ts';
import type { Portal, PortalDocument } from '#portal/portal.ts';
import { STANDARD_COLUMNS } from '#strings/columns.ts';
import { fileSize, ui } from '#strings/ui.ts';
import { DISCLOSURES } from '#strings/vocabulary.ts';
import type { InnerView, ViewContext } from './base.ts';
import {
  type DocumentItem,
  documentItem,
  typeName,
  type ValidityView,
  validityView,
} from './document-item.ts';
import type { Link } from './frame.ts';
import { documentJsonLd } from './json-ld.ts';
import { columnMeta, metaTags } from './meta.ts';
import type { Neighbourhood } from './neighbourhood.ts';

export interface Row {
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
}

export interface AttachmentView {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly size: string;
}

/** All that the page of a document shows; its text by hash. */
export interface DocumentView extends InnerView {
  readonly jsonLd: object;
  readonly strip: readonly Row[];
  readonly rows: readonly Row[];
  readonly validity: ValidityView | undefined;
  readonly bodyHash: string;
  readonly attachments: readonly AttachmentView[];
  readonly interprets: readonly DocumentItem[];
  readonly interpretedBy: readonly DocumentItem[];
  readonly related: readonly DocumentItem[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly list: Link;
}

export function documentView(
  document: PortalDocument,
  { portal, frame, asOf, around }: ViewContext & { around: Neighbourhood },
): DocumentView {
  const { data } = document;
  const breadcrumb = breadcrumbOf(document, portal);
  const items = (documents: readonly PortalDocument[]) =>
    documents.map((other) => documentItem(other, asOf));
  const list = breadcrumb.at(-1) ?? { label: ui.home, href: addresses.home };
  return {
    frame,
    path: document.path,
    title: data.title,
    description: data.summary,
    meta: metaTags(portal, columnMeta(list.label), {
      title: data.title,
      publishedAt: data.publishedAt ?? '',
      source: sourceOf(document),
      keywords: data.keywords?.join(','),
      author: data.editor,
      description: data.summary,
      url: frame.origin + document.path,
    }),
    jsonLd: documentJsonLd(document, frame, breadcrumb),
    breadcrumb,
    strip: stripOf(document),
    rows: rowsOf(document),
    validity: validityView(document, asOf),
    bodyHash: document.bodyHash,
    attachments: document.attachments.map(({ title, path, file, bytes }) => ({
      title,
      href: path,
      kind: (file.split('.').at(-1) ?? '').toUpperCase(),
      size: fileSize(bytes),
    })),
    interprets: items(around.interprets(document)),
    interpretedBy: items(around.interpretedBy(document)),
    related: items(around.related(document)),
    previous: linkTo(around.previous(document)),
    next: linkTo(around.next(document)),
    list,
  };
}

function linkTo(document: PortalDocument | undefined): Link | undefined {
  return document && { label: document.data.title, href: document.path };
}

function sourceOf({ data, agency }: PortalDocument): string {
  return data.source ?? agency.name;
}

/** The way down to a document: through the first column that gathers it. */
function breadcrumbOf(document: PortalDocument, portal: Portal): Link[] {
  const home = { label: ui.home, href: addresses.home };
  if (REPORT_TYPES.includes(document.type)) {
    return [home, { label: STANDARD_COLUMNS.annualReports, href: addresses.annualReports }];
  }
  const disclosure = { label: STANDARD_COLUMNS.disclosure, href: addresses.disclosure };
  const column = homeColumn(document, portal);
  if (!column) return [home, disclosure];
  return [home, disclosure, { label: column.name, href: addresses.column(column.id) }];
}

/** The few facts that a reader looks for first. */
function stripOf({ data, agency }: PortalDocument): Row[] {
  return compact([
    [ui.fields.docNumber, data.docNumber],
    [ui.fields.agency, agency.name, agency.path],
    [ui.fields.issuedOn, data.issuedOn ?? ui.pending],
    [ui.fields.publishedAt, data.publishedAt ?? ui.pending],
  ]);
}

function rowsOf(document: PortalDocument): Row[] {
  const { data, agency, jointAgencies } = document;
  const f = ui.fields;
  const consultation = 'consultation' in data ? data.consultation : undefined;
  return compact([
    [f.indexNumber, data.indexNumber],
    [f.docNumber, data.docNumber],
    [f.registrationNumber, data.registrationNumber],
    [f.agency, agency.name, agency.path],
    [f.jointAgencies, jointAgencies.map((one) => one.name).join('、')],
    [f.type, typeName(document.type)],
    [f.category, data.category],
    [f.topic, data.topic],
    [f.issuedOn, data.issuedOn ?? ui.pending],
    [f.createdOn, data.createdOn],
    [f.publishedAt, data.publishedAt ?? ui.pending],
    [f.effectiveFrom, data.effectiveFrom],
    [f.effectiveUntil, data.effectiveUntil],
    [f.repealedOn, data.repealedOn],
    [f.disclosure, DISCLOSURES[data.disclosure]],
    [f.source, sourceOf(document)],
    [f.adoptedBy, data.adoptedBy],
    [f.consultation, consultation && ui.period(consultation.opensOn, consultation.closesOn)],
    [f.editor, data.editor],
    [f.keywords, data.keywords?.join('、')],
    [f.summary, data.summary],
  ]);
}

/** Rows with a value: an empty 文件登记号 is not shown. */
function compact(rows: readonly (readonly [string, string | undefined, string?])[]): Row[] {
  return rows.flatMap(([label, value, href]) => (value ? [{ label, value, href }] : []));
}
