import { expect } from 'vitest';
import { searchText } from '#strings/search.ts';
import { origin, seen, test } from './browser.ts';
import { documentWith, ENDED, IN_FORCE } from './sample.ts';

const article = documentWith(IN_FORCE, /id="art-5"/, /class="toc"/);

test('a reader goes from a sentence to its article, takes the link along, and comes back', async ({
  open,
}) => {
  const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const page = await open(article, permissions);
  const sentence = (await seen(page.locator('#art-5'))).replaceAll(/\s|#/g, '').slice(8, 24);

  await page.goto(`${origin}/`);
  await page.getByRole('searchbox').fill(sentence);
  await page.getByRole('button', { name: '搜索' }).click();
  await page.waitForURL(/\/search\/\?q=/);
  const results = page.locator('.result');
  await results.first().waitFor();
  expect(await seen(page.getByRole('status').first())).toMatch(/^找到/);
  const [hit] = await results.locator(`a[href^="${article}"]`).all();
  if (!hit) throw new Error(`${sentence} does not find ${article}`);

  await hit.click();
  await page.waitForURL(`**${article}**`);
  await expect
    .poll(async () => (await page.locator('.prose mark').allInnerTexts()).join(''))
    .toContain(sentence.slice(0, 4));
  await page.locator('#art-5').hover();
  await page.locator('#art-5 .copy-anchor').click();
  await expect.poll(() => seen(page.locator('[data-share-status]'))).toBe('链接已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // The link of the article, and not what this reader had typed.
  expect(copied).toBe(`${origin}${article}#art-5`);

  await page.goBack();
  await results.first().waitFor();
  expect(await page.getByLabel(searchText.label).inputValue()).toBe(sentence);

  await page.goto(copied);
  await expect
    .poll(() => page.locator('#art-5').evaluate((element) => element.matches(':target')))
    .toBe(true);
  expect(await page.locator('#art-5').isVisible()).toBe(true);
});

test('the link of a document can be copied, and it is said that it was', async ({ open }) => {
  const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const page = await open(article, permissions);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => seen(page.locator('[data-share-status]'))).toBe('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(origin + article);
});

test('where the clipboard is closed, the reader is told so', async ({ open }) => {
  const page = await open(article);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('closed')) },
    }),
  );
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => seen(page.locator('[data-share-status]'))).toContain('地址栏');
});

test('大 sets the text a fifth larger or more, and stays set', async ({ open }) => {
  const page = await open(article);
  const size = () =>
    page
      .locator('.prose p')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const pressed = (name: string) =>
    page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed');
  const usual = await size();
  expect(await pressed('中')).toBe('true');

  await page.getByRole('button', { name: '大', exact: true }).click();
  expect(await size()).toBeGreaterThanOrEqual(usual * 1.2);
  expect([await pressed('大'), await pressed('中')]).toEqual(['true', 'false']);

  await page.goto(origin + documentWith(ENDED));
  expect(await size()).toBeGreaterThanOrEqual(usual * 1.2);
  expect(await pressed('大')).toBe('true');

  await page.getByRole('button', { name: '小', exact: true }).click();
  expect(await size()).toBeLessThan(usual);
});

test('the document has its tools by name, and 打印 prints', async ({ open }) => {
  const page = await open(article);
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.getByRole('button', { name: '打印' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBe('yes');
  for (const [role, name] of [
    ['navigation', '当前位置'],
    ['navigation', '目录'],
    ['navigation', '前后信息'],
    ['link', '返回列表'],
    ['button', '复制链接'],
    ['group', '字号'],
  ] as const) {
    expect(await page.getByRole(role, { name }).count(), name).toBeGreaterThan(0);
  }
});

test('the way back to the list leads to the list that has the document', async ({ open }) => {
  const page = await open(article);
  await page.getByRole('link', { name: '返回列表' }).first().click();
  await page.waitForURL('**/disclosure/normative/');
  expect(await seen(page.getByRole('heading', { level: 1 }))).toBe('行政规范性文件');
});

test('an attachment is downloaded under its own name', async ({ open }) => {
  const page = await open(documentWith(/id="attachments"/, /\.pdf"/));
  const link = page.locator('#attachments a[href$=".pdf"]').first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
});
