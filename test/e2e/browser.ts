import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

export const origin = inject('origin');

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };

export interface OpenOptions extends BrowserContextOptions {
  /** The journey leads off the portal: another host answers with an empty page. */
  readonly leaves?: boolean;
  /** The journey breaks rules on purpose, and looks itself at what comes of it. */
  readonly hostile?: boolean;
}

/** Noon in China on the day for which the sample was built, so that no journey depends on the day it is made. */
const BUILT = new Date(`${inject('asOf')}T12:00:00+08:00`);

interface Fixtures {
  /** A page of a reader who was never here before, whose clock shows the day of the build. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
}

/**
 * A test with a browser. Whatever it does, it fails when a page asks another host for anything, logs
 * an error, violates its content security policy or misses a file.
 */
export const test = base.extend<{ browser: Browser } & Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of fixtures from here.
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const faults: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (path, { leaves = false, hostile = false, ...options } = {}) => {
      const context = await browser.newContext({ viewport: WIDE, locale: 'zh-CN', ...options });
      closing.push(() => context.close());
      await context.route(
        (url) => url.origin !== origin,
        (route) => {
          if (!leaves) faults.push(`asked ${route.request().url()}`);
          return route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
        },
      );
      const page = await context.newPage();
      await page.clock.setFixedTime(BUILT);
      if (hostile) return visit(page, path);
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
      });
      return visit(page, path);
    });
    for (const close of closing) await close();
    expect(faults).toEqual([]);
  },
});

async function visit(page: Page, path: string): Promise<Page> {
  await page.goto(origin + path);
  return page;
}

/** The text of an element as a reader sees it: nothing that is hidden. */
export function seen(place: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count.
  return place.innerText();
}
