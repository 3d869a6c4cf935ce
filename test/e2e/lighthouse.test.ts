import { expect, inject, test } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { auditPages } from '../../scripts/lib/lighthouse.ts';
import { typicalPages } from '../../scripts/lib/lighthouse-pages.ts';

test('Lighthouse audits a page and finds nothing wrong with it', async () => {
  const site = inject('site');
  const [home, ...others] = typicalPages(site);
  expect([home?.path, others.length]).toEqual(['/', 4]);
  const [report] = await auditPages(site, home ? [home] : [], {
    browserPath: findChromium(),
    desktop: false,
    // How fast it is depends on the machine and on what else runs there: `npm run lighthouse` tells.
    bar: 0,
    progress: () => undefined,
  });
  const { performance, ...scores } = report?.scores ?? { performance: 0 };
  expect(performance).toBeGreaterThan(0);
  expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  expect(report?.failing.filter(({ category }) => category !== 'performance')).toEqual([]);
  expect(report?.html).toContain('<!doctype html>');
});
