import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { origin, seen, test } from './browser.ts';
import { AMENDED, documentWith, IN_FORCE_UNTIL, PAGE_TYPES, PENDING } from './sample.ts';

const limited = documentWith(IN_FORCE_UNTIL);
const pending = documentWith(PENDING);
const amended = documentWith(AMENDED, /class="texts"/);

const banner = (page: Page) => page.getByRole('note', { name: '有效性说明' });
const badge = (page: Page) => page.locator('.strip .validity');
const at = (page: Page) => new URL(page.url()).pathname;

/** Go to a page with a clock that shows noon of a day in China. */
async function readOn(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`));
  await page.goto(origin + path);
}

/** The first day of the last state of a document, as its badge has it. */
async function lastChange(page: Page): Promise<string> {
  const periods = (await badge(page).getAttribute('data-periods')) ?? '';
  return periods.split(' ').at(-2) ?? '';
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

describe('the banner keeps to the day of the reader', () => {
  test('on the day after the last one a document says that it has expired', async ({ open }) => {
    const page = await open(limited);
    const day = await lastChange(page);
    await readOn(page, dayBefore(day), limited);
    expect(await banner(page).count()).toBe(0);
    expect(await seen(badge(page))).toContain('现行有效');

    await readOn(page, day, limited);
    const [year, month, date] = dayBefore(day).split('-').map(Number);
    expect(await seen(banner(page))).toContain(`有效期到 ${year} 年 ${month} 月 ${date} 日为止。`);
    expect(await seen(badge(page))).toContain('已失效');
  });

  test('a document that was to come says nothing any more once it is in force', async ({
    open,
  }) => {
    const page = await open(pending);
    expect(await seen(banner(page))).toContain('尚未生效');
    const periods = ((await badge(page).getAttribute('data-periods')) ?? '').split(' ');
    await readOn(page, periods[1] ?? '', pending);
    expect(await banner(page).count()).toBe(0);
    expect(await seen(badge(page))).toContain('现行有效');
  });

  test('a clock that is behind takes nothing back', async ({ open }) => {
    const page = await open(PAGE_TYPES['ended document'] ?? '');
    const said = await seen(banner(page));
    await readOn(page, '2001-01-01', at(page));
    expect(await seen(banner(page))).toBe(said);
  });

  test('it is printed', async ({ open }) => {
    const page = await open(PAGE_TYPES['ended document'] ?? '');
    await page.emulateMedia({ media: 'print' });
    expect(await banner(page).isVisible()).toBe(true);
    expect(await page.locator('#life').isVisible()).toBe(false);
  });

  test('it is read without scripts', async ({ open }) => {
    const page = await open(PAGE_TYPES['ended document'] ?? '', { javaScriptEnabled: false });
    expect(await seen(banner(page))).toMatch(/废止|失效/);
  });
});

describe('the texts of an amended document', () => {
  const links = (page: Page) => page.locator('.texts [data-first-day]');
  const ask = async (page: Page, day: string) => {
    await page.getByLabel('按日期看文本').fill(day);
    await page.getByRole('button', { name: '看这一天的文本' }).click();
  };

  test('a day leads to the text of that day', async ({ open }) => {
    const page = await open(amended);
    const days = await links(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute('data-first-day') ?? '').sort(),
    );
    expect(days.length).toBeGreaterThanOrEqual(2);
    for (const [index, day] of days.entries()) {
      await ask(page, day);
      await page.waitForURL(`**${amended}${day}/`);
      const next = days[index + 1];
      if (next === undefined) continue;
      await page.goto(origin + amended);
      await ask(page, dayBefore(next));
      await page.waitForURL(`**${amended}${day}/`);
      expect(await seen(page.locator('main'))).toContain('这个文本已经不再适用');
      await page.goto(origin + amended);
    }
  });

  test('a day before the document is in force leads nowhere, and says why', async ({ open }) => {
    const page = await open(amended);
    await ask(page, '1999-12-31');
    expect(await seen(page.locator('.texts [role=status]'))).toBe('这一天本文件还没有施行。');
    expect(at(page)).toBe(amended);
  });

  test('without scripts each text is one link away, and each two side by side', async ({
    open,
  }) => {
    const page = await open(amended, { javaScriptEnabled: false });
    expect(await page.getByLabel('按日期看文本').isVisible()).toBe(false);
    await page.getByRole('link', { name: '公布时的文本' }).click();
    expect(await seen(page.getByRole('note'))).toContain('已经不再适用');
    await page.getByRole('link', { name: '与上一文本对照' }).first().click();
    expect(at(page)).toMatch(/\/compare\/[\d-]+\/[\d-]+\/$/);
    expect(await page.locator('ins, del').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: '回到文件' }).click();
    expect(at(page)).toBe(amended);
  });
});

test('consultations in lists open and close on the day of the reader', async ({ open }) => {
  const page = await open('/disclosure/consultation/');
  const notes = page.locator('.documents [data-closes]');
  await readOn(page, '2099-01-01', '/disclosure/consultation/');
  const words = await notes.allInnerTexts();
  expect(words.length).toBeGreaterThan(1);
  expect(new Set(words)).toEqual(new Set(['征求意见已截止']));
});

test('no page of a life violates WCAG 2.2 AA', async ({ open }) => {
  const page = await open('/', { bypassCSP: true });
  const types = ['ended document', 'amended document', 'partly repealed document', 'dated text'];
  for (const type of [...types, 'comparison']) {
    await page.goto(origin + (PAGE_TYPES[type] ?? ''));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .setLegacyMode()
        .analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`)),
        `${type}, ${colorScheme}`,
      ).toEqual([]);
    }
  }
});
