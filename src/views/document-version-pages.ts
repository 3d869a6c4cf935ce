import { addDays } from '#domain/date.ts';
import { periodOn } from '#domain/life.ts';
import { addresses } from '#portal/addresses.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { comparisonPage, textsText } from '#strings/document-life.ts';
import { ui } from '#strings/ui.ts';
import { VALIDITIES } from '#strings/vocabulary.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type DatedNote, datedNotes, type Words } from './dated-note.ts';
import { type ArticleMark, articleMarks } from './document-articles.ts';
import { daysOf, endOn } from './document-banner.ts';
import { breadcrumbOf } from './document-breadcrumb.ts';
import { type CitationLink, citationLinks } from './document-citations.ts';
import { citationLink } from './document-links.ts';
import { type Row, sourceOf } from './document-rows.ts';
import { type DocumentText, textOn, textsOf } from './document-texts.ts';
import type { DocumentTies } from './document-ties.ts';
import { pairsOf, type TextsView, textsView } from './document-versions.ts';
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

/** The page of two texts side by side. */
export interface ComparisonPageView extends InnerView {
  readonly heading: string;
  readonly subtitle: string;
  readonly before: ComparedText;
  readonly after: ComparedText;
  readonly others: readonly Link[];
  readonly document: Link;
}

interface ComparedText {
  readonly label: string;
  readonly path: string;
  readonly bodyHash: string;
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
  const breadcrumb = [...breadcrumbOf(document, portal), documentLink(document)];
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
    document: documentLink(document),
  };
}

/** Whether the text applies on the day, and if not, which one does or that none does any more. */
function notesOf(
  document: PortalDocument,
  text: DocumentText,
  { ties, asOf }: VersionContext,
): readonly DatedNote[] {
  const days = [...daysOf(document, ties), text.from, ...(text.to ? [addDays(text.to, 1)] : [])];
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
    VALIDITIES[periodOn(life, from).validity],
    ...later.map((one) => textsText.forceSince(one.from, VALIDITIES[one.validity])),
  ].join('，');
}

/** A page for each two texts of a document. */
export function comparisonViews(
  document: PortalDocument,
  { portal, frame }: ViewContext,
): ComparisonPageView[] {
  const pairs = pairsOf(textsOf(document));
  const others = pairs.map((pair) => pairLink(document, pair));
  const above = breadcrumbOf(document, portal);
  const column = above.at(-1)?.label ?? ui.home;
  return pairs.map((pair) => {
    const [before, after] = pair;
    const { title } = document.data;
    const { href } = pairLink(document, pair);
    return {
      frame,
      path: href,
      title: comparisonPage.pageTitle(title, before.from, after.from),
      description: comparisonPage.description(title, before.from, after.from),
      meta: metaTags(portal, columnMeta(column)),
      breadcrumb: [...above, documentLink(document)],
      heading: title,
      subtitle: comparisonPage.subtitle(before.from, after.from),
      before: comparedText(before),
      after: comparedText(after),
      others: others.filter((other) => other.href !== href),
      document: documentLink(document),
    };
  });
}

function comparedText({ from, path, bodyHash }: DocumentText): ComparedText {
  return { label: comparisonPage.text(from), path, bodyHash };
}

function pairLink(
  { path }: PortalDocument,
  [before, after]: readonly [DocumentText, DocumentText],
) {
  return {
    label: textsText.pair(before.from, after.from),
    href: addresses.comparison(path, before.from, after.from),
  };
}

/** Short, as the title stands below. */
function documentLink({ data, path }: PortalDocument): Link {
  return { label: data.docNumber ?? data.title, href: path };
}
