import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { searchText } from '#strings/search.ts';
import { origin, test } from './browser.ts';
import { address, field, paths, settled, soon, status } from './search-page.ts';

const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

describe('suggestions', () => {
  test('of titles and numbers show while one types, with what was typed marked', async ({
    open,
  }) => {
    const page = await open('/search/');
    await field(page).pressSequentially('海岛民宿');
    await options(page).first().waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await options(page).count()).toBeLessThanOrEqual(8);
    expect(await options(page).locator('mark').first().textContent()).toBe('海岛民宿');
    await field(page).fill('青政办发');
    await soon(() => options(page).locator('mark').first().textContent()).toBe('青政办发');
  });

  test('are chosen with arrow keys and opened with Enter', async ({ open }) => {
    const page = await open('/search/');
    await field(page).pressSequentially('海岛民宿');
    await options(page).first().waitFor();
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    const count = await options(page).count();
    expect(await chosen(page).getAttribute('id')).toMatch(new RegExp(`-${count - 1}$`));
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(active).toBe(await chosen(page).getAttribute('id'));
    const href = (await chosen(page).getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}**`);
  });

  test('go with Escape, which takes nothing else', async ({ open }) => {
    const page = await open(address('民宿'));
    await settled(page);
    await field(page).press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('民宿');
    expect(await page.locator('.result').count()).toBeGreaterThan(0);
  });

  test('do not stand in the way of a search, nor come up after it', async ({ open }) => {
    const page = await open('/search/');
    await field(page).pressSequentially('海岛民宿');
    await page.keyboard.press('Enter');
    await page.locator('.result').first().waitFor();
    await page.waitForTimeout(500);
    expect(await options(page).count()).toBe(0);
    expect((await paths(page)).length).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('海岛民宿');
  });

  test('are loaded on other pages when the field is entered, and not before', async ({ open }) => {
    const page = await open('/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${origin}/guide/`, { waitUntil: 'networkidle' });
    expect(loaded).toContain('/early.js');
    const isOfSearch = (path: string) => /^\/search\/|typeahead|combobox/.test(path);
    expect(loaded.filter(isOfSearch)).toEqual([]);

    const box = page.getByLabel('在全部公开信息中搜索');
    await box.pressSequentially('海岛民宿');
    await options(page).first().waitFor();
    expect(loaded.filter(isOfSearch).length).toBeGreaterThan(1);
    const href = (await options(page).first().getAttribute('href')) ?? '';
    await options(page).first().click();
    await page.waitForURL(`**${href}**`);
  });
});

describe('the slash key', () => {
  test('leads to the field, but not from where something is typed', async ({ open }) => {
    const page = await open(address('民宿'));
    await settled(page);
    await page.locator('.result-title').nth(3).focus();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field(page).inputValue()).toBe('民宿');
    await page.keyboard.press('End');
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('民宿/');
  });

  test('can be turned off, for good', async ({ open }) => {
    const page = await open('/search/');
    await page.getByRole('button', { name: searchText.slashOff }).click();
    await page.keyboard.press('/');
    await page.reload();
    await page.getByRole('button', { name: searchText.slashOn }).waitFor();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(false);
  });
});

test('no state of the search violates WCAG 2.2 AA, in light or in dark', {
  timeout: 120_000,
}, async ({ open }) => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // axe puts itself into the page, which the policy of the portal rightly forbids.
    const page = await open('/search/', { bypassCSP: true, colorScheme });
    const look = async (state: string) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ resultTypes: ['violations'] })
        .setLegacyMode()
        .analyze();
      for (const { id, nodes } of violations) {
        for (const { target } of nodes) found.push(`${colorScheme}, ${state}: ${id} ${target}`);
      }
    };
    await look('start');
    await field(page).pressSequentially('海岛民宿');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await look('suggestions');
    await page.keyboard.press('Escape');
    await page.locator('[data-facet]').first().click();
    await page.locator('.chip').waitFor();
    await settled(page);
    await look('a value chosen');
    await field(page).fill('海岛民肃管理');
    await field(page).press('Enter');
    await page.locator('.search-notes p').waitFor();
    await look('put right');
    await field(page).fill('zzzzqqqq');
    await field(page).press('Enter');
    await page.locator('.search-advice').waitFor();
    await look('nothing found');
  }
  expect(found).toEqual([]);
});

test('what came of a search is said once, in one place', async ({ open }) => {
  const page = await open('/search/');
  expect(await page.locator('main :is([role="status"], [aria-live])').count()).toBe(1);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('[role="status"]') as HTMLElement;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await field(page).pressSequentially('民宿管理', { delay: 40 });
  await soon(() => status(page)).toMatch(/^找到/);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toEqual([await status(page)]);
});
