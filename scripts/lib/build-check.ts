import type { Portal, PortalDocument } from '#portal/portal.ts';
import type { AttachmentTexts } from '#site/attachment-text/attachment-texts.ts';
import { type CardDesk, cardDesk } from '#site/cards/desk.ts';
import { CardSetupError } from '#site/cards/fonts.ts';
import { listContent } from '#site/content-files.ts';
import { type SiteContext, setContext } from '#site/context.ts';
import { keptEntriesOf } from '#site/kept-entries.ts';
import { inputsDigest } from '#site/last-build.ts';
import { joinContent } from '#site/load-content.ts';
import { readPermalinks } from '#site/permalinks.ts';
import { readContent } from '#site/read-content.ts';
import { renderAhead } from '#site/render-ahead.ts';
import { forgetOtherRenderings, renderCache } from '#site/render-cache.ts';
import { textsOfAttachments } from '#site/search-records.ts';
import { publishedDocuments } from '#site/views.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, type ContentOptions, EXIT } from './command.ts';
import { printProblems } from './print.ts';
import { stage } from './progress.ts';

/** Content that may be published, and what a site is made from. */
export interface CheckedSite {
  readonly site: SiteContext;
  /** Those that are out. */
  readonly documents: readonly PortalDocument[];
  readonly attachments: AttachmentTexts;
  /** Nothing on a portal without cards. */
  readonly desk: CardDesk | undefined;
  /** A hash of all that the site is made from. */
  readonly inputs: string;
}

/**
 * Read and check a content folder, and tell what is wrong with it.
 *
 * @throws {CommandError} With exit code 1 for content that cannot be published.
 */
export async function checkedSite({ content, asOf, live }: ContentOptions): Promise<CheckedSite> {
  const texts = renderCache();
  const reading = stage(cli.reading, 'load');
  const kept = keptEntriesOf(content);
  const listed = listContent(content);
  await renderAhead(content, listed.texts, kept, reading.step);
  const read = readContent({ folder: content, listed, texts, kept, progress: reading.step });
  reading.end();

  const checking = stage(cli.checking, 'check');
  const { portal, problems } = joinContent(
    read,
    asOf,
    texts,
    live ? readPermalinks(content) : undefined,
  );
  printProblems(problems, (text) => process.stderr.write(text));
  if (!portal || problems.some((problem) => problem.severity === 'error')) {
    checking.end();
    throw new CommandError(cli.stopped, EXIT.problems);
  }
  forgetOtherRenderings(texts.fingerprint);
  const desk = deskOf(portal, content);
  const site = { portal, asOf, texts, cards: desk?.linkOf };
  setContext(site);
  const documents = publishedDocuments();
  const attachments = await textsOfAttachments(content, documents);
  printProblems(attachments.problems, (text) => process.stderr.write(text));
  checking.end(cli.documents(portal.documents.length));
  const inputs = inputsDigest({
    content,
    entries: kept,
    others: read.sources?.files.keys() ?? [],
    asOf,
    texts: texts.fingerprint,
    fonts: desk?.fonts.version,
  });
  return { site, documents, attachments, desk, inputs };
}

function deskOf(portal: Portal, content: string): CardDesk | undefined {
  try {
    return cardDesk(portal, content);
  } catch (error) {
    if (!(error instanceof CardSetupError)) throw error;
    throw new CommandError(error.message, EXIT.config);
  }
}
