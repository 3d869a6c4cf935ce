import { expect } from 'vitest';
import { test } from './browser.ts';
import { PAGE_TYPES } from './sample.ts';

const POINTS_PER_MM = 72 / 25.4;

test('a document prints on A4, without the frame of the site', async ({ open }) => {
  const page = await open(PAGE_TYPES['normative document'] ?? '');
  await page.emulateMedia({ media: 'print' });
  for (const chrome of [
    '.masthead',
    '.colophon',
    '.breadcrumb',
    '.tools',
    '.toc',
    '.skip',
    '.neighbours',
    '.copy-anchor >> nth=0',
  ]) {
    expect(await page.locator(chrome).isVisible(), chrome).toBe(false);
  }
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.locator('.prose').isVisible()).toBe(true);
  expect(await page.locator('.strip .validity').isVisible()).toBe(true);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBeGreaterThanOrEqual(1);
  for (const [, width, height] of boxes) {
    expect(Number(width) / POINTS_PER_MM).toBeCloseTo(210, 0);
    expect(Number(height) / POINTS_PER_MM).toBeCloseTo(297, 0);
  }
});

test('paper is white, whatever the screen is', async ({ open }) => {
  const page = await open(PAGE_TYPES['normative document'] ?? '', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page
    .locator('.prose p')
    .first()
    .evaluate((element) => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(element).color,
    ]);
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('what was folded away on the screen is on the paper', async ({ open }) => {
  const page = await open(PAGE_TYPES['normative document'] ?? '', {
    viewport: { width: 375, height: 700 },
  });
  expect(await page.getByText('索引号', { exact: true }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('索引号', { exact: true }).isVisible()).toBe(true);
});
