import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { addDays, type IsoDate } from '#domain/date.ts';
import { groupOf, type LivesFile, nextChange, rowsOn } from '#domain/life-row.ts';
import { readPeriods } from '#domain/validity.ts';
import { origin, seen, test } from './browser.ts';

const lives: LivesFile = JSON.parse(
  readFileSync(join(inject('site'), 'catalogue/lives.json'), 'utf8'),
);
const asOf = inject('asOf') as IsoDate;
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);

/** The first day after the build on which a document expires, and that document. */
const expiring = lives.documents
  .map((row) => ({ row, end: readPeriods(row.periods).at(-1) }))
  .filter(({ end }) => end?.validity === 'expired' && end.from > asOf)
  .sort((a, b) => ((a.end?.from ?? '') < (b.end?.from ?? '') ? -1 : 1))[0];
if (!expiring?.end) throw new Error('No document of the sample expires after the build');
const { row: expired } = expiring;
const EXPIRED_FROM = expiring.end.from;

const inForceOn = (day: IsoDate) =>
  rowsOn(lives.documents, day).filter(({ period }) => groupOf(period.validity) === 'inForce')
    .length;

/** A page on the screen of a reader whose clock shows noon of a day in China. */
async function visit(page: Page, path: string, day: string = asOf): Promise<void> {
  await page.clock.setFixedTime(noon(day));
  await page.goto(origin + path);
}

const summary = (page: Page) => seen(page.locator('[data-catalogue-summary]'));
const rows = (page: Page) =>
  page.locator('.catalogue-table').first().locator('tbody tr:not(.group)');
const link = (page: Page, href: string) => page.locator(`main a[href="${href}"]`);

/** The table as a reader sees it, cell by cell. */
async function table(page: Page): Promise<string[][]> {
  const list = page.locator('.catalogue-table').first().locator('tbody tr');
  return list.evaluateAll((trs) =>
    trs.map((tr) => [...tr.children].map((cell) => cell.textContent?.trim() ?? '')),
  );
}

