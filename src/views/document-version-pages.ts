import { addDays } from '#domain/date.ts';
import { statusOn } from '#domain/life.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { textsText } from '#strings/document-life.ts';
import { ui } from '#strings/ui.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type DatedNote, datedNotes, type Words } from './dated-note.ts';
import { type ArticleMark, articleMarks } from './document-articles.ts';
import { changeDays, endOn } from './document-banner.ts';
import { breadcrumbOf } from './document-breadcrumb.ts';
import { type CitationLink, citationLinks } from './document-citations.ts';
import { citationLink, numberLink } from './document-links.ts';
import { type Row, sourceOf } from './document-rows.ts';
import { type DocumentText, textOn, textsOf } from './document-texts.ts';
import type { DocumentTies } from './document-ties.ts';
import { type TextsView, textsView } from './document-versions.ts';
import type { Link } from './frame.ts';
import { versionJsonLd } from './json-ld.ts';
import { columnMeta, metaTags } from './meta.ts';

type VersionContext = ViewContext & { readonly ties: DocumentTies };

/** The page of a text that applies over a stretch of days. */
export interface VersionView extends InnerView {
  readonly jsonLd: object;
  readonly heading: string;
  readonly subtitle: string;
  readonly notes: readonly DatedNote[];
  readonly rows: readonly Row[];
  readonly texts: TextsView | undefined;
  readonly bodyHash: string;
  readonly marks: readonly ArticleMark[];
  readonly citations: readonly CitationLink[];
  readonly consolidated: boolean;
  readonly document: Link;
}

/** A page for each text of a document that has more than one. */
export function versionViews(document: PortalDocument, context: VersionContext): VersionView[] {
  const texts = textsOf(document);
  return texts.length < 2 ? [] : texts.map((text) => versionView(document, text, context));
}

function versionView(
  document: PortalDocument,
  text: DocumentText,
  context: VersionContext,
): VersionView {
  const { portal, frame, asOf, ties } = context;
  const { data } = document;
  const { from, to } = text;
  const breadcrumb = [...breadcrumbOf(document, portal), numberLink(document)];
  const description = textsText.description(data.title, from, to);
  return {
    frame,
    path: text.path,
    title: textsText.pageTitle(data.title, from),
    description,
    meta: metaTags(portal, columnMeta(breadcrumb.at(-2)?.label ?? ui.home), {
      title: data.title,
      publishedAt: data.publishedAt ?? '',
      source: sourceOf(document),
      description,
      url: frame.origin + text.path,
    }),
    jsonLd: versionJsonLd(document, text, { frame, breadcrumb, ties, asOf }),
    breadcrumb,
    heading: data.title,
    subtitle: textsText.subtitle(from, to),
    notes: notesOf(document, text, context),
    rows: rowsOf(document, text, ties),
    texts: textsView(document, text, { ties, asOf }),
    bodyHash: text.bodyHash,
    marks: articleMarks(document, text, asOf),
    citations: citationLinks(text.file, portal, asOf),
    consolidated: text.amendedBy !== undefined,
    document: numberLink(document),
  };
}

/** Whether the text applies on the day, and if not, which one does or that none does any more. */
function notesOf(
  document: PortalDocument,
  text: DocumentText,
  { ties, asOf }: VersionContext,
): readonly DatedNote[] {
  const days = [
    ...changeDays(document, ties),
    text.from,
    ...(text.to ? [addDays(text.to, 1)] : []),
  ];
  return datedNotes(days, asOf, (day) => {
    const ended = endOn(document, day, ties);
    const applying = textOn(document, day);
    if (applying.path === text.path) return ended ?? [];
    const link = { label: textsText.subtitle(applying.from, undefined), href: document.path };
    const instead: readonly Words[] = ended ?? [textsText.appliesToday(link)];
    return [day < text.from ? textsText.future(text.from) : textsText.past(), ...instead];
  });
}

function rowsOf(document: PortalDocument, text: DocumentText, ties: DocumentTies): Row[] {
  const acting = ties.byIndexNumber(text.amendedBy ?? '');
  const by = acting && citationLink(acting);
  const { docNumber } = document.data;
  return [
    { label: textsText.document, value: document.data.title, href: document.path },
    ...(docNumber ? [{ label: ui.fields.docNumber, value: docNumber }] : []),
    { label: textsText.period, value: textsText.days(text.from, text.to) },
    { label: textsText.force, value: forceWithin(document, text) },
    ...(by ? [{ label: textsText.amendedBy, value: by.label, href: by.href }] : []),
  ].filter(({ value }) => value !== '');
}

/** 现行有效，2024-10-08 起部分失效. */
function forceWithin({ life }: PortalDocument, { from, to }: DocumentText): string {
  if (!life) return '';
  const later = life.periods.filter((one) => from < one.from && (!to || one.from <= to));
  return [
    VALIDITIES[statusOn(life, from)],
    ...later.map((one) => textsText.forceSince(one.from, VALIDITIES[one.validity])),
  ].join('，');
}
