import type { CitationLink } from './document-citations.ts';
import { escaped, type SafeHtml } from './safe-html.ts';

// A text that looks like this has its < escaped, and an attribute its quotation marks.
const MARKED = /<cite data-n="(\d{1,4})">([^<>]*)<\/cite>/g;

/**
 * The HTML of a text with its citations as links, `<a class="citation" href="…" title="…">`. The
 * element of a citation that leads nowhere goes, and its text stays.
 *
 * @param html As `renderBody` makes it.
 */
export function linkCitations(html: SafeHtml, links: readonly CitationLink[]): SafeHtml {
  const byNumber = new Map(links.map((link) => [link.n, link]));
  return html.replace(MARKED, (_mark, digits: string, text: string) => {
    const link = byNumber.get(Number(digits));
    if (!link) return text;
    const classes = link.ended ? 'citation ended' : 'citation';
    const { href, title } = link;
    return `<a class="${classes}" href="${escaped(href)}" title="${escaped(title)}">${text}</a>`;
  }) as SafeHtml;
}
