import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { origin, seen, test } from './browser.ts';
import { documentWith, ENDED, IN_FORCE_UNTIL } from './sample.ts';

const limited = documentWith(IN_FORCE_UNTIL);
const ended = documentWith(ENDED);

const badge = (page: Page) => page.locator('.strip .validity');

/** The last day in force of the document of a page that is in force. */
async function lastDay(page: Page): Promise<string> {
  const periods = (await badge(page).getAttribute('data-periods')) ?? '';
  return dayAfter(/(\S+) expired$/.exec(periods)?.[1] ?? '', -1);
}

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The page as a reader sees it whose clock shows noon of a day in China. */
async function readOn(page: Page, day: string, path: string): Promise<string> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`));
  await page.goto(origin + path);
  return seen(badge(page).locator('.word'));
}

test('a portal that nobody builds any more calls no expired document valid', async ({ open }) => {
  const page = await open(limited);
  const until = await lastDay(page);
  expect(await readOn(page, until, limited)).toBe('现行有效');

  expect(await readOn(page, dayAfter(until), limited)).toBe('已失效');
  expect(await badge(page).getAttribute('data-validity')).toBe('expired');
  const words = await page.locator('article .validity .word').allInnerTexts();
  expect(words).toContain('已失效');
  expect(await seen(page.locator('.metadata .validity .word'))).toBe('已失效');
});

test('the day turns in China, not where the reader sits', async ({ open }) => {
  const page = await open(limited, { timezoneId: 'America/Los_Angeles' });
  const until = await lastDay(page);
  await page.clock.setFixedTime(new Date(`${until}T23:59:00+08:00`));
  await page.reload();
  expect(await seen(badge(page).locator('.word'))).toBe('现行有效');
  await page.clock.setFixedTime(new Date(Date.parse(`${until}T23:59:00+08:00`) + 120_000));
  await page.reload();
  expect(await seen(badge(page).locator('.word'))).toBe('已失效');
});

test('a clock that is behind takes nothing back', async ({ open }) => {
  const page = await open(ended);
  const built = await seen(badge(page).locator('.word'));
  expect(built).toMatch(/^已(废止|失效)$/);
  expect(await readOn(page, '2001-01-01', ended)).toBe(built);
  expect(await readOn(page, '2001-01-01', limited)).toBe('现行有效');
});

test('lists move on as well', async ({ open }) => {
  const page = await open('/disclosure/normative/');
  await page.clock.setFixedTime(new Date('2099-01-01T00:00:00+08:00'));
  await page.reload();
  const limitedOnes = page.locator('.documents .validity[data-periods$=" expired"]');
  const words = await limitedOnes.locator('.word').allInnerTexts();
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => !/^已(废止|失效)$/.test(word))).toEqual([]);
});
