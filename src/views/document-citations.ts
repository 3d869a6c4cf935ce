import { articleAnchor } from '#domain/article-anchor.ts';
import type { IsoDate } from '#domain/date.ts';
import { hasEnded } from '#domain/validity.ts';
import { isPublished, newestFirst, type Portal, type PortalDocument } from '#portal/portal.ts';
import type { Reference } from '#portal/read-references.ts';
import { basisText } from '#strings/basis.ts';
import { type DocumentItem, documentItem, validityView } from './document-item.ts';

/** Where a citation in a text leads. */
export interface CitationLink {
  /** Under which number the text marks it. */
  readonly n: number;
  readonly href: string;
  readonly title: string;
  /** Whether what it leads to has ended. */
  readonly ended: boolean;
}

/** What a text cites, and who cites the document. */
export interface CitationsView {
  /** The links in the text itself. */
  readonly links: readonly CitationLink[];
  /** The documents of the portal that the text names, in its order, but for those that acted on it. */
  readonly cites: readonly DocumentItem[];
  /** Laws and provisions that the portal does not hold. */
  readonly laws: readonly { readonly name: string; readonly note: string | undefined }[];
  /** The latest of those that name the document, but for those that acted on it. */
  readonly citedBy: readonly DocumentItem[];
  readonly citedByCount: number;
}

const MOST_CITING = 10;

/** What acted on a document: its life line names and links them. */
function actingOn({ type, life }: PortalDocument): ReadonlySet<string> {
  const accepted = type === 'normative' ? (life?.accepted ?? []) : [];
  return new Set(accepted.map(({ by }) => by));
}

/** The citations of a document, or of one of its later texts, which stands in another file. */
export function citationsView(
  document: PortalDocument,
  file: string,
  portal: Portal,
  asOf: IsoDate,
): CitationsView {
  const references = portal.citations.inFile.get(file) ?? [];
  const told = actingOn(document);
  const cited = new Map<string, PortalDocument>();
  const laws = new Map<string, CitationsView['laws'][number]>();
  for (const { meaning } of references) {
    if (meaning.kind === 'law') {
      const { name, repealedOn, replacedBy } = meaning.law;
      const gone = repealedOn !== undefined && repealedOn <= asOf;
      const note = gone ? basisText.lawRepealed(repealedOn, replacedBy) : undefined;
      laws.set(name, { name, note });
    }
    const other = documentMeant(meaning, portal, asOf);
    if (other && !told.has(other.data.indexNumber)) cited.set(other.data.indexNumber, other);
  }
  const citing = (portal.citations.citedBy.get(document.data.indexNumber) ?? []).flatMap((id) => {
    const other = portal.byIndexNumber.get(id);
    return other && !told.has(id) && isPublished(other, asOf) ? [other] : [];
  });
  const latest = citing.toSorted(newestFirst).slice(0, MOST_CITING);
  return {
    links: linksOf(references, portal, asOf),
    cites: [...cited.values()].map((other) => documentItem(other, asOf)),
    laws: [...laws.values()],
    citedBy: latest.map((other) => documentItem(other, asOf)),
    citedByCount: citing.length,
  };
}

/** The links of a standing page. */
export function citationLinks(file: string, portal: Portal, asOf: IsoDate): CitationLink[] {
  return linksOf(portal.citations.inFile.get(file) ?? [], portal, asOf);
}

function linksOf(references: readonly Reference[], portal: Portal, asOf: IsoDate): CitationLink[] {
  return references.flatMap(({ citation, meaning }): CitationLink[] => {
    const { n, articles } = citation;
    const document = documentMeant(meaning, portal, asOf);
    if (n === undefined || !document) return [];
    const [article] = articles ?? [];
    const anchor = article ? `#${articleAnchor(article)}` : '';
    const validity = validityView(document, asOf);
    const ended = validity !== undefined && hasEnded(validity.state);
    const state = ended ? basisText.ended(validity.label) : '';
    return [{ n, href: document.path + anchor, title: document.data.title + state, ended }];
  });
}

/** The document of the portal that a citation means, when it is out. */
function documentMeant(
  meaning: Reference['meaning'],
  portal: Portal,
  asOf: IsoDate,
): PortalDocument | undefined {
  const document = meaning.kind === 'document' ? portal.byIndexNumber.get(meaning.id) : undefined;
  return document && isPublished(document, asOf) ? document : undefined;
}
