import { join } from 'node:path';
import { itemsOn } from '#portal/items.ts';
import { storeAttachments } from '#site/attachment-files.ts';
import { writeCards } from '#site/cards/write-cards.ts';
import { type PagePlan, setContext } from '#site/context.ts';
import { isPage } from '#site/page-address.ts';
import { renderPages } from '#site/page-renderer.ts';
import { stateOf } from '#site/paths.ts';
import { type SiteStore, siteStore } from '#site/site-store.ts';
import { mappedSite, writeSitemap } from '#site/sitemap.ts';
import { type IndexedSite, startSearchIndex } from '#site/start-search-index.ts';
import { type PageFactsStore, pageFactsStore } from '#site/verify/page-facts-store.ts';
import { verifySite } from '#site/verify/verify-site.ts';
import { frameOf, publishedItems } from '#site/views.ts';
import { cli } from '#strings/cli.ts';
import type { CheckedSite } from './build-check.ts';
import { CommandError, EXIT } from './command.ts';
import { printProblems } from './print.ts';
import { stage } from './progress.ts';

/**
 * Make the site of a portal in an empty folder, from what is new and from what was kept.
 *
 * @returns How many pages it has.
 * @throws {CommandError} When the site is not what it must be.
 */
export async function makeSite(
  checked: CheckedSite,
  content: string,
  folder: string,
): Promise<number> {
  const { site, documents, attachments } = checked;
  const state = stateOf(content);
  const facts = pageFactsStore(join(state, 'verify'), frameOf().origin);
  const store = siteStore(join(state, 'site'), (file, digest, bytes) => {
    // Read now: later they would have to come from the disk again.
    if (isPage(file)) facts.of(digest, () => bytes);
  });
  const stop = new AbortController();
  try {
    const indexing = stage(cli.indexing, 'searchIndex');
    const indexed = startSearchIndex({
      documents,
      site,
      attachments,
      folder,
      content,
      synonyms: site.portal.synonyms,
      signal: stop.signal,
    });
    const pages = await makePages(checked, store, join(state, 'work'));
    await drawCards(checked, folder, join(state, 'cards'));
    writeFiles(checked, store, content, folder);
    const index = await indexed;
    indexing.end(cli.indexed(index.documents, index.reused), index);
    verify(checked, store, index, facts, folder);
    store.close();
    return pages;
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** @returns How many pages there are. */
async function makePages({ site }: CheckedSite, store: SiteStore, work: string): Promise<number> {
  const rendering = stage(cli.rendering, 'render');
  const thread = process.threadCpuUsage();
  const withPlan = (plan: PagePlan) => setContext({ ...site, plan });
  const { made, fileSeconds } = await renderPages(store, work, withPlan);
  // The index is made meanwhile, in another thread.
  const { user, system } = process.threadCpuUsage(thread);
  const pages = [...store.files().keys()].filter(isPage).length;
  rendering.end(cli.pagesMade(pages, made), {
    cpuSeconds: (user + system) / 1e6 - fileSeconds,
  });
  return pages;
}

async function drawCards(
  { desk, documents }: CheckedSite,
  out: string,
  stateFolder: string,
): Promise<void> {
  if (!desk) return;
  const drawing = stage(cli.drawing, 'cards');
  const { written, drawn, problems } = await writeCards({
    desk,
    documents,
    out,
    stateFolder,
    progress: drawing.step,
  });
  printProblems(problems, (text) => process.stderr.write(text));
  drawing.end(cli.drawn(written, drawn));
}

function writeFiles(
  { site, documents }: CheckedSite,
  store: SiteStore,
  content: string,
  folder: string,
): void {
  const writing = stage(cli.writing, 'write');
  const attachments = storeAttachments(store, content, documents);
  store.linkInto(folder);
  writing.end(cli.attachments(attachments));
  const mapping = stage(cli.mapping, 'feeds');
  const map = mappedSite(store.files().keys(), site.portal, documents, frameOf().origin);
  mapping.end(cli.addresses(writeSitemap(folder, map)));
}

function verify(
  { site, documents }: CheckedSite,
  store: SiteStore,
  index: IndexedSite,
  facts: PageFactsStore,
  folder: string,
): void {
  const verifying = stage(cli.verifying, 'verify');
  const items = publishedItems();
  const faults = verifySite(folder, {
    origin: frameOf().origin,
    files: store.files(),
    documents: [...documents, ...items].map(({ path }) => path),
    counts: {
      documents: documents.length,
      items: items.length,
      ended: items.length - itemsOn(site.portal, site.asOf).length,
      searchRecords: index.documents,
    },
    facts,
  });
  verifying.end();
  if (faults.length > 0) {
    const shown = faults.slice(0, 20).join('\n');
    throw new CommandError(`${cli.verifyFailed(faults.length)}\n${shown}`, EXIT.problems);
  }
}
