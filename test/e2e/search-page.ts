import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchText } from '#strings/search.ts';

/** The address of a search; `rest` begins with `&`. */
export function address(typed: string, rest = ''): string {
  return `/search/?q=${encodeURIComponent(typed)}${rest}`;
}

export function field(page: Page): Locator {
  return page.getByLabel(searchText.label);
}

/** Wait until a search is over, and it is said what came of it. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-search]:not([aria-busy]) [data-search-status]:not(:empty)').waitFor();
}

/** What the live region says. */
export async function status(page: Page): Promise<string> {
  return (await page.getByRole('status').textContent()) ?? '';
}

/** Where the results lead, in order. */
export function paths(page: Page): Promise<string[]> {
  return page
    .locator('.result-title')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
}

/** What will be so within some seconds, however busy the machine is. */
export function soon<T>(read: () => T) {
  return expect.poll(read, { timeout: 10_000 });
}