describe('any day', () => {
  test.for([2018, 2021, 2024])('31 December %i is the frozen catalogue', async (year, { open }) => {
    const page = await open(`/catalogue/${year}/`);
    const frozen = await table(page);
    expect(frozen.length).toBeGreaterThan(4);
    await visit(page, `/catalogue/?asOf=${year}-12-31`);
    await expect.poll(() => summary(page)).toContain(`截至 ${year} 年 12 月 31 日现行有效 `);
    expect(await table(page)).toEqual(frozen);
    expect(await page.locator('input[name="asOf"]').inputValue()).toBe(`${year}-12-31`);
  });

  test('is picked, goes into the address, and the way back leads back', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/');
    const today = await table(page);
    await page.getByLabel('日期').fill('2023-06-30');
    await expect
      .poll(() => summary(page))
      .toBe(`截至 2023 年 6 月 30 日现行有效 ${inForceOn('2023-06-30' as IsoDate)} 件`);
    expect(new URL(page.url()).search).toBe('?asOf=2023-06-30');
    expect(await rows(page).count()).toBe(inForceOn('2023-06-30' as IsoDate));
    await page.goBack();
    await expect.poll(() => summary(page)).toContain('2026 年 11 月 20 日');
    expect(await table(page)).toEqual(today);
    expect(await page.getByLabel('日期').inputValue()).toBe(asOf);
  });

  test('is typed as a reader types it, year last', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/');
    await page.getByLabel('日期').focus();
    await page.keyboard.type('06302023');
    await expect.poll(() => summary(page)).toContain('截至 2023 年 6 月 30 日现行有效 ');
    expect(await page.getByRole('alert').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?asOf=2023-06-30');
  });

  test('works without a network once the page is there', async ({ open }) => {
    // The browser asks for the icon once more and complains that there is no network.
    const page = await open('/', { hostile: true });
    await visit(page, '/catalogue/');
    await page.getByLabel('日期').focus();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByLabel('日期').fill('2020-06-30');
    await expect.poll(() => summary(page)).toContain('截至 2020 年 6 月 30 日现行有效 ');
    expect(await rows(page).count()).toBe(inForceOn('2020-06-30' as IsoDate));
  });

  test('by status, by agency and by words, all in the address', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/');
    const status = page.locator('select[name="status"]');
    await status.selectOption('已废止');
    await expect.poll(() => summary(page)).toMatch(/^截至 2026 年 11 月 20 日已废止 \d+ 件$/);
    const badges = await page.locator('.catalogue-table .validity .word').allInnerTexts();
    expect(new Set(badges)).toEqual(new Set(['已废止']));

    await status.selectOption('全部');
    await page.getByLabel('制定机关').selectOption({ label: '青屿县交通运输局' });
    await page.getByLabel('名称或者文号').pressSequentially('青交[2018]47号');
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await summary(page)).toMatch(/共 \d+ 件，符合条件的 1 件$/);
    const address = page.url();
    await visit(page, new URL(address).pathname + new URL(address).search);
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await page.getByLabel('制定机关').inputValue()).not.toBe('');

    await page.getByRole('button', { name: '回到今天' }).click();
    await expect.poll(() => rows(page).count()).toBe(inForceOn(asOf));
    expect(new URL(page.url()).search).toBe('');
  });

  test('what was still to come on a day had been issued by then', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/?asOf=2026-08-30&status=尚未生效');
    await expect.poll(() => summary(page)).toMatch(/^截至 2026 年 8 月 30 日尚未生效 \d+ 件$/);
    const hrefs = await rows(page)
      .locator('.name a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    const issued = hrefs.map((href) => lives.documents.find((one) => one.href === href)?.issuedOn);
    expect(issued.length).toBeGreaterThan(0);
    expect(issued.filter((day) => (day ?? '') > '2026-08-30')).toEqual([]);
  });

  test('a day that is none is said to be none, and nothing is lost', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/?asOf=2023-02-30&status=已失效');
    const note = page.getByRole('alert');
    await expect.poll(() => note.isVisible()).toBe(true);
    expect(await seen(note)).toContain('“2023-02-30”不是有效日期');
    expect(await summary(page)).toContain('截至 2026 年 11 月 20 日已失效 ');
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test('a day that is still to come is computed, and said to be', async ({ open }) => {
    const page = await open('/');
    await visit(page, `/catalogue/?asOf=${EXPIRED_FROM}`);
    await expect.poll(() => rows(page).count()).toBe(inForceOn(EXPIRED_FROM));
    expect(await seen(page.getByRole('alert'))).toContain('按照目前已经公布的文件推算');
  });
});

