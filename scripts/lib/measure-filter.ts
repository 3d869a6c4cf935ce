import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { addresses } from '#portal/addresses.ts';
import { powerWords } from '#strings/bench-powers.ts';

/** What a key did to the list of powers, and how long it took. */
export interface MeasuredKey {
  readonly typed: string;
  /** How many powers were found then. */
  readonly found: number;
  /** From the event of the key until the list that it made had been painted. */
  readonly ms: number;
}

/** Some keys, typed one after the other. */
export interface MeasuredTyping {
  readonly keys: readonly MeasuredKey[];
  readonly maxMs: number;
  readonly medianMs: number;
}

const ORIGIN = 'http://portal.test';
const FIELD = '[data-power-filter] input[name="q"]';
const SUMMARY = '[data-power-summary]';
const READY = '[data-power-list][aria-busy="false"]';
/** What is typed on top of the keys until the first answer is there, and taken away again. */
const PROBE = '县';

/** What the page keeps of keys. */
interface Watched {
  painted: number[];
}

/**
 * Type into the filter of a built portal in a browser.
 *
 * @param browserPath Where Chromium is.
 * @throws {Error} When the filter does not answer.
 */
export async function measureFilter(
  site: string,
  browserPath: string,
): Promise<{ readonly words: MeasuredTyping; readonly duties: MeasuredTyping }> {
  // A portal is built without what only tests and measurements need.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await serve(context, site);
    const page = await context.newPage();
    await page.addInitScript(watchKeys);
    await page.goto(ORIGIN + addresses.powers);
    // The list is loaded when a reader turns to the filter.
    await page.locator('[data-power-filter]').hover();
    await page.waitForSelector(READY, { state: 'attached' });
    const words = await typing(page);
    await page.locator('[data-power-filter] input[name="duties"]').check();
    const field = page.locator(FIELD);
    await field.fill(PROBE);
    // The texts of the duties are there when they have been looked through.
    await page.waitForSelector(READY);
    await field.fill('');
    return { words, duties: await typing(page) };
  } finally {
    await browser.close();
  }
}

async function typing(page: Page): Promise<MeasuredTyping> {
  await page.locator(FIELD).focus();
  const keys: MeasuredKey[] = [];
  for (const typed of powerWords.keys) {
    const before = await page.evaluate(() => (window as unknown as Watched).painted.length);
    if (typed === powerWords.backspace) await page.keyboard.press('Backspace');
    else await page.keyboard.insertText(typed);
    await page.waitForFunction(
      (count) => (window as unknown as Watched).painted.length > count,
      before,
    );
    const [ms, summary] = await page.evaluate(
      (selector) =>
        [
          (window as unknown as Watched).painted.at(-1) ?? 0,
          document.querySelector(selector)?.textContent ?? '',
        ] as const,
      SUMMARY,
    );
    keys.push({ typed, found: Number(/\d+/.exec(summary)?.[0]), ms: Math.round(ms * 10) / 10 });
  }
  if (new Set(keys.map(({ found }) => found)).size < 3)
    throw new Error('The filter does not answer');
  const sorted = keys.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    keys,
    maxMs: sorted.at(-1) ?? 0,
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
  };
}

/** In the page: of each input, the time from its event until the next frame has been painted. */
function watchKeys(): void {
  const painted: number[] = [];
  Object.assign(window, { painted });
  window.addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message comes after the frame in whose callbacks it was sent.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    true,
  );
}

/** Answer whatever the page asks for from a folder. */
async function serve(context: BrowserContext, site: string): Promise<void> {
  await context.route(
    () => true,
    (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(site, decodeURIComponent(pathname));
      const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
      if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
      return route.fulfill({ path: file });
    },
  );
}
