import { join, relative } from 'node:path';
import { copyAttachments, indexRecords } from '#site/build-site.ts';
import { setContext } from '#site/context.ts';
import { keptEntriesOf } from '#site/kept-entries.ts';
import { loadContent } from '#site/load-content.ts';
import { renderPages } from '#site/page-renderer.ts';
import { stateOf } from '#site/paths.ts';
import { lock } from '#site/release/lock.ts';
import { mayReplace } from '#site/release/place.ts';
import { type NextRelease, openRelease } from '#site/release/release.ts';
import { renderAhead } from '#site/render-ahead.ts';
import { renderCache } from '#site/render-cache.ts';
import { searchRecordsOf } from '#site/search-records.ts';
import { verifySite } from '#site/verify.ts';
import { publishedDocuments, publishedItems } from '#site/views.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, type ContentOptions, EXIT } from './command.ts';
import { buildError } from './disk-full.ts';
import { printProblems } from './print.ts';
import { stage } from './progress.ts';
import { withUndo } from './undo.ts';

/**
 * Check, render, index, verify, release. The site in `out` stays as it is until the new one is whole.
 *
 * @throws {CommandError} With exit code 1 for problems in the content, 74 for a full disk, 75 while
 *   another build runs.
 */
export async function buildSite(options: ContentOptions): Promise<void> {
  if (!mayReplace(options.out, options.content))
    throw new CommandError(cli.badOut(options.out), EXIT.usage);
  const state = stateOf(options.content);
  await withUndo(async (undo) => {
    try {
      // The site, and what builds of this content keep for the next one, whichever site they make.
      for (const place of [options.out, state]) {
        const unlock = lock(place);
        if (typeof unlock !== 'function') throw new CommandError(cli.busy(unlock.pid), EXIT.busy);
        undo(unlock);
      }
      const next = openRelease(options.out);
      undo(next.discard);
      await buildInto(next, options);
    } catch (error) {
      throw buildError(error, options.out, state);
    }
  });
}

async function buildInto(next: NextRelease, { content, out, asOf }: ContentOptions): Promise<void> {
  const started = performance.now();
  const texts = renderCache();
  const reading = stage(cli.reading);
  const kept = keptEntriesOf(content);
  await renderAhead(content, kept, reading.step);
  const { portal, problems } = loadContent({
    folder: content,
    asOf,
    texts,
    kept,
    progress: reading.step,
  });
  reading.end(portal ? cli.documents(portal.documents.length) : '');
  printProblems(problems, (text) => process.stderr.write(text));
  if (!portal || problems.some((problem) => problem.severity === 'error')) {
    throw new CommandError(cli.stopped, EXIT.problems);
  }

  const site = { portal, asOf, texts };
  setContext(site);
  const documents = publishedDocuments();
  const { folder } = next;

  const rendering = stage(cli.rendering);
  const pages = await renderPages(join(stateOf(content), 'pages'), (plan) =>
    setContext({ ...site, plan }),
  );
  const htmlFiles = [...pages.digests.keys()].filter((file) => file.endsWith('.html'));
  rendering.end(cli.pages(htmlFiles.length));

  const writing = stage('写入');
  pages.linkInto(folder);
  pages.close();
  writing.end();

  const copying = stage(cli.copying);
  copying.end(cli.files(copyAttachments(folder, content, documents)));

  const indexing = stage(cli.indexing);
  const searchable = await searchRecordsOf(content, documents, site);
  printProblems(searchable.problems, (text) => process.stderr.write(text));
  const index = await indexRecords(folder, content, searchable, portal.synonyms, indexing.step);
  indexing.end(cli.indexed(index.documents, index.reused));

  const verifying = stage(cli.verifying);
  const faults = verifySite(
    folder,
    [...documents, ...publishedItems()].map(({ path }) => path),
  );
  verifying.end();
  if (faults.length > 0) {
    const shown = faults.slice(0, 20).join('\n');
    throw new CommandError(`${cli.verifyFailed(faults.length)}\n${shown}`, EXIT.problems);
  }
  next.publish(htmlFiles.length);
  process.stderr.write(
    `${cli.built(relative(process.cwd(), out) || out, (performance.now() - started) / 1000)}\n`,
  );
}
