import { describe, expect } from 'vitest';
import { origin, seen, test } from './browser.ts';
import { PAGE_TYPES } from './sample.ts';

const TELEPHONE = { width: 375, height: 700 };
/** The width between the margins of A4 at 96 dots an inch: 210 mm less 28 mm and 26 mm. */
const PAPER = { width: 589, height: 850 };

const latest = PAGE_TYPES['report in the form of 2021'] ?? '';
const FORMS = ['report in the form of 2021', 'report in the form of 2019'] as const;
const TYPES = [
  ...FORMS,
  'report of an agency',
  'report on the rule of law',
  'report on enforcement',
  'reports',
  'figures',
  'plans',
  'plan',
  'plan of a unit',
  'agency with tasks',
] as const;

test('a reader goes from the home page to a sum of a report, and on to the figures of the years', async ({
  open,
}) => {
  const page = await open('/');
  await page.getByRole('link', { name: '政府信息公开年报' }).first().click();
  await page.waitForURL('**/annual-reports/');
  const county = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '县政府', exact: true }) });
  await county
    .first()
    .getByRole('link', { name: /^2026-/ })
    .click();
  await page.waitForURL(`**${latest}`);

  const identity = page.locator('#audit details').first();
  const sums = identity.getByRole('table');
  expect(await sums.isVisible()).toBe(false);
  await identity.locator('summary').focus();
  await page.keyboard.press('Enter');
  await sums.waitFor();
  const row = sums.getByRole('row', { name: /^总计/ });
  expect(await seen(row)).toMatch(/46＋.*3＝49[\s\S]*47＋.*2＝49[\s\S]*相符/);

  await page.getByRole('link', { name: '县政府历年政府信息公开数据' }).click();
  await page.waitForURL('**/annual-reports/figures/county-government/');
  const chart = page.locator('#chart-applications');
  expect(await chart.getByRole('img', { name: '收到和办结的申请' }).count()).toBe(1);
  expect(await chart.getByRole('table').isVisible()).toBe(false);
  await chart.locator('summary').focus();
  await page.keyboard.press('Enter');
  const line = chart.getByRole('row', { name: /^2025年/ });
  await line.waitFor();
  expect((await seen(line)).split(/\s+/)).toEqual(['2025年', '46', '47', '2']);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('link', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('applications.csv');
});

test('all sums of a report are there without scripts', async ({ open }) => {
  const page = await open(latest, { javaScriptEnabled: false });
  for (const identity of await page.locator('#audit details').all()) {
    await identity.locator('summary').click();
  }
  const lines = page.locator('#audit tbody tr');
  expect(await lines.count()).toBeGreaterThan(50);
  expect(await lines.last().isVisible()).toBe(true);
});

test('a report is found by a number of its text', async ({ open }) => {
  const page = await open(latest);
  const [, count] = /全年公开信息(\d{3,})条/.exec(await seen(page.locator('.prose'))) ?? [];
  await page.goto(`${origin}/search/?q=${encodeURIComponent(`公开信息${count}条`)}`);
  const first = page.locator('.result a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toContain(latest);
});

describe('on a telephone', () => {
  test('no page of reports, figures or plans is wider than the screen', async ({ open }) => {
    const page = await open('/', { viewport: TELEPHONE });
    const wide: string[] = [];
    for (const type of TYPES) {
      await page.goto(origin + PAGE_TYPES[type]);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > TELEPHONE.width) wide.push(`${type}: ${width}`);
    }
    expect(wide).toEqual([]);
  });

  test('the numbers of a report fit, and each stands below its column', async ({ open }) => {
    for (const form of FORMS) {
      const page = await open(PAGE_TYPES[form] ?? '', { viewport: TELEPHONE });
      expect(await page.locator('.litigation.wide').isVisible()).toBe(false);
      expect(await page.locator('.litigation.narrow').isVisible()).toBe(true);
      const outside = await page.locator('.report-table td').evaluateAll(
        (cells, width) =>
          cells
            .filter((cell) => cell.checkVisibility())
            .filter((cell) => {
              const { left, right } = cell.getBoundingClientRect();
              return left < 0 || right > width || cell.scrollWidth > cell.clientWidth + 1;
            })
            .map((cell) => cell.getAttribute('headers')),
        TELEPHONE.width,
      );
      expect(outside, form).toEqual([]);
      const middles = (selector: string) =>
        page.locator(selector).evaluateAll((all) =>
          all.map((one) => {
            const { left, width } = one.getBoundingClientRect();
            return Math.round(left + width / 2);
          }),
        );
      const heads = await middles('.narrow-head span');
      const numbers = await middles('.applications tbody tr:first-child td');
      expect(heads.length).toBe(7);
      for (const [index, middle] of heads.entries()) {
        expect(Math.abs(middle - (numbers[index] ?? 0)), form).toBeLessThanOrEqual(2);
      }
    }
  });

  test('a drawing has letters of 11 px or more', async ({ open }) => {
    for (const type of ['figures', 'plan']) {
      const page = await open(PAGE_TYPES[type] ?? '', { viewport: TELEPHONE });
      const sizes = await page.locator('.chart svg text').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const drawing = one.closest('svg');
            const scale = (drawing?.clientWidth ?? 0) / (drawing?.viewBox.baseVal.width ?? 1);
            return Number.parseFloat(getComputedStyle(one).fontSize) * scale;
          }),
      );
      expect(sizes.length, type).toBeGreaterThan(5);
      expect(Math.min(...sizes), type).toBeGreaterThanOrEqual(11);
    }
  });
});

describe('on paper', () => {
  test.for(FORMS)('the tables of a %s are whole, black on white', async (form, { open }) => {
    const page = await open(PAGE_TYPES[form] ?? '', { viewport: PAPER, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const tables = page.locator('.report-table:visible');
    expect(await tables.count()).toBe(3);
    expect(await page.locator('.litigation.wide').isVisible()).toBe(true);
    for (const table of await tables.all()) {
      const [left, right, inner, outer] = await table.locator('table').evaluate((element) => {
        const box = element.getBoundingClientRect();
        return [box.left, box.right, element.scrollWidth, element.clientWidth];
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(PAPER.width);
      expect(inner).toBeLessThanOrEqual(outer ?? 0);
      const cut = await table
        .locator('th, td')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
            .map((one) => one.outerHTML),
        );
      expect(cut).toEqual([]);
    }
    const looks = await page.locator('.report-table:visible :is(th, td)').evaluateAll((cells) => [
      ...new Set(
        cells.map((cell) => {
          const { color, backgroundColor, borderTopColor } = getComputedStyle(cell);
          return `${color} on ${backgroundColor}, ${borderTopColor}`;
        }),
      ),
    ]);
    expect(looks).toEqual(['rgb(0, 0, 0) on rgba(0, 0, 0, 0), rgb(0, 0, 0)']);
  });

  test('a report printed from a telephone has the tables of the form', async ({ open }) => {
    const page = await open(latest, { viewport: TELEPHONE });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.litigation.wide').isVisible()).toBe(true);
    expect(await page.locator('.litigation.narrow').isVisible()).toBe(false);
    expect(await page.locator('.narrow-head').isVisible()).toBe(false);
    const display = await page
      .locator('.applications tbody tr')
      .first()
      .evaluate((row) => getComputedStyle(row).display);
    expect(display).toBe('table-row');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(10);
  });
});
