import { describe, expect } from 'vitest';
import { searchText } from '#strings/search.ts';
import { seen, test } from './browser.ts';
import { address, field, settled, soon, status } from './search-page.ts';

describe('a query in which something is wrong', () => {
  const wrong = '海岛民肃管理';

  test('is put right, and it is said so; what was typed can be had', async ({ open }) => {
    const page = await open(address(wrong));
    await settled(page);
    const notes = page.locator('[data-search-notes]');
    const used = '海岛民宿管理';
    expect(await seen(notes)).toContain(searchText.corrected(wrong, used));
    expect(await page.locator('.result mark').first().textContent()).toBe(used);
    // The document marks what was found, not what was typed.
    const href = await page.locator('.result-title').first().getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain(`?q=${used}`);

    await notes.getByRole('link', { name: searchText.literally(wrong) }).click();
    await soon(() => status(page)).toBe(searchText.nothing(wrong));
    expect(new URL(page.url()).searchParams.get('literal')).toBe('1');
    await notes.getByRole('link', { name: searchText.widely }).click();
    await page.locator('.result').first().waitFor();
    expect(new URL(page.url()).searchParams.has('literal')).toBe(false);
  });

  test('is no longer meant to the letter when it is another one', async ({ open }) => {
    const page = await open(address(wrong, '&literal=1'));
    await settled(page);
    await field(page).fill('民宿');
    await page.locator('.result').first().waitFor();
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('民宿')}`);
  });
});

test('synonyms stand after what was typed, under words that say so', async ({ open }) => {
  const page = await open(address('伏季休渔'));
  await settled(page);
  const more = page.getByRole('button', { name: searchText.more });
  while (await more.isVisible()) {
    const before = await page.locator('.result').count();
    await more.click();
    await soon(() => page.locator('.result').count()).toBeGreaterThan(before);
  }
  const lists = page.locator('.search-list');
  expect(await lists.count()).toBe(2);
  expect(new Set(await lists.first().locator('mark').allInnerTexts())).toEqual(
    new Set(['伏季休渔']),
  );
  const words = await seen(page.locator('.search-group'));
  const others = new Set(await lists.last().locator('mark').allInnerTexts());
  expect(others.has('伏季休渔')).toBe(false);
  expect([...others].filter((word) => words.includes(`“${word}”`))).not.toEqual([]);
});
