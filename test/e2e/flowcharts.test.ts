import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { origin, test } from './browser.ts';

/** Every power of the sample, as the portal tells programs of it. */
const powers = (
  JSON.parse(readFileSync(join(inject('site'), 'powers/powers.json'), 'utf8')) as {
    items: { url: string; steps: unknown[]; promisedLimit: string }[];
  }
).items.map(({ url, ...facts }) => ({ path: new URL(url).pathname, ...facts }));

/** What a browser measures in the flowchart of the page at hand. */
function measured(page: Page) {
  return page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const drawing = document.querySelector('svg[role="img"]') as Element;
    const frame = boxOf(drawing);
    const boxes = [...drawing.querySelectorAll('g.start, g.step, g.end')].map((group) => ({
      rect: boxOf(group.querySelector('rect') as Element),
      texts: [...group.querySelectorAll('text')],
    }));
    const inside = (inner: DOMRect, outer: DOMRect, slack: number) =>
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack;
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const faults: string[] = [];
    for (const { rect, texts } of boxes) {
      if (!inside(rect, frame, 2)) faults.push('a box beyond the drawing');
      for (const text of texts) {
        // The line of a text is higher than its letters, so that only its width is told strictly.
        if (!inside(boxOf(text), rect, 2)) faults.push(`beyond its box: ${text.textContent}`);
      }
    }
    for (const [index, { rect }] of boxes.entries()) {
      const met = boxes.slice(index + 1).filter((other) => meet(rect, other.rect));
      if (met.length > 0) faults.push('two boxes meet');
    }
    const labels = [...drawing.querySelectorAll('.label')];
    for (const [index, label] of labels.entries()) {
      const rect = boxOf(label.querySelector('rect') as Element);
      const name = label.textContent;
      if (!inside(rect, frame, 2)) faults.push(`a label beyond the drawing: ${name}`);
      for (const text of label.querySelectorAll('text')) {
        if (!inside(boxOf(text), rect, 2)) faults.push(`beyond its label: ${name}`);
      }
      if (boxes.some((box) => meet(rect, box.rect))) faults.push(`a label meets a box: ${name}`);
      const met = labels.slice(index + 1).filter((other) => meet(rect, boxOf(other)));
      if (met.length > 0) faults.push(`two labels meet: ${name}`);
    }
    return {
      faults,
      steps: drawing.querySelectorAll('g.step').length,
      rows: document.querySelectorAll('tr[id^="step-"]').length,
      links: document.querySelectorAll('.flowchart a[href^="#step-"]').length,
      sideways: document.documentElement.scrollWidth > innerWidth,
    };
  });
}

test('no text leaves its box, no box meets another: every chart, on a phone and a wide screen', {
  timeout: 180_000,
}, async ({ open }) => {
  expect(powers.length).toBeGreaterThanOrEqual(160);
  const page = await open('/');
  for (const { path, steps } of powers) {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
    const count = steps.length;
    for (const width of [1440, 375]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ path, width, ...(await measured(page)) }).toEqual({
        path,
        width,
        faults: [],
        steps: count,
        rows: count,
        links: count,
        sideways: false,
      });
    }
  }
});

/** The power with the most steps, and so the chart that has most to go wrong. */
const longest = powers.toSorted((a, b) => b.steps.length - a.steps.length)[0]?.path ?? '';

test('larger letters stay in their boxes too', async ({ open }) => {
  const page = await open(longest);
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = 'large';
    document.documentElement.style.fontSize = '150%';
  });
  expect((await measured(page)).faults).toEqual([]);
});

test('each step is reached by the keyboard, and leads to its row', async ({ open }) => {
  const page = await open(longest);
  const links = page.locator('.flowchart a[href^="#step-"]');
  await links.first().focus();
  await page.keyboard.press('Tab');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(second).toBe('#step-2');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#step-2');
  await expect.poll(() => page.locator('#step-2').isVisible()).toBe(true);
});

test('on paper the chart is as wide as the sheet at most', async ({ open }) => {
  const page = await open(longest, { viewport: { width: 700, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const fits = await page.evaluate(() =>
    [...document.querySelectorAll('.flowchart svg')]
      .filter((svg) => svg.getClientRects().length > 0)
      .every((svg) => svg.getBoundingClientRect().right <= innerWidth + 1),
  );
  expect(fits).toBe(true);
});
