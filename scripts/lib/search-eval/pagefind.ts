import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, JSHandle, Page } from 'playwright-core';
import type { SearchRecord } from '#search/record.ts';
import { searchEval as text } from '#strings/search-eval.ts';
import { CommandError, EXIT } from '../command.ts';
import { stage } from '../progress.ts';
import type { ClassName, EvalQuery } from './classes.ts';
import { type CountingServer, countingServer } from './counting-server.ts';
import { type BuildCost, buildIndex } from './index-build.ts';
import { meanOf, recallOf, rounded } from './metrics.ts';
import { askIndex, openUnsegmented, type PagefindModule } from './pagefind-page.ts';
import { searchesOf } from './pagefind-tokens.ts';

/**
 * What Pagefind does with the same corpus.
 *
 * Compared: building an index, its size, which records answer a part of a text, and what is loaded
 * until ten of them can be shown. Not compared: identifiers, ranking, filters, corrections, suggestions
 * and how long a search takes. In favour of Pagefind, the script of the page is not counted, nor what a
 * page would load to throw out false hits.
 */
export interface PeerReport {
  readonly name: 'pagefind';
  readonly version: string;
  readonly build: BuildCost;
  /** Of all that is served, the records too. */
  readonly files: number;
  readonly bytes: number;
  readonly classes: Readonly<Partial<Record<ClassName, PeerScore>>>;
}

interface PeerScore {
  readonly queries: number;
  readonly recall: number | null;
  readonly falseHits: number;
  /** The mean for the first query in a new page, and for another of its class after it. */
  readonly bytes: { readonly first: number | null; readonly next: number | null };
}

interface Corpus {
  readonly records: readonly SearchRecord[];
  readonly queries: readonly EvalQuery[];
  /** A temporary folder. */
  readonly folder: string;
  readonly chromium: string;
  /** What starts this command again to build the index in a folder. */
  readonly words: (folder: string) => readonly string[];
}

const ASKED: readonly ClassName[] = ['substring', 'singleChar'];
const PAGE =
  '<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"><title>Pagefind</title>';

/** Build a Pagefind index of the corpus in a process of its own, and ask it in a browser. */
export async function measurePagefind(corpus: Corpus): Promise<PeerReport> {
  const root = join(corpus.folder, 'peer');
  mkdirSync(root);
  const indexing = stage(text.peerIndexing);
  const built = await buildIndex(corpus.records, [], root, corpus.words(root));
  if (!built) throw new CommandError(text.indexFailed, EXIT.problems);
  indexing.end();
  const { folder, urls } = built;
  const entry = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  const { version } = JSON.parse(entry) as { version: string };
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .flatMap((file) => (file.isFile() ? file.size : []));

  writeFileSync(join(folder, 'index.html'), PAGE);
  const { chromium } = await import('playwright-core');
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: corpus.chromium, args });
  const server = await countingServer([folder]);
  const asking = stage(text.peerAsking);
  const classes: Partial<Record<ClassName, PeerScore>> = {};
  try {
    for (const name of ASKED) {
      const queries = corpus.queries.filter((query) => query.name === name);
      const visits: Visit[] = [];
      for (const [at, query] of queries.entries()) {
        const next = queries[(at + 1) % queries.length] ?? query;
        visits.push(await visit(browser, server, urls, [query, next]));
        asking.step(at + 1, queries.length);
      }
      classes[name] = scoreOf(visits);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  asking.end();
  const build = {
    seconds: rounded(built.cost.seconds),
    cpuSeconds: rounded(built.cost.cpuSeconds),
    peakMB: Math.round(built.cost.peakMB),
  };
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { name: 'pagefind', version, build, files: sizes.length, bytes, classes };
}

/** Open the index at `/pagefind/` in a page. */
export async function openPagefind(page: Page, open = openUnsegmented) {
  // As text, so that whatever runs this file leaves the import to the page.
  const module: JSHandle<PagefindModule> = await page.evaluateHandle(
    'import("/pagefind/pagefind.js")',
  );
  return page.evaluateHandle(open, module);
}

interface Visit {
  readonly recall: number;
  readonly falseHits: number;
  readonly first: number;
  readonly next: number;
}

/** Two queries of a reader who was never here before. */
async function visit(
  browser: Browser,
  server: CountingServer,
  urls: ReadonlyMap<string, string>,
  [one, other]: readonly [EvalQuery, EvalQuery],
): Promise<Visit> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  server.sent();
  await page.goto(server.origin);
  const index = await openPagefind(page);
  const ids = await page.evaluate(askIndex, { index, searches: searchesOf(one.typed) });
  const first = server.sent();
  await page.evaluate(askIndex, { index, searches: searchesOf(other.typed) });
  const next = server.sent();
  await page.close();
  const found = ids.map((id) => urls.get(id) ?? id);
  const falseHits = found.filter((url) => !one.relevant.has(url)).length;
  return { recall: recallOf(found, one.relevant), falseHits, first, next };
}

function scoreOf(visits: readonly Visit[]): PeerScore {
  const mean = (which: keyof Visit) => meanOf(visits.map((one) => one[which]));
  return {
    queries: visits.length,
    recall: mean('recall'),
    falseHits: visits.reduce((sum, one) => sum + one.falseHits, 0),
    bytes: { first: mean('first'), next: mean('next') },
  };
}
