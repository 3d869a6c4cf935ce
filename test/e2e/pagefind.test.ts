import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import {
  type CountingServer,
  countingServer,
} from '../../scripts/lib/search-eval/counting-server.ts';
import { openPagefind } from '../../scripts/lib/search-eval/pagefind.ts';
import { writePagefind } from '../../scripts/lib/search-eval/pagefind-build.ts';
import {
  askIndex,
  openUnsegmented,
  type PagefindModule,
} from '../../scripts/lib/search-eval/pagefind-page.ts';
import { searchesOf } from '../../scripts/lib/search-eval/pagefind-tokens.ts';
import { temporaryPath } from '../support/temporary.ts';
import { searchRecord } from '../unit/search/records.ts';
import { test } from './browser.ts';

/** Sentences that have much in common, but none of the phrases asked for with another. */
const SENTENCES = [
  '行政复议决定书自送达之日起发生法律效力',
  '复议机关变更原行政决定的，应当书面告知',
  '本办法规定的补贴按年发放到户',
  '地方性法规另有要求的，从其要求',
];
const TEXTS = Array.from({ length: 40 }, (_, at) => `第${at + 1}项：${SENTENCES[at % 4]}。`);

let server: CountingServer;
let ids: readonly string[];

beforeAll(async () => {
  const folder = temporaryPath('pagefind');
  mkdirSync(folder);
  const records = TEXTS.map((text, at) =>
    searchRecord({ url: `/${at}/`, title: `清单之${at + 1}`, blocks: [{ text }] }),
  );
  ({ ids } = await writePagefind(records, folder));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>-</title>');
  server = await countingServer([folder]);
});

afterAll(() => server.close());

// The pieces of a dictionary, 行政｜复议, are not the tokens of these: 政复, 议决.
test.for(['政复议决定', '复议机关变', '法规定的补', '性法规另有'])(
  'in a Chinese page, an index of pairs finds “%s” where queries are not segmented',
  async (phrase, { browser }) => {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(server.origin);
    const expected = TEXTS.filter((text) => text.includes(phrase));
    expect(expected).toHaveLength(10);

    expect(await found(page, phrase, openUnsegmented)).toEqual(expected);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await found(page, phrase, openSegmented)).not.toEqual(expected);
    await page.close();
  },
);

/** The texts that a page finds, in the order in which they were written. */
async function found(
  page: Page,
  phrase: string,
  open: typeof openUnsegmented,
): Promise<readonly string[]> {
  const index = await openPagefind(page, open);
  const answer = await page.evaluate(askIndex, { index, searches: searchesOf(phrase) });
  return TEXTS.filter((_, at) => answer.includes(ids[at] ?? ''));
}

/** As Pagefind is used without further thought: in the language of the page. */
function openSegmented(module: PagefindModule): ReturnType<typeof openUnsegmented> {
  return module.createInstance({ basePath: '/pagefind/', noWorker: true });
}
