import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { PAGE_TYPES } from './sample.ts';

interface Stop {
  readonly name: string;
  readonly element: string;
  readonly region: string;
  /** Whether the eye can see where the focus is. */
  readonly ringed: boolean;
  readonly inView: boolean;
}

/** Where the focus is after each of so many presses of Tab. */
async function walk(page: Page, steps: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
          element: element.tagName.toLowerCase(),
          region: element.closest('search, nav, main, footer')?.tagName.toLowerCase() ?? 'body',
          ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          inView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
        };
      }),
    );
  }
  return stops;
}

test('Tab reaches the skip link, the search, the columns and the content, in this order', async ({
  open,
}) => {
  const page = await open('/disclosure/all/');
  const stops = await walk(page, 14);
  expect(stops[0]?.name).toBe('跳到正文');
  const regions = stops.map(({ region }) => region);
  const order = [...new Set(regions)];
  expect(order).toEqual(['body', 'search', 'nav', 'main'].filter((one) => order.includes(one)));
  expect(regions).toContain('search');
  expect(stops.filter(({ region }) => region === 'nav').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['政府信息公开指南', '依申请公开']),
  );
});

test('the skip link shows itself and takes the reader to the content', async ({ open }) => {
  const page = await open(PAGE_TYPES['normative document'] ?? '');
  const [skip] = await walk(page, 1);
  expect(skip).toMatchObject({ name: '跳到正文', inView: true });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const [next] = await walk(page, 1);
  expect(next?.name).toBe('首页');
});

test('the focus can be seen wherever it goes, and is never outside the window', async ({
  open,
}) => {
  for (const type of ['home', 'list', 'normative document', 'search']) {
    const page = await open(PAGE_TYPES[type] ?? '');
    // Past the last stop of a short page the focus is on the page itself.
    const stops = (await walk(page, 30)).filter(({ element }) => element !== 'body');
    expect(
      stops.filter(({ ringed, inView }) => !ringed || !inView),
      type,
    ).toEqual([]);
    expect(new Set(stops.map(({ name }) => name)).size, type).toBeGreaterThan(12);
  }
});

test('filters open and choose with the keyboard', async ({ open }) => {
  const page = await open('/disclosure/all/');
  await page.locator('.facets summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/disclosure/all/type-*/');
});

test('the link of an article can be copied with the keyboard', async ({ open }) => {
  const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const page = await open(PAGE_TYPES['normative document'] ?? '', permissions);
  await page.locator('#art-1 .copy-anchor').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#art-1$/);
});
