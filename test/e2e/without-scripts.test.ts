import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { seen, test } from './browser.ts';
import { PAGE_TYPES } from './sample.ts';

const plain = { javaScriptEnabled: false };

/** The address of the page, path only. */
const at = (page: Page) => new URL(page.url()).pathname;

describe('without scripts', () => {
  test('a list is filtered and paged by links', async ({ open }) => {
    const page = await open('/disclosure/all/', plain);
    const whole = Number(/共 (\d+) 条/.exec(await seen(page.locator('main')))?.[1]);

    await page.getByRole('navigation', { name: '筛选' }).getByText('年份', { exact: true }).click();
    const year = page.getByRole('link', { name: /^2024 年/ });
    const count = Number(await seen(year.locator('.count')));
    await year.click();
    expect(at(page)).toBe('/disclosure/all/year-2024/');
    expect(await seen(page.locator('main'))).toContain(`共 ${count} 条`);
    expect(count).toBeLessThan(whole);
    const years = await page
      .locator('.documents time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 4)));
    expect(new Set(years)).toEqual(new Set(['2024']));

    await page.getByRole('link', { name: '取消筛选' }).click();
    expect(at(page)).toBe('/disclosure/all/');
    const titles = await page.locator('.documents .title').allInnerTexts();
    await page.getByRole('link', { name: '下一页' }).click();
    expect(at(page)).toBe('/disclosure/all/2/');
    const next = await page.locator('.documents .title').allInnerTexts();
    expect(next.filter((title) => titles.includes(title))).toEqual([]);
    await page.getByRole('link', { name: '上一页' }).click();
    expect(await page.locator('.documents .title').allInnerTexts()).toEqual(titles);
  });

  test('every page type can be read', async ({ open }) => {
    const page = await open('/', plain);
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      await page.goto(new URL(path, page.url()).href);
      expect(await page.getByRole('heading', { level: 1 }).count(), type).toBe(1);
      const shown = (await seen(page.locator('main'))).replaceAll(/\s/g, '');
      expect(shown.length, type).toBeGreaterThan(40);
      // What only scripts can do is not offered.
      const dead = page.locator('main button:visible:not([type="submit"])');
      expect(await dead.allInnerTexts(), type).toEqual([]);
    }
  });

  test('the whole text of a document stands open, with its table and contents', async ({
    open,
  }) => {
    const page = await open(PAGE_TYPES['normative document'] ?? '', plain);
    const prose = page.locator('.prose');
    const hidden = await prose.evaluate(
      (element) => element.textContent?.replaceAll(/\s/g, '').length ?? 0,
    );
    expect((await seen(prose)).replaceAll(/\s/g, '').length).toBe(hidden);
    expect(await page.getByText('索引号', { exact: true }).isVisible()).toBe(true);
    await page.getByRole('navigation', { name: '目录' }).getByRole('link').last().click();
    const target = page.locator(':target');
    expect(await target.count()).toBe(1);
    expect(await target.evaluate((element) => element.getBoundingClientRect().top < 900)).toBe(
      true,
    );
  });

  test('the search page says that it needs scripts, and leads to every document by year', async ({
    open,
  }) => {
    const page = await open('/search/', plain);
    expect(await seen(page.locator('main'))).toContain('JavaScript');
    expect(await page.locator('main').getByRole('searchbox').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: '2025 年' }).click();
    expect(await page.locator('.documents .title').count()).toBeGreaterThan(5);
  });

  test('a document is found by its number, from a search that cannot run', async ({ open }) => {
    const page = await open('/search/?q=%E9%9D%92%E6%94%BF%E5%8F%91%E3%80%942024%E3%80%957', plain);
    await page.locator('main').getByRole('link', { name: '按文号查找' }).click();
    await page.getByRole('link', { name: '青政发 2024 年' }).click();
    const row = page.getByRole('row', { name: '青政发〔2024〕7号' });
    const title = await seen(row.getByRole('link'));
    await row.getByRole('link').click();
    expect(await seen(page.getByRole('heading', { level: 1 }))).toBe(title);
    expect(await seen(page.locator('main'))).toContain('青政发〔2024〕7号');
  });

  test('a link to another site leads there', async ({ open }) => {
    const page = await open('/', { ...plain, leaves: true });
    await page.getByRole('link', { name: '我为政府网站找错' }).click();
    await expect.poll(() => page.url()).toContain('zhaocuo.example');
  });
});
