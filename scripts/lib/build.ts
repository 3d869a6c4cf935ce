import { relative } from 'node:path';
import { copyAttachments, indexRecords, renderPages } from '#site/build-site.ts';
import { setContext } from '#site/context.ts';
import { loadContent } from '#site/load-content.ts';
import { stateOf } from '#site/paths.ts';
import { lock, mayReplace, nextFolder, prepareRelease, release } from '#site/release.ts';
import { renderCache } from '#site/render-cache.ts';
import { searchRecordsOf } from '#site/search-records.ts';
import { listFiles, verifySite } from '#site/verify.ts';
import { publishedDocuments, publishedItems } from '#site/views.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, type ContentOptions, EXIT } from './command.ts';
import { printProblems } from './print.ts';
import { stage } from './progress.ts';

/**
 * Check, render, index, verify, release. The site in `out` stays as it is until the new one is whole.
 *
 * @throws {CommandError} With exit code 1 for problems in the content, 75 while another build runs.
 */
export async function buildSite(options: ContentOptions): Promise<void> {
  if (!mayReplace(options.out, options.content))
    throw new CommandError(cli.badOut(options.out), EXIT.usage);
  const unlocks: (() => void)[] = [];
  try {
    // The site, and what builds of this content keep for the next one, whichever site they make.
    for (const place of [options.out, stateOf(options.content)]) {
      const unlock = lock(place);
      if (typeof unlock !== 'function') throw new CommandError(cli.busy(unlock.pid), EXIT.busy);
      unlocks.push(unlock);
    }
    await buildUnlocked(options);
  } finally {
    for (const unlock of unlocks) unlock();
  }
}

async function buildUnlocked({ content, out, asOf }: ContentOptions): Promise<void> {
  const started = performance.now();
  const texts = renderCache();
  const reading = stage(cli.reading);
  const { portal, problems } = loadContent({
    folder: content,
    asOf,
    texts,
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
  const folder = nextFolder(out);
  prepareRelease(out);

  const rendering = stage(cli.rendering);
  await renderPages(folder, content);
  rendering.end(cli.pages(listFiles(folder).filter((file) => file.endsWith('.html')).length));

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
  release(out);
  process.stderr.write(
    `${cli.built(relative(process.cwd(), out) || out, (performance.now() - started) / 1000)}\n`,
  );
}
