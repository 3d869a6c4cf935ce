import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { bodyText } from '#strings/body.ts';
import { rehypeAddressees } from './rehype-addressees.ts';
import { rehypeAnnexes } from './rehype-annexes.ts';
import { rehypeArticles } from './rehype-articles.ts';
import { rehypeAttachmentsNote } from './rehype-attachments-note.ts';
import { rehypeAuthorNames } from './rehype-author-names.ts';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeCheckBoxes } from './rehype-check-boxes.ts';
import { rehypeCitations } from './rehype-citations.ts';
import { rehypeDocNumber } from './rehype-doc-number.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeIssuedTitle } from './rehype-issued-title.ts';
import { rehypeLineBreaks } from './rehype-line-breaks.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeOutline } from './rehype-outline.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { rehypeRemovedHtml } from './rehype-removed-html.ts';
import { rehypeRunIn } from './rehype-run-in.ts';
import { rehypeSafeLinks } from './rehype-safe-links.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeSignature } from './rehype-signature.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkAutolinkBoundaries } from './remark-autolink-boundaries.ts';
import { remarkLintBrackets } from './remark-lint-brackets.ts';
import { remarkLintCharacters } from './remark-lint-characters.ts';
import { remarkLintDocNumbers } from './remark-lint-doc-numbers.ts';
import { remarkLintMarks } from './remark-lint-marks.ts';
import { remarkLintPunctuation } from './remark-lint-punctuation.ts';
import { remarkLintStatistics } from './remark-lint-statistics.ts';
import { remarkLintYears } from './remark-lint-years.ts';
import { remarkListNumbers } from './remark-list-numbers.ts';
import { remarkLoneListItems } from './remark-lone-list-items.ts';
import { remarkNumberedLines } from './remark-numbered-lines.ts';
import { remarkPlainIndentation } from './remark-plain-indentation.ts';
import { remarkTrimBlanks } from './remark-trim-blanks.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** What the caller may decide about a text. */
export interface RenderOptions {
  /** The accessible name of the nth table without a caption. */
  readonly tableLabel?: (number: number) => string;
}

/**
 * The way of a text from Markdown to safe HTML, in order. Nothing comes after the sanitiser.
 *
 * `singleTilde` is off because 3~5个工作日…10~15日 is no deletion.
 */
export function pipeline({
  tableLabel = bodyText.tableLabel,
}: RenderOptions = {}): Processor<MdastRoot, MdastRoot, HastRoot> {
  return unified()
    .use(remarkParse)
    .use(remarkPlainIndentation)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)

    .use(remarkTrimBlanks)
    .use(remarkNumberedLines)
    .use(remarkListNumbers)
    .use(remarkLoneListItems)
    .use(remarkAutolinkBoundaries)
    .use(remarkLintBrackets)
    .use(remarkLintMarks)
    .use(remarkLintPunctuation)
    .use(remarkLintYears)
    .use(remarkLintDocNumbers)
    .use(remarkLintCharacters)
    .use(remarkLintStatistics)

    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: bodyText.footnotes,
      footnoteLabelProperties: { className: ['footnotes-title'] },
      footnoteBackLabel: (reference) => bodyText.backToReference(reference + 1),
    })

    .use(rehypeRawHtml)
    .use(rehypeAuthorNames)
    .use(rehypeRemovedHtml)
    .use(rehypeCheckBoxes)
    .use(rehypeBlocks)
    .use(rehypeSafeLinks)
    .use(rehypeDocNumber)
    .use(rehypeAddressees)
    .use(rehypeSignature)
    .use(rehypeAnnexes)
    .use(rehypeAttachmentsNote)
    .use(rehypeNotes)
    .use(rehypeIssuedTitle)
    .use(rehypeOutline)
    .use(rehypeHeadings)
    .use(rehypeRunIn)
    .use(rehypeArticles)
    .use(rehypeSections)
    .use(rehypeTables, { label: tableLabel })
    .use(rehypeLineBreaks)
    .use(rehypeCitations)

    .use(rehypeSanitize, sanitizeSchema)
    .freeze();
}
