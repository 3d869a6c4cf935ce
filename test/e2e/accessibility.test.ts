import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { NARROW, origin, test } from './browser.ts';
import { PAGE_TYPES } from './sample.ts';

/** Types of pages of powers, lists and subjects. */
const ITEM_TYPES = [
  'power list',
  'permit',
  'penalty',
  'list of permits',
  'item of permits',
  'subject',
];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe has to say against a page as it stands. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    .options({ resultTypes: ['violations'] })
    // There are no frames; without this axe opens a page of its own for each run.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

test('no page type violates WCAG 2.2 AA, in light or in dark', { timeout: 300_000 }, async ({
  open,
}) => {
  // axe puts itself into the page, which the policy of the portal rightly forbids.
  const page = await open('/', { bypassCSP: true });
  const found: string[] = [];
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    if (path !== '/') await page.goto(origin + path);
    if (type === 'results') await page.locator('.result').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violationsOn(page)).map((fault) => `${type}, ${colorScheme}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});

test.for([
  ['light', 240, 255],
  ['dark', 0, 60],
] as const)('a reader who likes it %s gets it so', async ([colorScheme, from, to], { open }) => {
  const page = await open('/', { colorScheme });
  const colour = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const channels = (colour.match(/\d+/g) ?? []).map(Number);
  expect(Math.min(...channels)).toBeGreaterThanOrEqual(from);
  expect(Math.max(...channels)).toBeLessThanOrEqual(to);
});

test('a dialog that is open violates nothing either', async ({ open }) => {
  const page = await open('/guide/', { bypassCSP: true });
  await page.getByRole('link', { name: '我为政府网站找错' }).click();
  expect(await violationsOn(page)).toEqual([]);
});

// 320 px is also what is left of 1280 px at 400 %.
describe('on a narrow screen', () => {
  test('no page type scrolls sideways, in the usual and in the large size', async ({ open }) => {
    const page = await open('/', { viewport: NARROW });
    const sizes = ['medium', 'large'];
    const wide: string[] = [];
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      if (path !== '/') await page.goto(origin + path);
      if (type === 'results') await page.locator('.result').first().waitFor();
      for (const size of sizes) {
        const width = await page.evaluate((chosen) => {
          document.documentElement.dataset['size'] = chosen;
          return document.documentElement.scrollWidth;
        }, size);
        if (width > NARROW.width) wide.push(`${type} ${size}: ${width}`);
      }
    }
    expect(wide).toEqual([]);
  });

  test('a wide table scrolls in its own frame, by keyboard too', async ({ open }) => {
    const path = PAGE_TYPES['document with a wide table'] ?? '';
    const page = await open(path, { viewport: NARROW });
    const frame = page.locator('.table-scroll').first();
    const [inner, outer] = await frame.evaluate((element) => [
      element.scrollWidth,
      element.clientWidth,
    ]);
    expect(inner).toBeGreaterThan(outer ?? 0);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  test('what a finger must hit is at least 24 px high and wide', async ({ open }) => {
    const page = await open('/', { viewport: NARROW });
    const small: string[] = [];
    for (const type of ['home', 'list', 'normative document', 'search', ...ITEM_TYPES]) {
      await page.goto(origin + (PAGE_TYPES[type] ?? ''));
      small.push(
        ...(await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('button, input, select, summary, nav a')]
            .filter((element) => element.checkVisibility({ opacityProperty: true }))
            .filter((element) => !element.closest('.visually-hidden'))
            // A box is ticked by its words too.
            .map(
              (element) =>
                (element.matches('[type=checkbox]') && element.closest('label')) || element,
            )
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 24 || box.width < 24)
            .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.height}`),
        )),
      );
    }
    expect(small).toEqual([]);
  });
});
