import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { origin, seen, test } from './browser.ts';

const outside = (page: Page) => page.getByRole('link', { name: '我为政府网站找错' });

// 国办发〔2017〕47号: the reader is told, and asked.
test('before a link leads off the portal, the reader is asked', async ({ open }) => {
  const page = await open('/guide/', { leaves: true });
  await outside(page).click();
  const dialog = page.getByRole('dialog');
  expect(await seen(dialog)).toContain('您访问的链接即将离开“青屿县人民政府”网站，是否继续？');
  expect(await seen(dialog)).toContain('zhaocuo.example');

  await dialog.getByRole('button', { name: '取消' }).click();
  expect(await dialog.count()).toBe(0);
  expect(page.url()).toBe(`${origin}/guide/`);

  await outside(page).click();
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(page.url()).toBe(`${origin}/guide/`);
  expect(await outside(page).evaluate((link) => link === document.activeElement)).toBe(true);

  await outside(page).click();
  await dialog.getByRole('button', { name: '继续访问' }).click();
  await page.waitForURL(/^https:\/\/zhaocuo\.example\//);
});

test('a reader with a keyboard can say yes and no', async ({ open }) => {
  const page = await open('/guide/', { leaves: true });
  await outside(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  expect(await focused()).toBe('取消');
  await page.keyboard.press('Enter');
  expect(await dialog.count()).toBe(0);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('继续访问');
  await page.keyboard.press('Enter');
  await page.waitForURL(/^https:\/\/zhaocuo\.example\//);
});

test('a link inside the portal, to a place or to a mailbox asks nothing', async ({ open }) => {
  const page = await open('/contact/');
  await page.getByRole('link', { name: '跳到正文' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('link', { name: '法定主动公开内容' }).click();
  await page.waitForURL('**/disclosure/');
});
