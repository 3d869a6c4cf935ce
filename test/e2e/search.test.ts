import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { searchText } from '#strings/search.ts';
import { origin, test } from './browser.ts';
import { documentWith } from './sample.ts';

const address = (typed: string, rest = '') => `/search/?q=${encodeURIComponent(typed)}${rest}`;
const settled = (page: Page) =>
  page.locator('[data-search]:not([aria-busy]) [data-search-status]:not(:empty)').waitFor();
const status = async (page: Page) => (await page.getByRole('status').textContent()) ?? '';
const paths = (page: Page) =>
  page
    .locator('.result-title')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );

describe('a document of the sample', () => {
  const path = documentWith(/data-validity="inForce"/, /id="art-1"/, /青政办发〔\d{4}〕\d+号/);

  test('is found first by its numbers, its title and a sentence out of its middle', async ({
    open,
  }) => {
    const page = await open(path);
    const fact = async (label: string) =>
      (await page.locator('dt', { hasText: label }).locator('+ dd').first().textContent()) ?? '';
    const [docNumber, indexNumber] = [await fact('发文字号'), await fact('索引号')];
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const sentence = await page.locator('.prose').evaluate((prose) => {
      const sentences = (prose.textContent ?? '').match(/[\p{Script=Han}，、]{24,60}。/gu) ?? [];
      return sentences[Math.floor(sentences.length / 2)] ?? '';
    });
    expect(sentence).not.toBe('');

    const queries = [
      docNumber,
      docNumber.replace('〔', '[').replace('〕', ']'),
      docNumber.replace(/[〔〕号]/g, ' '),
      indexNumber,
      indexNumber.slice(indexNumber.indexOf('/') + 1),
      title,
      sentence,
      sentence.slice(5, 20),
    ];
    for (const query of queries) {
      await page.goto(origin + address(query));
      await settled(page);
      expect((await paths(page))[0], query).toBe(path);
    }
  });
});

test('results show while one types, and the address can be passed on', async ({ open }) => {
  const page = await open('/search/');
  expect(await status(page)).toBe(searchText.start);
  await page.getByRole('searchbox').fill('民宿');
  await page.locator('.result').first().waitFor();
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('民宿')}`);
  const found = await paths(page);
  const said = await status(page);
  expect(said).toMatch(/^找到 \d+ 条$/);

  const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
  await settled(other);
  expect([await paths(other), await status(other)]).toEqual([found, said]);
});

test('what was typed is marked in titles and texts, and a text leads to its place', async ({
  open,
}) => {
  const page = await open(address('伏季休渔'));
  await settled(page);
  const marks = await page.locator('.result mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(1);
  expect(new Set(marks)).toEqual(new Set(['伏季休渔']));
  const place = page.locator('.result-snippet[href*="#"]').first();
  await place.click();
  await page.waitForURL(/\/documents\/.*\?q=.*#/);
  expect(await page.locator(':target').count()).toBe(1);
});

test('filters combine, and the back button takes them off again', async ({ open }) => {
  const page = await open(address('青屿县'));
  await settled(page);
  const all = await status(page);
  await page.getByLabel(searchText.filterBy.type).selectOption('政策解读');
  await settled(page);
  await page.getByLabel(searchText.sort).selectOption('date');
  await settled(page);
  const facts = await page.locator('.result-facts').allInnerTexts();
  expect(facts.every((text) => text.includes('政策解读'))).toBe(true);
  const dates = await page
    .locator('.result time')
    .evaluateAll((times) => times.map((time) => time.textContent));
  expect(dates).toEqual([...dates].sort().reverse());

  await page.goBack();
  await page.goBack();
  await expect.poll(() => status(page)).toBe(all);
  expect(await page.getByLabel(searchText.filterBy.type).inputValue()).toBe('');
});

test('everything under a filter is listed without a query, newest first', async ({ open }) => {
  const page = await open('/search/?type=%E6%94%BF%E7%AD%96%E8%A7%A3%E8%AF%BB');
  await settled(page);
  expect(await page.locator('.result').count()).toBeGreaterThan(2);
  await page.getByRole('button', { name: searchText.clear }).click();
  await expect.poll(() => status(page)).toBe(searchText.start);
});

test('more results are added ten at a time, and are there again after a look at one', async ({
  open,
}) => {
  const page = await open(address('青屿县'));
  await settled(page);
  await page.getByRole('button', { name: searchText.more }).click();
  await expect.poll(() => page.locator('.result').count()).toBe(20);
  const eleventh = page.locator('.result').nth(10).locator('.result-title');
  expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  const before = await paths(page);
  expect(new Set(before).size).toBe(20);
  await eleventh.click();
  await page.waitForURL(/\/documents\//);
  await page.goBack();
  await expect.poll(() => paths(page)).toEqual(before);
});

test('a document out of force says so', async ({ open }) => {
  const page = await open(address('海岛民宿管理暂行办法'));
  await settled(page);
  expect(await page.locator('.validity').allInnerTexts()).toContainEqual(
    expect.stringMatching(/已废止|已失效/),
  );
});

test('what is nowhere is not found, whatever it looks like', async ({ open }) => {
  const page = await open('/search/');
  for (const typed of [
    '<img src=x onerror="alert(1)">',
    '渔屿船青县',
    '__proto__',
    '“',
    'constructor',
  ]) {
    await page.getByRole('searchbox').fill(typed);
    await page.getByRole('searchbox').press('Enter');
    await settled(page);
    expect(await page.locator('.result').count(), typed).toBe(0);
    expect(await status(page)).toBe(searchText.nothing(typed));
  }
  expect(await page.locator('.search-note li').count()).toBeGreaterThan(0);
});

test('an index that does not load is said to, and can be tried again', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/manifest.json', (route) => route.abort());
  await page.goto(origin + address('民宿'));
  await settled(page);
  expect(await status(page)).toBe(searchText.failed);
  await page.unroute('**/manifest.json');
  await page.getByRole('button', { name: searchText.retry }).click();
  await page.locator('.result').first().waitFor();
  await page.close();
});
