import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lighthouseText as text } from '#strings/lighthouse.ts';
import { findChromium } from './lib/chromium.ts';
import { CommandError, command, EXIT, run } from './lib/command.ts';
import { auditPages, type PageReport } from './lib/lighthouse.ts';
import { type AuditedPage, hasPage, typicalPages } from './lib/lighthouse-pages.ts';
import { reportJson, reportText } from './lib/lighthouse-print.ts';
import { requireSite } from './lib/serve.ts';

/** Every category of every page has to reach it. */
const BAR = 98;

const target = command('lighthouse', text.description)
  .option('--site <DIR>', text.site, 'dist')
  .option('--page <PATH>', text.page, (path: string, paths: string[]) => [...paths, path], [])
  .option('--desktop', text.desktop, false)
  .option('--json', text.json, false)
  .option('--out <DIR>', text.reports)
  .action(async ({ site: folder, page: paths, desktop, json, out }) => {
    const site = resolve(folder);
    requireSite(site);
    const reports = await auditPages(site, pagesOf(site, paths), {
      browserPath: findChromium(),
      desktop,
      bar: BAR,
      progress: ({ name, path }) => process.stderr.write(`${text.running(name, path)}\n`),
    });
    process.stdout.write((json ? reportJson : reportText)(reports, desktop));
    if (out !== undefined) writeReports(resolve(out), reports);
    const passed = reports.every(({ scores }) => Object.values(scores).every((one) => one >= BAR));
    process.stderr.write(`${passed ? text.allPassed(BAR) : text.belowBar(BAR)}\n`);
    process.exitCode = passed ? EXIT.ok : EXIT.problems;
  });

function pagesOf(site: string, paths: readonly string[]): AuditedPage[] {
  const missing = paths.find((path) => !hasPage(site, path));
  if (missing !== undefined) throw new CommandError(text.noPage(missing), EXIT.usage);
  if (paths.length === 0) return typicalPages(site);
  return paths.map((path) => ({ name: text.onePage, path }));
}

function writeReports(folder: string, reports: readonly PageReport[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [place, { path, html }] of reports.entries()) {
    const name = path.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home';
    writeFileSync(join(folder, `${place + 1}-${name}.html`), html);
  }
  process.stderr.write(`${text.written(folder)}\n`);
}

await run(target);