describe('a portal that nobody builds any more', () => {
  const before = addDays(EXPIRED_FROM, -1);

  test('shows the catalogue of the reader’s day', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/', before);
    await expect.poll(() => rows(page).count()).toBe(inForceOn(before));
    expect(await link(page, expired.href).count()).toBe(1);
    await visit(page, '/catalogue/', EXPIRED_FROM);
    await expect.poll(() => link(page, expired.href).count()).toBe(0);
    const [year, month, day] = EXPIRED_FROM.split('-').map(Number);
    expect(await summary(page)).toBe(
      `截至 ${year} 年 ${month} 月 ${day} 日现行有效 ${inForceOn(EXPIRED_FROM)} 件`,
    );
    expect(await rows(page).count()).toBe(inForceOn(EXPIRED_FROM));
  });

  test('moves the expired document over to those that have ended', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/ended/', before);
    expect(await link(page, expired.href).count()).toBe(0);
    const count = await rows(page).count();
    await visit(page, '/catalogue/ended/', EXPIRED_FROM);
    await link(page, expired.href).waitFor();
    const [first] = await table(page);
    expect(first?.slice(2)).toEqual(['有效性：已失效', EXPIRED_FROM, '有效期届满']);
    expect(await rows(page).count()).toBeGreaterThan(count);
    expect(await seen(page.locator('.lead'))).toContain(`共 ${await rows(page).count()} 件`);
  });

  test('keeps lists that are filtered by validity true', async ({ open }) => {
    const page = await open('/');
    const list = '/disclosure/normative/validity-';
    const counts = (where: Page) => where.locator('[data-count-of]').allInnerTexts();
    const total = async () => Number(/共 (\d+) 条/.exec(await seen(page.locator('.lead')))?.[1]);
    const items = page.locator('.documents > li');

    // The document stands on some page of the list of those in force.
    let path = `${list}in-force/`;
    await visit(page, path, before);
    for (let number = 2; (await link(page, expired.href).count()) === 0; number += 1) {
      path = `${list}in-force/${number}/`;
      await visit(page, path, before);
    }
    await visit(page, path, EXPIRED_FROM);
    await expect.poll(() => link(page, expired.href).count()).toBe(0);
    expect(await total()).toBe(inForceOn(EXPIRED_FROM));
    const moved = await counts(page);
    expect(moved.reduce((sum, count) => sum + Number(count), 0)).toBe(lives.documents.length);
    expect(Number(moved[0])).toBe(inForceOn(EXPIRED_FROM));

    await visit(page, `${list}expired/`, asOf);
    const had = await items.count();
    const looks = await items
      .first()
      .evaluate((item) => [...item.children].map((one) => one.className));
    await visit(page, `${list}expired/`, EXPIRED_FROM);
    const item = items.filter({ has: page.locator(`a[href="${expired.href}"]`) });
    await item.waitFor();
    expect(await items.count()).toBeGreaterThan(had);
    expect(await items.count()).toBe(await total());
    expect(await counts(page)).toEqual(moved);
    expect(await item.evaluate((one) => [...one.children].map((part) => part.className))).toEqual(
      looks,
    );
    const words = (await seen(item)).split(/\s+/);
    expect(words).toEqual(
      expect.arrayContaining([expired.title, expired.publishedOn, '已失效', expired.agency]),
    );
    expect(await seen(item.locator('.summary'))).toBe(expired.summary);
    const dates = await page
      .locator('.documents time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('says so where nothing is left of a list', async ({ open }) => {
    const page = await open('/');
    const path = '/disclosure/normative/validity-pending/';
    await visit(page, path, asOf);
    const pending = await page.locator('.documents > li').count();
    expect(pending).toBeGreaterThan(0);
    await visit(page, path, '2099-01-01');
    await expect.poll(() => page.locator('.documents > li').count()).toBe(0);
    expect(await seen(page.locator('main'))).toContain('这里还没有信息。');
    expect(await seen(page.locator('.lead'))).toContain('共 0 条');
  });

  test('asks for the lives only once something has changed', async ({ open }) => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const change = nextChange(
      lives.documents.map(({ periods }) => readPeriods(periods)),
      asOf,
    );
    if (!change) throw new Error('Nothing changes any more');
    await visit(page, '/disclosure/normative/', addDays(change, -1));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('lives.json'))).toEqual([]);
    await visit(page, '/disclosure/normative/', change);
    await expect.poll(() => asked.filter((path) => path.endsWith('lives.json')).length).toBe(1);
  });

  test('leaves the catalogues of closed years as they are', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/2024/', asOf);
    const frozen = await table(page);
    await visit(page, '/catalogue/2024/', '2099-01-01');
    expect(await table(page)).toEqual(frozen);
  });

  test('a clock that is behind takes nothing back', async ({ open }) => {
    const page = await open('/');
    await visit(page, '/catalogue/', '2001-01-01');
    await page.waitForLoadState('networkidle');
    expect(await summary(page)).toContain('截至 2026 年 11 月 20 日');
    expect(await rows(page).count()).toBe(inForceOn(asOf));
  });
});

test('without scripts the catalogue of the day is whole, and every year is a link away', async ({
  open,
}) => {
  const page = await open('/catalogue/', { javaScriptEnabled: false });
  expect(await rows(page).count()).toBe(inForceOn(asOf));
  expect(await page.getByLabel('日期').isVisible()).toBe(false);
  await page.getByRole('link', { name: '2022 年', exact: true }).click();
  expect(await seen(page.locator('.lead'))).toContain('截至 2022 年 12 月 31 日现行有效');
});

test('lives that cannot be fetched are said to be missing, and the built list stays', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.route('**/lives.json', (route) => route.abort());
  await visit(page, '/catalogue/?asOf=2023-06-30');
  await expect.poll(() => seen(page.getByRole('alert'))).toContain('数据没有载入成功');
  expect(await rows(page).count()).toBe(inForceOn(asOf));
  await page.close();
});
