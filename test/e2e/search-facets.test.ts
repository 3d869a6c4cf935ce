import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchText } from '#strings/search.ts';
import { NARROW, seen, test } from './browser.ts';
import { address, field, paths, settled, soon, status } from './search-page.ts';

const total = async (page: Page) => Number(/找到约? (\d+) 条/.exec(await status(page))?.[1]);
const value = (page: Page, facet: string, name: string) =>
  page.locator(`[data-facet="${facet}"][data-value="${name}"]`);
/** The values of a facet with their counts, in order, those under 更多 too. */
const counts = (page: Page, facet: string) =>
  page
    .locator(`[data-facet="${facet}"]`)
    .evaluateAll((buttons) =>
      buttons.map((button): [string, number] => [
        (button as HTMLElement).dataset['value'] ?? '',
        Number.parseInt(button.querySelector('.facet-count')?.textContent ?? '', 10),
      ]),
    );

test('each count is the number of results that its value leaves', async ({ open }) => {
  const page = await open(address('民宿'));
  await settled(page);
  const all = await total(page);
  for (const facet of ['type', 'agency', 'topic', 'year', 'validity', 'attachment']) {
    const before = await counts(page, facet);
    const [[name, count] = ['', 0]] = before;
    expect(count, facet).toBeGreaterThan(0);
    await value(page, facet, name).click();
    await soon(() => total(page)).toBe(count);
    // What stands beside the chosen value keeps its count, and so does the value itself.
    expect(await counts(page, facet)).toEqual(before);
    await value(page, facet, name).click();
    await soon(() => total(page)).toBe(all);
  }
});

test('values combine, the chosen one stands first, and the focus stays on it', async ({ open }) => {
  const page = await open(address('民宿'));
  await settled(page);
  const name = '通知公告';
  expect(await page.locator('[data-facet="type"]').first().getAttribute('data-value')).not.toBe(
    name,
  );
  await value(page, 'type', name).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: searchText.takeOff(name) }).waitFor();
  await settled(page);
  const first = page.locator('[data-facet="type"]').first();
  expect(await first.getAttribute('data-value')).toBe(name);
  expect(await first.getAttribute('aria-pressed')).toBe('true');
  expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);

  const [[year, count] = ['', 0]] = await counts(page, 'year');
  await value(page, 'year', year).click();
  await soon(() => total(page)).toBe(count);
  const facts = await page.locator('.result-facts').allInnerTexts();
  expect(facts.every((text) => text.includes(name) && text.includes(`${year}-`))).toBe(true);
  const parameters = new URL(page.url()).searchParams;
  expect([parameters.get('type'), parameters.get('year')]).toEqual([name, year]);
});

test('the back button takes off what was chosen, one by one, and brings it back', async ({
  open,
}) => {
  const page = await open(address('民宿'));
  await settled(page);
  const said = [await status(page)];
  await page.locator('[data-facet="type"]').first().click();
  await soon(() => status(page)).not.toBe(said[0]);
  said.push(await status(page));
  await page.getByLabel(searchText.sort).selectOption('date');
  await soon(() => status(page)).not.toBe(said[1]);
  said.push(await status(page));
  const dates = await page.locator('.result time').allTextContents();
  expect(dates).toEqual([...dates].sort().reverse());

  await page.goBack();
  await soon(() => status(page)).toBe(said[1]);
  expect(await page.getByLabel(searchText.sort).inputValue()).toBe('');
  await page.goBack();
  await soon(() => status(page)).toBe(said[0]);
  expect(await page.locator('.chip').count()).toBe(0);
  await page.goForward();
  await page.goForward();
  await soon(() => status(page)).toBe(said[2]);
});

test('only what is in force is one switch, and can be passed on', async ({ open }) => {
  const page = await open(address('管理办法'));
  await settled(page);
  const all = await total(page);
  const validities = Object.fromEntries(await counts(page, 'validity'));
  expect(validities['repealed']).toBeGreaterThan(0);
  const reliable = ['inForce', 'amended', 'partial'].map((name) => validities[name] ?? 0);
  await page.getByRole('checkbox', { name: searchText.current }).click();
  await soon(() => total(page)).toBe(reliable.reduce((sum, count) => sum + count));
  expect(await total(page)).toBeLessThan(all);
  const words = await page.locator('.result .validity').allInnerTexts();
  expect(words).toHaveLength(await page.locator('.result').count());
  expect(words.filter((word) => /已废止|已失效|尚未生效/.test(word))).toEqual([]);

  const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
  await settled(other);
  expect(await other.getByRole('checkbox', { name: searchText.current }).isChecked()).toBe(true);
  expect(await paths(other)).toEqual(await paths(page));
  await value(other, 'validity', 'repealed').click();
  await soon(() => total(other)).toBe(validities['repealed']);
  expect(await other.getByRole('checkbox', { name: searchText.current }).isChecked()).toBe(false);
});

test('beyond the first six, values unfold', async ({ open }) => {
  const page = await open('/search/');
  const group = page.getByRole('group', { name: searchText.facet.agency });
  expect(await group.locator('[data-facet]:visible').count()).toBe(6);
  const more = group.getByRole('button', { name: /^更多/ });
  const left = Number(/\d+/.exec(await seen(more))?.[0]);
  await more.click();
  await soon(() => group.locator('[data-facet]:visible').count()).toBe(6 + left);
  expect(await group.locator('[data-facet]').nth(6).evaluate(isFocused)).toBe(true);
  // What is unfolded stays so while results change.
  await field(page).fill('县');
  await page.locator('.result').first().waitFor();
  expect(await group.getByRole('button', { name: searchText.fewerValues }).count()).toBe(1);
});

const isFocused = (element: Element) => element === document.activeElement;

test('chips are taken off with the keyboard, and the focus is never lost', async ({ open }) => {
  const page = await open(address('青屿县', '&year=2025&attachment=yes'));
  await settled(page);
  expect(await page.locator('.chip').allInnerTexts()).toEqual([
    expect.stringContaining('2025 年'),
    expect.stringContaining(searchText.attached),
  ]);
  await page.locator('.chip').first().focus();
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.chip').count()).toBe(1);
  expect(await page.locator('.chip').evaluate(isFocused)).toBe(true);
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.chip').count()).toBe(0);
  expect(await page.getByRole('status').evaluate(isFocused)).toBe(true);
});

test('where filters leave nothing, it is said which one shuts out how many', async ({ open }) => {
  const page = await open(address('民宿', '&year=1999'));
  await settled(page);
  expect(await status(page)).toBe(searchText.nothing('民宿'));
  const way = page.locator('.search-advice li', { hasText: searchText.without('1999 年') });
  const count = Number(/找到约? (\d+) 条/.exec(await seen(way))?.[1]);
  await way.getByRole('link').click();
  await soon(() => total(page)).toBe(count);
  expect(count).toBeGreaterThan(0);
});

test('on a telephone the facets are folded, and say how many are active', async ({ open }) => {
  const page = await open(address('民宿', '&year=2025'), { viewport: NARROW });
  await settled(page);
  const summary = page.locator('[data-search-facets] > summary');
  expect(await seen(summary)).toBe(searchText.facetsChosen(1));
  expect(await value(page, 'year', '2025').isVisible()).toBe(false);
  await summary.click();
  const small = await page
    .locator('.search :is(button, select, summary):visible')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  await value(page, 'year', '2025').click();
  await soon(() => seen(summary)).toBe(searchText.facetsChosen(0));
});
