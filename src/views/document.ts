import { addresses } from '#portal/addresses.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { fileSize, ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import type { DatedNote } from './dated-note.ts';
import { type ActsView, actsOf } from './document-acts.ts';
import { type ArticleMark, articleMarks } from './document-articles.ts';
import { bannerOf } from './document-banner.ts';
import { breadcrumbOf } from './document-breadcrumb.ts';
import { type ChainItem, chainOf } from './document-chain.ts';
import { type CitationsView, citationsView } from './document-citations.ts';
import { consultationNotes } from './document-consultation.ts';
import { type DutyView, nextDuties } from './document-duties.ts';
import {
  type DocumentItem,
  documentItem,
  type ValidityView,
  validityView,
} from './document-item.ts';
import { type LifeStage, lifeLine } from './document-life.ts';
import { titleLink } from './document-links.ts';
import { type Row, rowsOf, sourceOf, stripOf } from './document-rows.ts';
import { textOn } from './document-texts.ts';
import type { DocumentTies } from './document-ties.ts';
import { type TextsView, textsView } from './document-versions.ts';
import type { Link } from './frame.ts';
import { documentJsonLd } from './json-ld.ts';
import { columnMeta, metaTags } from './meta.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { planLink } from './plans/plan.ts';
import { type ReportView, reportView } from './reports/report.ts';
import { type SocialTag, socialTags } from './social.ts';

/** A file that a document offers: its kind is the ending of its name, its size is in words. */
export interface AttachmentView {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly size: string;
}

/** All that the page of a document shows; its text by hash. */
export interface DocumentView extends InnerView {
  /** Nothing on a portal without cards. */
  readonly social: readonly SocialTag[] | undefined;
  readonly jsonLd: object;
  readonly strip: readonly Row[];
  readonly rows: readonly Row[];
  readonly validity: ValidityView | undefined;
  /** What is to be said of its validity before anything else. */
  readonly banner: readonly DatedNote[];
  readonly consultation: readonly DatedNote[];
  /** The text of the build's day. */
  readonly bodyHash: string;
  readonly marks: readonly ArticleMark[];
  readonly citations: CitationsView;
  /** Whether the text is one as amended: it stands without the notice that issued the document. */
  readonly consolidated: boolean;
  readonly texts: TextsView | undefined;
  readonly attachments: readonly AttachmentView[];
  readonly life: readonly LifeStage[];
  readonly duties: readonly DutyView[];
  readonly chain: readonly ChainItem[];
  readonly acts: ActsView | undefined;
  /** The tasks that it divides, and how far they have come. */
  readonly plan: Link | undefined;
  readonly interprets: readonly DocumentItem[];
  readonly interpretedBy: readonly DocumentItem[];
  readonly related: readonly DocumentItem[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly list: Link;
  /** For a yearly report: its tables, and what was verified of them. */
  readonly report: ReportView | undefined;
}

/** The page of a document on the day of the build. */
export function documentView(
  document: PortalDocument,
  context: ViewContext & { readonly around: Neighbourhood; readonly ties: DocumentTies },
): DocumentView {
  const { portal, frame, asOf, around, ties, cards } = context;
  const { data } = document;
  const breadcrumb = breadcrumbOf(document, portal);
  const items = (documents: readonly PortalDocument[]) =>
    documents.map((other) => documentItem(other, asOf));
  const list = breadcrumb.at(-1) ?? { label: ui.home, href: addresses.home };
  const text = textOn(document, asOf);
  const [previous, next] = [around.previous(document), around.next(document)];
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
    social: socialTags(document, frame, cards?.(document)),
    jsonLd: documentJsonLd(document, { frame, breadcrumb, ties, asOf }),
    breadcrumb,
    strip: stripOf(document),
    rows: rowsOf(document, portal),
    validity: validityView(document, asOf),
    banner: bannerOf(document, context),
    consultation: consultationNotes(document, context),
    bodyHash: text.bodyHash,
    marks: articleMarks(document, text, asOf),
    citations: citationsView(document, text.file, portal, asOf),
    consolidated: text.amendedBy !== undefined,
    texts: textsView(document, text, context),
    attachments: document.attachments.map(({ title, path, file, bytes }) => ({
      title,
      href: path,
      kind: (file.split('.').at(-1) ?? '').toUpperCase(),
      size: fileSize(bytes),
    })),
    life: lifeLine(document, context),
    duties: nextDuties(document, context),
    chain: chainOf(document, context),
    acts: actsOf(document, context),
    plan: planLink(document, context),
    interprets: items(around.interprets(document)),
    interpretedBy: items(around.interpretedBy(document)),
    related: items(around.related(document)),
    previous: previous && titleLink(previous),
    next: next && titleLink(next),
    list,
    report: reportView(document, context),
  };
}
