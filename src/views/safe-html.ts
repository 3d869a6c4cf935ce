import type { Root } from 'hast';
import { allowedSvg } from './charts/allowed.ts';
import { jsonForScript } from './json-ld.ts';

/**
 * HTML that may stand in a page as it is. There are three makers of it, and no fourth: the sanitiser at
 * the end of the Markdown pipeline, `jsonLdHtml`, and `chartHtml`, which has a list of its own of what may
 * stand in a drawing. `markedArticles` and `linkCitations` put words and links into what the first of them
 * made, at elements of ours alone and with everything escaped.
 */
export type SafeHtml = string & { readonly __brand: 'SafeHtml' };

/** What the sanitiser let through. */
export function sanitisedHtml(body: { readonly html: string }): SafeHtml {
  return body.html as SafeHtml;
}

/** A data block for machines. */
export function jsonLdHtml(value: object): SafeHtml {
  return `<script type="application/ld+json">${jsonForScript(value)}</script>` as SafeHtml;
}

/** The drawings of a chart, of which only shapes, texts and patterns come through. */
export function chartHtml(drawing: Root): SafeHtml {
  return allowedSvg(drawing) as SafeHtml;
}

// As `rehypeArticles` makes an article; an editor's text has no section with this class.
const ARTICLE =
  /<section class="article" id="(art-\d{1,4}(?:-\d{1,3})?)">(\s*<p><span class="article-number">[^<>]*<\/span>)/g;

/**
 * A text with words behind the numbers of some of its articles, such as （已废止）, and the class
 * `repealed` on them. Marks for articles that the text does not have are passed over.
 */
export function markedArticles(
  html: SafeHtml,
  marks: readonly { readonly id: string; readonly words: string }[],
): SafeHtml {
  const words = new Map(marks.map((mark) => [mark.id, mark.words]));
  return html.replace(ARTICLE, (article, id: string, number: string) => {
    const mark = words.get(id);
    if (mark === undefined) return article;
    const shown = `<span class="article-mark">${escaped(mark)}</span>`;
    return `<section class="article repealed" id="${id}">${number}${shown}`;
  }) as SafeHtml;
}

/**
 * A text in its parts: what stands before the first heading, then a part for each heading of the highest
 * rank, with the id of the heading. Put together again they are the text.
 */
export function sectionsOf(
  html: SafeHtml,
): { readonly id: string | undefined; readonly html: SafeHtml }[] {
  return html.split(/(?=<section><h2 id=")/).map((part) => ({
    id: /^<section><h2 id="([^"]*)"/.exec(part)?.[1],
    html: part as SafeHtml,
  }));
}

/** Text as it stands in HTML, also between quotation marks. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
