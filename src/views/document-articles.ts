import { namedAnchor } from '#domain/article-anchor.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Effect } from '#domain/life.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { articleText } from '#strings/document-life.ts';
import { type DocumentText, textsOf } from './document-texts.ts';

/** Words to be put behind the number of an article. */
export interface ArticleMark {
  /** The id of the article in the text. */
  readonly id: string;
  readonly words: string;
}

/** The articles of a text that are repealed, or will be; each stands once. */
export function articleMarks(
  document: PortalDocument,
  text: DocumentText,
  asOf: IsoDate,
): readonly ArticleMark[] {
  const marks = new Map<string, ArticleMark>();
  for (const { on, articles = [] } of partialRepeals(document, text)) {
    const words = on <= asOf ? articleText.repealed : articleText.repealedFrom(on);
    for (const id of articles.map(namedAnchor)) {
      if (id !== undefined && !marks.has(id)) marks.set(id, { id, words });
    }
  }
  return [...marks.values()];
}

/** The partial repeals that a text does not show itself: those that came after it was made. */
export function partialRepeals(document: PortalDocument, text: DocumentText): readonly Effect[] {
  const texts = textsOf(document);
  const next = texts[texts.findIndex(({ path }) => path === text.path) + 1];
  return (document.life?.accepted ?? []).filter(
    ({ kind, on }) =>
      kind === 'repealPart' &&
      (text.amendedBy === undefined || text.from <= on) &&
      (next === undefined || on < next.from),
  );
}
