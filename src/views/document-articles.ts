import type { IsoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { articleText } from '#strings/document-life.ts';
import { partialRepeals } from './document-banner.ts';
import { articleId } from './document-links.ts';
import type { DocumentText } from './document-texts.ts';

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
    for (const id of articles.map(articleId)) {
      if (id !== undefined && !marks.has(id)) marks.set(id, { id, words });
    }
  }
  return [...marks.values()];
}
