import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '#domain/date.ts';
import { searchEval as text } from '#strings/search-eval.ts';
import { findChromium } from '../chromium.ts';
import { CommandError, EXIT } from '../command.ts';
import { type Stage, stage } from '../progress.ts';
import type { ClassName, EvalQuery, Outcome } from './classes.ts';
import { readSearchable } from './content-records.ts';
import { assembleCorpus } from './corpus.ts';
import { chanceFor } from './draw.ts';
import { isHeldOut } from './held-out.ts';
import { type BuiltIndex, buildIndex } from './index-build.ts';
import { readQuestions } from './judged.ts';
import { measurePagefind, type PeerReport } from './pagefind.ts';
import { makeQueries } from './queries.ts';
import type { Answered } from './reader.ts';
import { detailLines, type Report, reportOf } from './report.ts';
import { askCold, askPairs, askWarm, type Ground } from './runs.ts';
import { buildSearchPage } from './search-page.ts';
import { textsOf } from './texts.ts';

export interface EvalOptions {
  readonly content: string;
  readonly asOf: IsoDate;
  readonly documents: number;
  readonly seed: number;
  /** Of each class, and pairs of queries that are measured. */
  readonly queries: number;
  readonly classes: readonly ClassName[];
  /** How many queries are asked once more in a page that stays; all, unless said otherwise. */
  readonly again?: number | undefined;
  /** A built portal whose search page is tried; without it one is built. */
  readonly site?: string | undefined;
  /** A file for every single query and how it was answered. */
  readonly details?: string | undefined;
  /** Another search that is tried with the same corpus. */
  readonly peer?: 'pagefind' | undefined;
  /** What starts this command again to build the index in a folder. */
  readonly indexWords: (folder: string) => readonly string[];
}

/**
 * Make a corpus and its index, ask in a browser, and compare with what is true.
 *
 * @throws {CommandError} When the content, the portal or the index cannot be built, or no browser is there.
 */
export async function evaluateSearch(
  options: EvalOptions,
): Promise<Report & { readonly peer?: PeerReport }> {
  const { content, asOf, documents, seed } = options;
  const chromium = findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-search-eval-'));
  try {
    const making = stage(text.making);
    const questions = readQuestions(content);
    const known = questions.flatMap(({ relevant }) => relevant.map(({ url }) => url));
    const { records: own, synonyms } = await readSearchable(content, asOf);
    const records = assembleCorpus(own, new Set(known), { documents, seed, asOf });
    const heldOut = records.filter(isHeldOut);
    const source = { heldOut, records, texts: textsOf(records), seed };
    const queries = makeQueries(source, { synonyms, questions }, options.queries, options.classes);
    making.end(text.made(records.length, heldOut.length, queries.length));

    const indexing = stage(text.indexing);
    const words = options.indexWords(folder);
    const index = await buildIndex(records, synonyms, folder, words);
    if (!index) throw new CommandError(text.indexFailed, EXIT.problems);
    indexing.end();

    const paging = stage(text.paging);
    const site = options.site ?? (await buildSearchPage(folder));
    if (!site) throw new CommandError(text.pageFailed, EXIT.problems);
    paging.end();

    const folders = [index.folder, site];
    const asked = await askAll(queries, folders, chromium, options);
    const outcomes = queries.flatMap((query, at) => outcomeOf(query, asked.cold[at], index));
    if (options.details) writeFileSync(options.details, detailLines(outcomes, asked));
    const report = reportOf({
      documents: records.length,
      seed,
      cost: index.cost,
      outcomes,
      queries,
      asked,
    });
    if (!options.peer) return report;
    const peerWords = (peer: string) => [...options.indexWords(peer), '--peer', 'pagefind'];
    const corpus = { records, queries, folder, chromium, words: peerWords };
    return { ...report, peer: await measurePagefind(corpus) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askAll(
  queries: readonly EvalQuery[],
  folders: readonly string[],
  chromium: string,
  { seed, queries: count, again: most }: EvalOptions,
) {
  // A portal is built without what only tests and measurements need.
  const { chromium: launcher } = await import('playwright-core');
  const browser = await launcher.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const failures: string[] = [];
  const ground = (shown: Stage): Ground => ({
    browser,
    folders,
    step: shown.step,
    failed: (typed, error) => {
      failures.push(typed);
      process.stderr.write(`${text.failed(typed, String(error).split('\n')[0] ?? '')}\n`);
    },
  });
  const typed = queries.map((query) => query.typed);
  try {
    const asking = stage(text.asking);
    const cold = await askCold(typed, ground(asking));
    asking.end();
    const pairing = stage(text.pairing);
    const pairs = await askPairs(typed, ground(pairing), count, chanceFor(seed, 'pairs'));
    pairing.end();
    const warming = stage(text.warming);
    const again = spread(typed.length, most ?? typed.length);
    const repeated = again.map((at) => typed[at] ?? '');
    const warm = await askWarm(repeated, ground(warming), chanceFor(seed, 'warm'));
    warming.end();
    return { cold, again, warm, pairs, failures };
  } finally {
    await browser.close();
  }
}

function outcomeOf(
  query: EvalQuery,
  answered: Answered | undefined,
  { urls }: BuiltIndex,
): Outcome {
  const found = (answered?.ids ?? []).map((id) => urls.get(id) ?? id);
  return { query, found, top: answered?.top ?? [], notes: answered?.notes ?? [] };
}

/** Numbers below `length`, evenly spread, at most so many. */
function spread(length: number, most: number): number[] {
  const count = Math.min(length, most);
  return Array.from({ length: count }, (_, at) => Math.floor((at * length) / count));
}
