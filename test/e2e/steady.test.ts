import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { documentWith, IN_FORCE_UNTIL, PAGE_TYPES } from './sample.ts';

/** Pages that readers see most, and those on which scripts change something while they load. */
const PAGES = [
  'home',
  'list',
  'normative document',
  'document with attachments',
  'amended document',
  'permit',
  'penalty',
  'power list',
  'catalogue',
  'search',
] as const;

const WIDTHS = [375, 1440] as const;

interface Shifted {
  shifts: { value: number; nodes: string[] }[];
}

describe.each(WIDTHS)('at %i pixels nothing moves while a page loads', (width) => {
  const viewport = { width, height: 812 };

  test.for(PAGES)('%s', async (name, { open }) => {
    const page = await open('/404.html', { viewport, hostile: true });
    await watch(page);
    await page.goto(new URL(PAGE_TYPES[name] ?? '/', page.url()).href);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('a document with the text of elders', async ({ open }) => {
    const page = await open('/404.html', { viewport, hostile: true });
    await page.evaluate(() => localStorage.setItem('size', 'large'));
    await watch(page);
    await page.goto(new URL(PAGE_TYPES['normative document'] ?? '/', page.url()).href);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('a document that has expired since the build', async ({ open }) => {
    const page = await open('/404.html', { viewport, hostile: true });
    await page.clock.setFixedTime(new Date('2099-01-01T12:00:00+08:00'));
    await watch(page);
    await page.goto(new URL(documentWith(IN_FORCE_UNTIL), page.url()).href);
    expect(await shiftsOf(page)).toEqual([]);
  });
});

/** From the next page on, note what moves. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shifted['shifts'] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        };
        const nodes = sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.className}`;
        });
        shifts.push({ value, nodes });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsOf(page: Page): Promise<Shifted['shifts']> {
  await page.waitForLoadState('networkidle');
  // Two frames later everything that scripts have changed has been laid out.
  return page.evaluate(
    () =>
      new Promise<Shifted['shifts']>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done((window as unknown as Shifted).shifts)),
        ),
      ),
  );
}
