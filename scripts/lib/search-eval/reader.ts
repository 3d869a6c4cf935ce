import type { Browser } from 'playwright-core';
import { addresses } from '#portal/addresses.ts';
import type { CountingServer } from './counting-server.ts';
import { countAnswers, hasAnswered, type PageAnswer, readAnswer, watchSearch } from './in-page.ts';

/** Somebody who searches in a browser of their own. */
export interface Reader {
  /** Open the search page with a query in its address. */
  readonly arrive: (typed: string) => Promise<Answered>;
  /** Type another query into the page that is open, and wait: suggestions and results come by themselves. */
  readonly type: (typed: string) => Promise<Answered>;
  /** Type another query, and press Enter. */
  readonly enter: (typed: string) => Promise<Answered>;
  readonly leave: () => Promise<void>;
}

export interface Answered extends PageAnswer {
  /** Of scripts and data, until everything was looked through. */
  readonly bytes: number;
}

const PATIENCE = 30_000;
// Longer than the page waits before it searches, so that what is loaded for suggestions is counted.
const SUGGESTIONS = 500;

/** A reader who was never here before. */
export async function newReader(browser: Browser, server: CountingServer): Promise<Reader> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watchSearch);
  // What goes wrong in the page is told there, and nothing else follows.
  let fault: string | undefined;
  page.on('pageerror', (error) => {
    fault ??= error.message;
  });
  page.on('console', (message) => {
    if (message.type() === 'error') fault ??= message.text();
  });
  const answer = async (before: number): Promise<Answered> => {
    try {
      await page.waitForFunction(hasAnswered, before, { polling: 20 });
    } catch (error) {
      throw fault === undefined ? error : new Error(fault);
    }
    const answered = await page.evaluate(readAnswer);
    return { ...answered, bytes: server.sent() };
  };
  const field = page.locator('[data-search-field]');
  const ask = async (typed: string, then: () => Promise<void>) => {
    const before = await page.evaluate(countAnswers);
    server.sent();
    await field.fill(typed);
    await then();
    return answer(before);
  };
  return {
    arrive: async (typed) => {
      server.sent();
      await page.goto(`${server.origin}${addresses.search}?q=${encodeURIComponent(typed)}`);
      return answer(0);
    },
    type: (typed) => ask(typed, () => page.waitForTimeout(SUGGESTIONS)),
    enter: (typed) => ask(typed, () => field.press('Enter')),
    leave: () => context.close(),
  };
}
